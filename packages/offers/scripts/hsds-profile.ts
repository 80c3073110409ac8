// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { profileFields, profileSchemas } from "../src/exchange/hsds/profile.ts";

const folder = new URL("../json/hsds-de/", import.meta.url);

/** Why a field is there, by our own name of it. */
const title = (field: string): string => `Profile de: ${field} of @quartierkit/offers, as JSON`;

/** The patch of one entity: our fields beside those of HSDS. */
function patchOf(entity: keyof typeof profileFields): object {
  const shape: Readonly<Record<string, z.ZodType>> = profileSchemas[entity];
  const fields = Object.entries(profileFields[entity]).flatMap(([ours, theirs]) => {
    const schema = shape[ours];
    return schema === undefined ? [] : [[theirs, schema.describe(title(ours))] as const];
  });
  const { properties, $defs } = z.toJSONSchema(z.object(Object.fromEntries(fields)), { io: "input" });
  return { ...($defs === undefined ? {} : { $defs }), properties };
}

const patches = {
  service: patchOf("service"),
  organization: patchOf("organization"),
  location: patchOf("location"),
  // Nobody writes the Land in a German address, and meeting points have no postal code.
  address: { required: ["id", "address_1", "city", "country", "address_type"] },
};

/** Writes the merge patches of the profile `de`. */
export function writeProfile(): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, patch] of Object.entries(patches))
    writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(patch, null, 2)}\n`);
}
