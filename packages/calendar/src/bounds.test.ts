// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chain } from "./chain.ts";
import type { Bridge } from "./chain.ts";
import { dayNumber, dayOf } from "./day.ts";
import type { Known, Spell } from "./known.ts";
import { totalDaysBounds } from "./totals.ts";

// One true history on a short line of days, and what an office may know of it: spans in which kinds are completely known,
// spells cut to them or not, days blurred to months. Whatever is known, the truth must lie within the bounds.

const first = dayNumber("2020-01-01");
const length = 150;
const window = { from: dayOf(first), to: dayOf(first + length - 1) };
const kinds = ["main", "also-main", "a", "b"] as const;
type Kind = (typeof kinds)[number];
type Truth = Readonly<Record<Kind, readonly boolean[]>>;

const line = fc
  .array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 25 })), { maxLength: 5 })
  .map((list) => Array.from({ length }, (_, day) => list.some(([start, days]) => day >= start && day < start + days)));
const busy = line.map((days) => days.map((inside, day) => inside || day % 29 < 17));
const truths: fc.Arbitrary<Truth> = fc.record({ main: busy, "also-main": line, a: line, b: line });

const spellsOf = (kind: Kind, days: readonly boolean[]): Spell[] =>
  days.flatMap((inside, day) => {
    if (!inside || days[day - 1] === true) return [];
    const after = days.indexOf(false, day);
    return [{ kind, from: dayOf(first + day), to: dayOf(first + (after === -1 ? length : after) - 1) }];
  });

const historyOf = (truth: Truth): readonly Spell[] => kinds.flatMap((kind) => spellsOf(kind, truth[kind]));
const everything: Known = Object.fromEntries(kinds.map((kind) => [kind, window]));

const bridges: fc.Arbitrary<Bridge[]> = fc.array(
  fc.record(
    {
      kinds: fc.subarray(["a", "b"], { minLength: 1 }),
      counts: fc.boolean(),
      maxDays: fc.integer({ min: 1, max: 15 }),
      totalCapDays: fc.integer({ min: 1, max: 30 }),
    },
    { requiredKeys: ["kinds", "counts"] },
  ),
  { maxLength: 3 },
);
const questions = fc.record({ on: fc.integer({ min: 60, max: length - 1 }), bridges, maxGapDays: fc.nat(3) });
type Question = typeof questions extends fc.Arbitrary<infer T> ? T : never;

const ask = ({ on, ...rest }: Question, spells: readonly Spell[], known: Known) =>
  chain({ spells, known, kinds: ["main", "also-main"], on: dayOf(first + on), window, ...rest });

/** Carried days of a gap, counted day by day. */
function carriedIn(gap: readonly number[], truth: Truth, usable: readonly Bridge[]): readonly number[] {
  const covers = (bridge: Bridge, day: number) => kinds.some((kind) => bridge.kinds.includes(kind) && truth[kind][day]);
  const free = gap.filter((day) => usable.some((bridge) => bridge.maxDays === undefined && covers(bridge, day)));
  const lengthAround = (day: number) => {
    const rest = new Set(gap.filter((other) => !free.includes(other)));
    let [from, to] = [day, day];
    while (rest.has(from - 1)) from -= 1;
    while (rest.has(to + 1)) to += 1;
    return to - from + 1;
  };
  const fits = (day: number) =>
    usable.some(({ maxDays = 0, ...bridge }) => maxDays >= lengthAround(day) && covers(bridge, day));
  return gap.filter((day) => free.includes(day) || fits(day));
}

/** The chain, day by day, as the documentation says it. */
function byDay({ on, bridges: planks, maxGapDays }: Question, truth: Truth): { days: number; start: number | null } {
  const isMain = (day: number) => truth.main[day] === true || truth["also-main"][day] === true;
  if (!isMain(on)) return { days: 0, start: null };
  const used = planks.map(() => 0);
  let [days, start, gap]: [number, number, number[]] = [0, on, []];
  for (let day = on; day >= 0; day -= 1) {
    if (!isMain(day)) {
      gap.push(day);
      continue;
    }
    if (gap.length > 0) {
      planks.forEach((bridge, index) => {
        const covered = gap.filter((open) => kinds.some((kind) => bridge.kinds.includes(kind) && truth[kind][open]));
        used[index] = (used[index] ?? 0) + covered.length;
      });
      const usable = planks.filter(({ totalCapDays = Infinity }, index) => (used[index] ?? 0) <= totalCapDays);
      const carried = carriedIn(gap, truth, usable);
      const open = gap.map((inGap) => (carried.includes(inGap) ? " " : "x")).join("");
      if (open.split(" ").some((run) => run.length > maxGapDays)) break;
      days += carriedIn(
        gap,
        truth,
        usable.filter(({ counts }) => counts),
      ).length;
      gap = [];
    }
    days += 1;
    start = day;
  }
  return { days, start: first + start };
}

const officesKnow = fc.record({
  spans: fc.array(fc.option(fc.tuple(fc.nat(length - 1), fc.nat(length - 1))), { minLength: 4, maxLength: 4 }),
  keepsOutside: fc.boolean(),
  blurs: fc.boolean(),
});
type OfficeKnows = typeof officesKnow extends fc.Arbitrary<infer T> ? T : never;

