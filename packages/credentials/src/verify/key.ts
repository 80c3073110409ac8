// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { shown } from "../json/problem.ts";
import type { Moment } from "../json/moment.ts";
import type { FoundKey } from "../keys/find-key.ts";
import type { KnownIssuer, KnownKey } from "../keys/read-issuer.ts";
import { bad, good, open, refuted, undecided } from "./check.ts";
import type { Judgement } from "./check.ts";

const known = good(
  "key-known",
  "Der Schlüssel ist bekannt und gehört dem Aussteller.",
  "The key is known and belongs to the issuer.",
);

const withdrawn = bad(
  "key-revoked",
  "Der Aussteller hat den Schlüssel zurückgezogen: Was er unterschreibt, gilt nicht mehr.",
  "The issuer has withdrawn the key: what it signs no longer counts.",
);

const outside = bad(
  "key-period",
  "Der Schlüssel durfte zum Zeitpunkt der Unterschrift nicht unterschreiben.",
  "The key was not allowed to sign at the time of the signature.",
);

const timeUnknown = open(
  "key-period-unknown",
  "Der Schlüssel durfte nur eine Zeit lang unterschreiben; wann unterschrieben wurde, steht nicht da.",
  "The key was allowed to sign for a time only; when it signed is not stated.",
);

const later = bad(
  "signed-later",
  "Die Unterschrift trägt ein Datum nach dem Tag der Prüfung.",
  "The signature carries a date after the day of verification.",
);

function judgeTime(
  { signsFrom, signsUntil, endedFrom }: KnownKey,
  signedAt: Moment | undefined,
  at: Moment,
): Judgement {
  if (endedFrom !== undefined && at.to >= endedFrom.from) return withdrawn;
  if (signedAt === undefined) return signsFrom === undefined && signsUntil === undefined ? known : timeUnknown;
  if (signedAt.from > at.to) return later;
  const isTooEarly = signsFrom !== undefined && signedAt.to < signsFrom.from;
  const isTooLate = signsUntil !== undefined && signedAt.from > signsUntil.to;
  return isTooEarly || isTooLate ? outside : known;
}

/**
 * Whether the key of a signature is the issuer's and was allowed to sign when it did.
 *
 * @param found - the key that the signature names
 * @param times - when it was signed, and the moment of the verification
 */
export function judgeKey(
  found: FoundKey,
  { signedAt, at }: { readonly signedAt: Moment | undefined; readonly at: Moment },
): Judgement {
  if (found.state === "known") return judgeTime(found.key, signedAt, at);
  return found.state === "wrong" ? refuted(found.problem) : undecided(found.problem);
}

/**
 * Whether the verifier knows who the issuer is. A signature proves that a key signed, never whose it is.
 *
 * @param issuer - id that the credential names
 * @param issuers - issuers the verifier vouches for; where there are none, it stays unknown
 */
export function judgeIssuer(issuer: string, issuers: readonly KnownIssuer[]): Judgement {
  const document = issuers.find(({ id }) => id === issuer);
  if (document !== undefined) {
    const name = shown(document.name === undefined ? issuer : `${document.name} (${issuer})`);
    return good(
      "issuer-known",
      `Aussteller laut vorgelegtem Dokument: ${name}.`,
      `Issuer by the document handed in: ${name}.`,
    );
  }
  if (issuers.length > 0)
    return bad(
      "issuer-not-listed",
      `Der Aussteller ${shown(issuer)} steht in keinem vorgelegten Ausstellerdokument.`,
      `The issuer ${shown(issuer)} stands in no issuer document that was handed in.`,
    );
  return open(
    "issuer-unknown",
    `Wer hinter ${shown(issuer)} steht, ist unbekannt: Es wurde kein Ausstellerdokument vorgelegt.`,
    `Who stands behind ${shown(issuer)} is unknown: no issuer document was handed in.`,
  );
}
