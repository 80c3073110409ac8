// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Participant } from "@quartierkit/participants";
import { namespace } from "../people/fingerprints.ts";
import { factsOf, numbersOf, spellsOf } from "./fields.ts";
import type { WorkRow } from "./planned.ts";

/** Who said so, where exactly, and when it was written down. */
export interface Said {
  readonly source: "import";
  readonly sourceRef: string;
  readonly recordedAt: string;
}

/** Facts by name; the parts of a fact stand together. */
function facts(row: WorkRow): Partial<Participant> {
  const made: Record<string, unknown> = {};
  for (const { fact, part, value } of factsOf(row.read)) {
    const there = made[fact];
    made[fact] = part === null ? value : { ...(typeof there === "object" ? there : {}), [part]: value };
  }
  // Each value was read by the kind of its fact.
  return made as Partial<Participant>;
}

/**
 * The record of somebody whom the register did not know.
 *
 * @param row - the row
 * @param id - the id of the new participant
 * @param said - where it came from
 */
export function newParticipant(row: WorkRow, id: string, said: Said): Participant {
  const [identifiers, spells] = [numbersOf(row.read), spellsOf(row.read)];
  const pseudonym = row.read.values.get("pseudonym");
  return {
    id,
    ...(typeof pseudonym === "string" ? { pseudonym } : {}),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...facts(row),
    ...(spells.length === 0 ? {} : { history: spells.map((spell) => ({ ...spell, ...said })) }),
    ...said,
    ...(row.stamp === undefined ? {} : { ext: { [namespace]: row.stamp } }),
  };
}
