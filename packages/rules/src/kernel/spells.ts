// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { coverage } from "@quartierkit/calendar/history";
import type { DaySet } from "@quartierkit/calendar/history";
import type { Facts, FactSpell } from "../facts/facts.ts";

/** Which spells of some kinds are asked for. */
export interface SpellFilter {
  readonly norms?: readonly string[];
  readonly insured?: boolean;
}

/** Whether a spell is one of those asked for; a spell that does not say is perhaps one of them. */
export function belongsTo({ norms, insured }: SpellFilter) {
  return (spell: FactSpell): boolean | null => {
    const byNorm = norms === undefined ? true : spell.norm === undefined ? null : norms.includes(spell.norm);
    const byInsurance = insured === undefined ? true : spell.insured === undefined ? null : spell.insured === insured;
    if (byNorm === false || byInsurance === false) return false;
    return byNorm === null || byInsurance === null ? null : true;
  };
}

/** The days that spells of some kinds cover, as far as known. */
export const daysOfSpells = (facts: Facts, kinds: readonly string[], filter: SpellFilter): DaySet =>
  filter.norms === undefined && filter.insured === undefined
    ? coverage(facts, kinds)
    : coverage(facts, kinds, belongsTo(filter));
