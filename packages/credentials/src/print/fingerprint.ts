// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isThing, listOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { sha256, toHex } from "../keys/import.ts";

const signaturesIn = (credential: Thing | string): readonly string[] =>
  typeof credential === "string"
    ? [credential.trim().split(".").at(-1) ?? ""]
    : listOf(credential["proof"]).flatMap((proof) =>
        isThing(proof) && typeof proof["proofValue"] === "string" ? [proof["proofValue"]] : [],
      );

/**
 * A short name of a signature, in groups of four signs: printed on paper, so that the paper can be laid beside the file. It
 * proves nothing by itself.
 *
 * @param credential - a signed credential, or a JWT
 * @returns `null` where there is no signature
 */
export async function fingerprintOf(credential: Thing | string): Promise<string | null> {
  const signatures = signaturesIn(credential).filter((signature) => signature !== "");
  if (signatures.length === 0) return null;
  const hex = toHex(await sha256(signatures.join(" "))).slice(0, 32);
  return hex.match(/.{4}/g)?.join(" ") ?? null;
}