/** What is left of the truth; a kind without a span is listed from some day on, and says nothing of the days before. */
function seenBy({ spans, keepsOutside, blurs }: OfficeKnows, truth: Truth): { spells: Spell[]; known: Known } {
  const known: Record<string, { from: string; to: string }> = {};
  const spells = kinds.flatMap((kind, index) => {
    const span = spans[index] ?? null;
    const [from, to] = span === null ? [index * 20, length - 1] : [Math.min(...span), Math.max(...span)];
    if (span !== null) known[kind] = { from: dayOf(first + from), to: dayOf(first + to) };
    const isSeen = (day: number) => (keepsOutside && span !== null) || (day >= from && day <= to);
    return spellsOf(
      kind,
      truth[kind].map((inside, day) => inside && isSeen(day)),
    );
  });
  const blur = (day: string | null, index: number) =>
    day !== null && blurs && index % 2 === 0 ? day.slice(0, 7) : day;
  return {
    known,
    spells: spells.map((spell, index) => ({
      ...spell,
      from: blur(spell.from, index) ?? "",
      to: blur(spell.to, index + 1),
    })),
  };
}

describe("a history that is completely known", () => {
  test("has the chain that counting day by day finds", () => {
    fc.assert(
      fc.property(truths, questions, (truth, question) => {
        const { days, start } = ask(question, historyOf(truth), everything);
        const expected = byDay(question, truth);
        expect(days).toEqual({ lo: expected.days, hi: expected.days });
        expect(start === null ? null : [dayNumber(start.lo), dayNumber(start.hi)]).toEqual(
          expected.start === null ? null : [expected.start, expected.start],
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("has the same chain and sum, however its spells are split or ordered", () => {
    fc.assert(
      fc.property(truths, questions, (truth, question) => {
        const whole = historyOf(truth);
        const single = kinds.flatMap((kind) =>
          truth[kind].flatMap((inside, day) =>
            inside
              ? spellsOf(
                  kind,
                  truth[kind].map((_, at) => at === day),
                )
              : [],
          ),
        );
        expect(ask(question, single.toReversed(), everything)).toEqual(ask(question, whole, everything));
        const sum = (spells: readonly Spell[]) => totalDaysBounds({ spells, kinds, window, known: everything });
        expect(sum(single.toReversed())).toEqual(sum(whole));
      }),
      { numRuns: 50 },
    );
  });
});

describe("bounds", () => {
  test("of a chain hold the truth, and say so of its first day", () => {
    fc.assert(
      fc.property(truths, questions, officesKnow, (truth, question, office) => {
        const { spells, known } = seenBy(office, truth);
        const seen = ask(question, spells, known);
        const { days, start } = byDay(question, truth);
        expect(seen.days.lo <= days && days <= seen.days.hi).toBe(true);
        if (start !== null) expect(seen.start).not.toBeNull();
        if (start !== null && seen.start !== null) {
          expect(dayNumber(seen.start.lo) <= start && start <= dayNumber(seen.start.hi)).toBe(true);
        }
        if (seen.stoppedBy.reason !== "unknown" && seen.start !== null) expect(seen.start.lo).toBe(seen.start.hi);
      }),
      { numRuns: 2000 },
    );
  });

  test("of a sum hold the truth", () => {
    fc.assert(
      fc.property(truths, officesKnow, fc.subarray([...kinds]), (truth, office, asked) => {
        const { spells, known } = seenBy(office, truth);
        const { lo, hi } = totalDaysBounds({ spells, known, kinds: asked, window });
        const days = Array.from({ length }, (_, day) => day).filter((day) => asked.some((kind) => truth[kind][day]));
        return lo <= days.length && days.length <= hi;
      }),
      { numRuns: 500 },
    );
  });

  test("are never left by learning more", () => {
    const wider = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(truths, questions, officesKnow, wider, (truth, question, office, [before, after]) => {
        const cut = { ...office, keepsOutside: false };
        const more = {
          spans: cut.spans.map((span): [number, number] | null =>
            span === null
              ? null
              : [Math.max(0, Math.min(...span) - before), Math.min(length - 1, Math.max(...span) + after)],
          ),
          keepsOutside: false,
          blurs: false,
        };
        const less = seenBy(cut, truth);
        const learned = seenBy(more, truth);
        const [wide, narrow] = [ask(question, less.spells, less.known), ask(question, learned.spells, learned.known)];
        expect(wide.days.lo <= narrow.days.lo && narrow.days.hi <= wide.days.hi).toBe(true);
        if (narrow.start !== null && wide.start !== null) {
          expect(wide.start.lo <= narrow.start.lo && narrow.start.hi <= wide.start.hi).toBe(true);
        }
        const sum = (spells: readonly Spell[], known: Known) => totalDaysBounds({ spells, known, kinds, window });
        const [most, least] = [sum(less.spells, less.known), sum(learned.spells, learned.known)];
        expect(most.lo <= least.lo && least.hi <= most.hi).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
