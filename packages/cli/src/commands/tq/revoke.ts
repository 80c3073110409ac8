// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import {
  issuerDocument,
  readIssuer,
  readStatusList,
  signCredential,
  statusListCredential,
  verifyCredential,
} from "@quartierkit/credentials";
import type { SigningKey, StatusList } from "@quartierkit/credentials";
import type { Call } from "../../arguments.ts";
import { onlyFile } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import { dayIn } from "../../import/inputs.ts";
import type { Read } from "../../import/inputs.ts";
import { readBytes } from "../../input.ts";
import type { Io } from "../../io.ts";
import type { Outcome } from "../../result.ts";
import type { Command } from "../command.ts";
import { errorIn, indexIn, issuersOf, keyOf, otherIssuer, printed } from "./inputs.ts";

const untrusted = {
  code: "status-list-untrusted",
  why: {
    de: "Die Unterschrift der Statusliste stimmt nicht oder konnte nicht geprüft werden; sie wird nicht fortgeschrieben.",
    en: "The signature of the status list does not hold or could not be checked; it is not continued.",
  },
};

const handIn = {
  de: "Nach einem Schlüsselwechsel das Ausstellerdokument vorlegen (--issuer).",
  en: "After a change of keys hand in the issuer document (--issuer).",
};

/** A list is only continued where it is the issuer's own and unchanged: signing it again vouches for all of it. */
async function listFrom(file: string, key: SigningKey, call: Call, io: Io): Promise<Read<StatusList>> {
  const { bytes, findings } = readBytes(file, io);
  const { issuers, findings: ofIssuers } = issuersOf(call, io);
  if (bytes === null || ofIssuers.length > 0) return { thing: null, findings: [...findings, ...ofIssuers] };
  const { list, problem } = await readStatusList(bytes);
  if (list === null) return { thing: null, findings: problem === undefined ? [] : [errorIn(file, problem)] };
  if (list.issuer !== key.issuer) return { thing: null, findings: [errorIn(file, otherIssuer)] };
  const { issuer: self } = readIssuer({ ...issuerDocument({ id: key.issuer, publicKey: key.publicKey }) });
  const known = issuers.length > 0 || self === null ? issuers : [self];
  const { checks } = await verifyCredential(bytes, { at: dayIn(call, "on", io.today()), issuers: known });
  const isSigned = checks.some(({ name, ok }) => name === "signature" && ok === true);
  return isSigned ? { thing: list, findings: [] } : { thing: null, findings: [errorIn(file, untrusted, handIn)] };
}

function purposeOf(call: Call): StatusList["purpose"] {
  const name = call.option("purpose") ?? "revocation";
  if (name !== "revocation" && name !== "suspension")
    throw new UsageError(`--purpose takes revocation or suspension, not “${name}”.`);
  return name;
}

function newList(id: string, key: SigningKey, call: Call): StatusList {
  if (call.positionals.length > 0) throw new UsageError("--new makes a list and takes none.");
  if (/\s/.test(id) || !URL.canParse(id)) throw new UsageError(`--new takes a URL, not “${id}”.`);
  return { id, issuer: key.issuer, purpose: purposeOf(call), set: [] };
}

const places = (call: Call, option: string): readonly number[] =>
  call.options(option).flatMap((list) => list.split(",").map((text) => indexIn(text.trim(), option)));

/** A list with entries set and lifted; a revocation is final. */
function changed(list: StatusList, call: Call): StatusList {
  const [set, lifted] = [places(call, "index"), places(call, "lift")];
  if (lifted.length > 0 && list.purpose === "revocation")
    throw new UsageError("--lift goes with a list for suspension: a revocation is final.");
  const outside = set.find((index) => index >= (list.entries ?? 131_072));
  if (outside !== undefined) throw new UsageError(`--index ${outside} lies outside the list.`);
  return { ...list, set: [...new Set([...list.set, ...set])].filter((index) => !lifted.includes(index)) };
}

async function run(call: Call, io: Io): Promise<Outcome> {
  const on = dayIn(call, "on", io.today());
  const until = call.option("valid-until");
  const fresh = call.option("new");
  if (fresh === undefined) onlyFile(call, "LIST");
  const key = await keyOf(call, io);
  if (key.thing === null) return { refused: key.findings };
  const list =
    fresh === undefined
      ? await listFrom(onlyFile(call, "LIST"), key.thing, call, io)
      : { thing: newList(fresh, key.thing, call), findings: [] };
  if (list.thing === null) return { refused: list.findings };
  const credential = await statusListCredential(changed(list.thing, call), {
    from: on,
    ...(until === undefined ? {} : { to: dayIn(call, "valid-until", until) }),
  });
  return printed(await signCredential(credential, key.thing, { created: `${on}T00:00:00Z` }));
}

/** `quartierkit tq revoke`: makes a status list, and sets entries in it. */
export const revoke: Command = {
  usage: "LIST --key KEY --index N,… | --new URL --key KEY",
  summary: "revokes certificates in a status list, which is printed anew; --new makes one",
  options: {
    key: { type: "string", value: "KEY", help: "private key of the issuer (tq key, JWK, PKCS#8)" },
    new: { type: "string", value: "URL", help: "make a list; certificates name it by this URL" },
    index: { type: "string", value: "N,…", multiple: true, help: "places to set" },
    lift: { type: "string", value: "N,…", multiple: true, help: "places to clear, in a list for suspension" },
    purpose: { type: "string", value: "PURPOSE", help: "revocation or suspension (revocation)" },
    issuer: { type: "string", value: "DOCUMENT", multiple: true, help: "document of an issuer you vouch for" },
    on: { type: "string", value: "DAY", help: "day of signing or verifying, YYYY-MM-DD (today)" },
    "valid-until": { type: "string", value: "DAY", help: "last day of validity" },
  },
  run,
};
