// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayBounds, knownSpanOf } from "@quartierkit/calendar";
import type { Day, Known } from "@quartierkit/calendar";
import type { Facts, FactSpell } from "./facts.ts";

/** Nothing is completely known: the span begins where the calendar ends. */
const never = { from: "2299-12-31", to: null } as const;

/** What of a spell was known: it had begun, and whether it would go on was not known yet. */
function spellOn(spell: FactSpell, day: Day): FactSpell {
  // One that begins later keeps its place in the list, so that paths stay right, and covers no day.
  if (dayBounds(spell.from).lo > day) return { ...spell, from: day, to: addDays(day, -1) };
  const isOver = spell.to !== null && dayBounds(spell.to).lo <= day;
  return isOver ? spell : { ...spell, to: day };
}

function spanOn(kind: string, { spells = [], known }: Facts, day: Day): Known[string] | null {
  const span = knownSpanOf(kind, spells, known);
  if (span === null) return null;
  if (span.from > day) return never;
  return { from: span.from, to: span.to === null || span.to > day ? day : span.to };
}

/**
 * The facts as far as they were known on a day: a history is not known beyond it, and a spell that was running then has not
 * ended. Facts without a history are taken as they are.
 *
 * @param facts - what is known now
 * @param day - the day of knowledge, `YYYY-MM-DD`
 * @throws CalendarError `impossible-day`
 * @example
 * import { factsKnownOn } from "@quartierkit/rules";
 * const facts = { spells: [{ kind: "benefit-sgb2", from: "2019-01-01", to: null }] };
 * console.log(JSON.stringify(factsKnownOn(facts, "2021-03-08").known)); // → {"benefit-sgb2":{"from":"2019-01-01","to":"2021-03-08"}}
 */
export function factsKnownOn(facts: Facts, day: Day): Facts {
  if (facts.spells === undefined && facts.known === undefined) return facts;
  const { spells = [], known = {} } = facts;
  const kinds = new Set([...Object.keys(known), ...spells.map(({ kind }) => kind)]);
  const spans = [...kinds].flatMap((kind) => {
    const span = spanOn(kind, facts, day);
    return span === null ? [] : [[kind, span] as const];
  });
  return {
    ...facts,
    ...(facts.spells === undefined ? {} : { spells: spells.map((spell) => spellOn(spell, day)) }),
    known: Object.fromEntries(spans),
  };
}
