// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Register } from "@quartierkit/participants";
import type { QualificationFile } from "@quartierkit/qualifications";
import { invent } from "./life.ts";
import { qualificationsOf } from "./qualifications.ts";
import { drawing } from "./random.ts";
import { registerOf } from "./register.ts";

/** The files that are invented. */
export interface Invented {
  readonly "participants.json": Register;
  readonly "qualifications.json": QualificationFile;
}

/**
 * Invents people, their ways and their Teilqualifikationen.
 *
 * @param seed - another seed gives other people; the same gives the same files on every machine
 * @param count - how many people
 */
export function inventFiles(seed: number, count: number): Invented {
  const draw = drawing(seed);
  const lives = Array.from({ length: count }, (_, index) => invent(draw, index + 1));
  return { "participants.json": registerOf(draw, lives), "qualifications.json": qualificationsOf(draw, lives) };
}

/** The people of the shipped example. */
export const shipped = { seed: 20_200_101, count: 64 } as const;
