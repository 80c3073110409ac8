// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { OffersError } from "../error.ts";
import type { Rule } from "./rule.ts";
import { msPerDay } from "./wall.ts";

/** Times of a day in milliseconds, or what makes the periods of one day. */
export interface Times {
  readonly fixed: readonly number[];
  /** Only where the rule repeats within a day: its periods on a day, by the day's number. */
  readonly ofDay?: (day: number) => Iterable<readonly number[]>;
}

/** So many hours, minutes or seconds may be looked at in vain before a rule counts as never coming. */
const mostTries = 20_000_000;

const unitMs = { HOURLY: 3_600_000, MINUTELY: 60_000, SECONDLY: 1000 } as const;

const ascending = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);
const upTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

interface Clock {
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

const timesIn = ({ hours, minutes, seconds }: Clock): readonly number[] =>
  hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000)),
  );

/** What the rule names, else what its frequency walks through, else what the start has. */
function clockOf(rule: Rule, start: number): Clock {
  const time = ((start % msPerDay) + msPerDay) % msPerDay;
  const walks = { HOURLY: 1, MINUTELY: 2, SECONDLY: 3, DAILY: 0, WEEKLY: 0, MONTHLY: 0, YEARLY: 0 }[rule.frequency];
  // 60 is a leap second and never comes.
  const named = (values: readonly number[] | undefined) => values && ascending(values.filter((value) => value < 60));
  return {
    hours: named(rule.hours) ?? (walks > 0 ? upTo(24) : [Math.floor(time / 3_600_000)]),
    minutes: named(rule.minutes) ?? (walks > 1 ? upTo(60) : [Math.floor(time / 60_000) % 60]),
    seconds: named(rule.seconds) ?? (walks > 2 ? upTo(60) : [Math.floor(time / 1000) % 60]),
  };
}

/** Times of one hour, minute or second stand together. */
function grouped(times: readonly number[], unit: number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const time of times) {
    const key = Math.floor(time / unit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [time]);
    else group.push(time);
  }
  return [...groups.values()];
}

/**
 * The times of day of a rule.
 *
 * @param rule - the rule
 * @param start - the first wall time, as `wallOf` counts
 * @throws OffersError `rule-too-costly` while walking, where nothing comes after very many tries
 */
export function timesOf(rule: Rule, start: number): Times {
  const fixed = timesIn(clockOf(rule, start));
  const { frequency, interval } = rule;
  if (frequency !== "HOURLY" && frequency !== "MINUTELY" && frequency !== "SECONDLY") return { fixed };
  const unit = unitMs[frequency];
  const groups = grouped(fixed, unit);
  const firstUnit = Math.floor(start / unit);
  let tries = 0;
  return {
    fixed,
    *ofDay(day) {
      for (const group of groups) {
        const index = Math.floor((day * msPerDay + (group[0] ?? 0)) / unit) - firstUnit;
        tries = index >= 0 && index % interval === 0 ? 0 : tries + 1;
        if (tries > mostTries) throw new OffersError("rule-too-costly", "The rule does not come in any usual time.");
        if (tries === 0) yield group.map((time) => day * msPerDay + time);
      }
    },
  };
}
