// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Kept, Place } from "@quartierkit/findings";
import { readLists } from "@quartierkit/findings/schema";
import { incompleteOf } from "./incomplete.ts";
import type { Incomplete } from "./incomplete.ts";
import { registerHead, registerLists } from "./register.ts";
import type { Register } from "./register.ts";

/** A register as far as it could be read. */
export interface ReadRegister {
  /** `null` where the value is no register at all. */
  readonly register: Register | null;
  readonly findings: readonly Finding[];
  /** Where the members stood that were kept; `checkRegister` takes it. */
  readonly kept: Kept<keyof typeof registerLists>;
  /** Whose participations were left out; `factsOn` takes it, so that nobody's history looks complete that is not. */
  readonly incomplete: Incomplete;
}

/**
 * Reads a register member by member: a broken record is reported and left out, all others stay. A list that is absent is
 * empty; a field nobody knows is a finding.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 */
export function readRegister(value: unknown, place: Place = {}): ReadRegister {
  const { head, lists, findings, kept } = readLists(registerHead, registerLists, value, place);
  const incomplete = incompleteOf(value, kept.participations);
  return { register: head === null ? null : { ...head, ...lists }, findings, kept, incomplete };
}
