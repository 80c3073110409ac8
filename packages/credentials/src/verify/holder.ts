// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { sha256, toHex } from "../keys/import.ts";
import { isThing, listOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { bad, good, open } from "./check.ts";
import type { Judgement } from "./check.ts";

/** The hash under which a holder stands in a credential (Open Badges 3.0, IdentityObject). */
export const identityHash = async (identity: string, salt: string): Promise<string> =>
  `sha256$${toHex(await sha256(identity + salt))}`;

const noIdentity = open(
  "holder-not-named",
  "Der Nachweis nennt keine Kennung, mit der verglichen werden kann.",
  "The credential names no identity to compare with.",
);

/**
 * Whether a credential was issued to somebody: what the holder says of themselves is hashed with the salt and compared.
 *
 * @param credential - a credential
 * @param identity - what the issuer hashed, e.g. a number
 */
export async function judgeHolder(credential: Thing, identity: string): Promise<Judgement> {
  const subjects = listOf(credential["credentialSubject"]).filter(isThing);
  const identities = subjects.flatMap((subject) => listOf(subject["identifier"])).filter(isThing);
  if (identities.length === 0) return noIdentity;
  for (const { hashed, identityHash: stated, salt } of identities) {
    const expected = hashed === true ? await identityHash(identity, typeof salt === "string" ? salt : "") : identity;
    if (stated === expected)
      return good(
        "holder-fits",
        "Der Nachweis ist auf diese Person ausgestellt.",
        "The credential is issued to this person.",
      );
  }
  return bad(
    "holder-differs",
    "Der Nachweis ist nicht auf diese Angabe ausgestellt.",
    "The credential is not issued to what was stated.",
  );
}
