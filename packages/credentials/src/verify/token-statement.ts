// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Moment } from "../json/moment.ts";
import { instantOf } from "../json/moment.ts";
import { problem, shown } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";
import { idOf, isThing, listOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { equalKey } from "../keys/find-key.ts";
import { anyJwkIn } from "../keys/jwk.ts";
import type { KnownIssuer } from "../keys/read-issuer.ts";
import { isTokenOf } from "../proof/token.ts";
import type { TokenParts } from "../proof/token.ts";
import { periodFields } from "./data-model.ts";
import type { Statement } from "./signatures.ts";

/** Claims that repeat what the credential says, and are no part of it. */
const claims = new Set(["iss", "jti", "sub", "iat", "nbf", "exp", "aud", "vc"]);

/** The credential in a payload: the payload itself, or its claim `vc` as version 1.1 has it. */
export function credentialIn({ payload }: TokenParts): Thing {
  const { vc } = payload;
  const source = isThing(vc) ? vc : payload;
  return Object.fromEntries(Object.entries(source).filter(([name]) => !claims.has(name)));
}

const contradiction = (claim: string): Problem =>
  problem(
    "token-contradiction",
    `Das JWT widerspricht dem Nachweis darin: ${claim}.`,
    `The JWT contradicts the credential inside: ${claim}.`,
  );

const secondsOf = (value: unknown): number | undefined => {
  const moment = instantOf(value);
  return moment === undefined ? undefined : Math.floor(moment.from / 1000);
};

/** A claim that says something else than the credential; what only the token says has to be repeated by the credential. */
function contradicting(payload: Thing, credential: Thing): string | undefined {
  const [from, until] = periodFields(credential);
  const said: readonly (readonly [string, unknown])[] = [
    ["iss", idOf(credential["issuer"])],
    ["jti", credential["id"]],
    ["sub", idOf(listOf(credential["credentialSubject"])[0])],
    ["nbf", secondsOf(credential[from])],
    ["exp", secondsOf(credential[until])],
  ];
  return said.find(([claim, value]) => payload[claim] !== undefined && payload[claim] !== value)?.[0];
}

const algorithms = new Set(["EdDSA", "Ed25519", "ES256", "RS256"]);

const unsupported = (algorithm: unknown): Problem =>
  problem(
    "algorithm-unknown",
    `Signaturverfahren, das hier nicht geprüft werden kann: ${shown(algorithm)}.`,
    `A kind of signature that cannot be checked here: ${shown(algorithm)}.`,
  );

const unsigned = problem("token-unsigned", "Das JWT ist nicht unterschrieben.", "The JWT is not signed.");

/** The key a token names: by `kid`, under the issuer where it is no URL itself; or by a key it brings, if the issuer has it. */
function methodIn(header: Thing, issuer: string, issuers: readonly KnownIssuer[]): string | undefined {
  const { kid, jwk } = header;
  if (typeof kid === "string" && URL.canParse(kid)) return kid;
  if (typeof kid === "string") return `${issuer}${kid.startsWith("#") ? "" : "#"}${kid}`;
  const brought = anyJwkIn(jwk);
  return brought === undefined ? undefined : equalKey(brought, issuer, issuers);
}

function signedAt({ iat, nbf }: Thing): Moment | undefined {
  const at = typeof iat === "number" ? iat : nbf;
  return typeof at === "number" && Number.isFinite(at) ? { from: at * 1000, to: at * 1000 } : undefined;
}

/** The signature of a token. */
export function tokenStatement(
  token: string,
  { header, payload }: TokenParts,
  { credential, issuers }: { readonly credential: Thing; readonly issuers: readonly KnownIssuer[] },
): Statement {
  const method = methodIn(header, idOf(credential["issuer"]) ?? "", issuers);
  const base = {
    method,
    signedAt: signedAt(payload),
    fits: (key: Parameters<Statement["fits"]>[0]) => isTokenOf(token, key),
  };
  const { alg } = header;
  if (typeof alg !== "string" || alg === "none") return { ...base, broken: unsigned };
  if (!algorithms.has(alg)) return { ...base, unsupported: unsupported(alg) };
  const claim = contradicting(payload, credential);
  return claim === undefined ? base : { ...base, broken: contradiction(claim) };
}
