// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import { chainLength, daysOfSpells, lastFrame, totalIn } from "@quartierkit/rules/runtime";
import type { Facts, FactSpell } from "@quartierkit/rules";
import type { Contender } from "./measure.ts";
import { day } from "./realistic.ts";

const on = dayNumber(day);

/** People with some twenty spells each; every kind is completely known. */
function people(count: number): readonly Facts[] {
  let state = 11;
  const next = (to: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * to);
  };
  const text = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const always = { from: "2000-01-01", to: null };
  return Array.from({ length: count }, () => {
    const spells: FactSpell[] = [];
    let from = on - 4500 + next(300);
    while (from < on) {
      const length = 20 + next(300);
      const kind = ["benefit-sgb2", "registered-unemployed", "illness", "employment"][next(4)] ?? "illness";
      spells.push({ kind, from: text(from), to: from + length > on ? null : text(from + length - 1) });
      from += length - (next(4) === 0 ? 10 : 0) + next(30);
    }
    return { spells, known: { "benefit-sgb2": always, "registered-unemployed": always, illness: always } };
  });
}

const startOf = ({ from }: FactSpell): number => dayNumber(from);
const endOf = ({ to }: FactSpell): number => (to === null ? on + 1 : dayNumber(to) + 1);

/** Spells stand in the order of their beginnings: overlaps are counted once by remembering how far one has come. */
function daysByHand({ spells = [] }: Facts, start: number): number {
  let total = 0;
  let reached = start;
  for (const spell of spells) {
    if (spell.kind !== "benefit-sgb2") continue;
    const begin = Math.max(startOf(spell), reached);
    const end = Math.min(endOf(spell), on);
    if (end > begin) total += end - begin;
    reached = Math.max(reached, end);
  }
  return total;
}

/** Back from the day; what was not reached any more is not looked at. */
function chainByHand({ spells = [] }: Facts): number {
  let reached = on + 1;
  let counted = 0;
  for (let index = spells.length - 1; index >= 0; index -= 1) {
    const spell = spells[index];
    if (spell === undefined || (spell.kind !== "registered-unemployed" && spell.kind !== "illness")) continue;
    const end = Math.min(endOf(spell), on + 1);
    if (end < reached) continue;
    const from = startOf(spell);
    if (spell.kind === "registered-unemployed") {
      counted += Math.max(0, reached - from);
      reached = Math.min(reached, from);
    } else if (reached <= on && reached - from <= 42) {
      counted += reached - from;
      reached = from;
    }
  }
  return Math.max(0, counted - 1);
}

const exact = (value: number) => ({ lo: value, hi: value });
const benefits = ["benefit-sgb2"];
const unemployed = ["registered-unemployed"];
const illness = ["illness"];

const daysOfOurs = (facts: Facts): number =>
  totalIn(daysOfSpells(facts, benefits, {}), lastFrame(exact(7), "years", on)).lo;

const chainOfOurs = (facts: Facts): number =>
  chainLength({
    main: daysOfSpells(facts, unemployed, {}),
    bridges: [
      { days: daysOfSpells(facts, illness, {}), counts: true, maxDays: exact(42), totalMaxDays: exact(Infinity) },
    ],
    on,
    since: on - 36_525,
    enough: Infinity,
  }).lo;

/** The same sums and chains, by a loop and by the kernel of the rules. */
export function spellContenders(): readonly Contender[] {
  const some = people(500);
  const start = lastFrame(exact(7), "years", on).from.lo;
  for (const facts of some)
    if (daysByHand(facts, start) !== daysOfOurs(facts))
      throw new Error(`${daysByHand(facts, start)} and ${daysOfOurs(facts)} days`);
  const over = (name: string, one: (facts: Facts) => number): Contender => ({
    name,
    units: some.length,
    run: () => some.reduce((sum, facts) => sum + one(facts), 0),
  });
  return [
    over("by hand: days in seven years", (facts) => daysByHand(facts, start)),
    over("Quartierkit: days in seven years, with bounds", daysOfOurs),
    over("by hand: chain over illness", chainByHand),
    over("Quartierkit: chain over illness, with bounds", chainOfOurs),
  ];
}
