// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { credentialsV2, openBadges303 } from "../contexts/pinned.ts";
import type { Thing } from "../json/value.ts";
import { readKey } from "../keys/read-key.ts";
import type { SigningKey } from "../keys/signing-key.ts";

/** Ends a test that has no ground to stand on. */
export function present<T>(value: T | null | undefined, what = "value"): T {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** A key from a seed of 32 equal bytes: invented, known to everybody, always the same. */
export async function keyFromSeed(byte: number, id?: string): Promise<SigningKey> {
  const seed = Buffer.alloc(32, byte);
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  const pem = `-----BEGIN PRIVATE KEY-----\n${der.toString("base64")}\n-----END PRIVATE KEY-----`;
  const key = present((await readKey(pem)).key, "key");
  return id === undefined ? key : { ...key, id, issuer: id.split("#")[0] ?? id };
}

/** A small Open Badge, not signed. */
export const exampleBadge = (issuer: string, changes: Thing = {}): Thing => ({
  "@context": [credentialsV2, openBadges303],
  id: "urn:uuid:1d1f2b0c-4f6a-4d0f-9a51-3d1f0c2b5e77",
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  name: "TQ1 Pflanzen",
  issuer: { id: issuer, type: ["Profile"], name: "Beispielbildungswerk" },
  validFrom: "2021-07-05T00:00:00Z",
  credentialSubject: {
    id: "urn:uuid:6b3e0a52-7c44-4a6e-8d0f-0d6a1f6d9f00",
    type: ["AchievementSubject"],
    achievement: {
      id: "urn:uuid:0d7a9f55-0cf0-4d8c-9df6-91d0f0f2b6a1",
      type: ["Achievement"],
      name: "TQ1 Pflanzen",
      description: "Teilqualifikation",
      achievementType: "Certificate",
      criteria: { narrative: "Bestandene Kompetenzfeststellung" },
    },
  },
  ...changes,
});
