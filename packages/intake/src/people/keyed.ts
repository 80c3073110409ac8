// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash, createHmac, createSecretKey } from "node:crypto";
import type { Fingerprint } from "./fingerprints.ts";

/**
 * A keyed hash for names (HMAC-SHA-256). The key is a secret of the office: whoever has it and the register can try names
 * until one fits.
 *
 * @param key - at least 16 bytes, kept apart from the register; with another key nobody is found again by name
 */
export function fingerprintWith(key: Uint8Array): Fingerprint {
  const secret = createSecretKey(key);
  return (name, birthDate) =>
    createHmac("sha256", secret).update(`${name}\n${birthDate}`).digest("base64url").slice(0, 27);
}

/**
 * The hash by which a file is recognised: SHA-256, hexadecimal.
 *
 * @param bytes - the content of the file
 */
export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
