// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { OffersError } from "../error.ts";
import { parseRule } from "./parse-rule.ts";
import { instantOf, localOf, msPerDay, wallOf } from "./wall.ts";
import { wallsOf } from "./walls.ts";

/** A series: a rule, its first time, and the days that fall out or come in, all as wall time `YYYY-MM-DDTHH:mm`. */
export interface Recurrence {
  readonly rule: string;
  readonly start: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly exclude?: readonly string[];
  readonly include?: readonly string[];
}

/** The part of a series that is wanted, both ends included. */
export interface Window {
  /** A day, a wall time in the zone of the series, or an instant with `Z` or offset. */
  readonly from?: string;
  readonly to?: string;
  /** At most so many; 10,000 where nothing is said. */
  readonly limit?: number;
}

/** One time of a series. */
export interface Occurrence {
  /** Wall time, `YYYY-MM-DDTHH:mm`. */
  readonly local: string;
  /** ISO 8601 in UTC. */
  readonly instant: string;
}

const manyEnough = 10_000;

/** A bound in milliseconds since 1970; a day as `to` goes on to its end. */
function boundOf(text: string, timeZone: string, end: "from" | "to"): number {
  if (/^[0-9-]{10}$/.test(text)) {
    const wall = wallOf(`${text}T00:00`);
    return end === "from" ? instantOf(wall, timeZone) : instantOf(wall + msPerDay, timeZone) - 1;
  }
  if (/^[0-9-]{10}T[0-9:]{5}$/.test(text)) return instantOf(wallOf(text), timeZone);
  const instant = /(Z|[+-][0-9]{2}:[0-9]{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new OffersError("impossible-time", `“${text}” is no day, no local time and no instant.`, { cause: text });
  }
  return instant;
}

/** Two ordered streams as one. */
function* merged(left: Iterable<number>, right: readonly number[]): Generator<number> {
  let next = 0;
  for (const value of left) {
    for (; next < right.length && (right[next] ?? Infinity) <= value; next += 1) yield right[next] ?? value;
    yield value;
  }
  yield* right.slice(next);
}

/**
 * The wall times of a series in order: what the rule gives and `include`, without `exclude`.
 *
 * @param recurrence - the series
 * @param from - wall time before which nothing is asked; some earlier ones may come
 * @throws OffersError as `expandRecurrence`
 */
export function* wallTimesOf(
  { rule, start, timeZone, exclude = [], include = [] }: Recurrence,
  from: number,
): Generator<number> {
  const out = new Set(exclude.map(wallOf));
  const given = wallsOf(parseRule(rule), wallOf(start), { timeZone, from });
  const added = include.map(wallOf).toSorted((a, b) => a - b);
  for (const wall of merged(given, added)) if (!out.has(wall)) yield wall;
}

/**
 * The times of a series with wall time and instant, as `expandRecurrence` gives them.
 *
 * @param recurrence - the series
 * @param window - the part that is wanted
 * @throws OffersError and CalendarError as `expandRecurrence`
 */
export function occurrencesOf(recurrence: Recurrence, window: Window = {}): readonly Occurrence[] {
  const { start, timeZone } = recurrence;
  const from = window.from === undefined ? -Infinity : boundOf(window.from, timeZone, "from");
  const to = window.to === undefined ? Infinity : boundOf(window.to, timeZone, "to");
  const limit = window.limit ?? manyEnough;
  instantOf(wallOf(start), timeZone); // an unknown zone is refused also where nothing comes
  const found: Occurrence[] = [];
  for (const wall of wallTimesOf(recurrence, from - 2 * msPerDay)) {
    if (found.length >= limit || wall - msPerDay > to) break;
    if (wall + msPerDay < from) continue;
    const ms = instantOf(wall, timeZone);
    const instant = new Date(ms).toISOString();
    if (ms >= from && ms <= to && found.at(-1)?.instant !== instant) found.push({ local: localOf(wall), instant });
  }
  return found;
}

/**
 * The instants of a series (RFC 5545): what the rule gives from the start on, and `include`, without `exclude`. A start that
 * its own rule does not give is not among them. Times are walked on the wall clock of the zone; a time that a change of
 * clocks leaves out counts with the offset before it, one that comes twice is the first. Rules end with the year 2299; one
 * that never comes gives nothing.
 *
 * @param recurrence - rule, first time, zone, and the days that fall out or come in
 * @param window - the part that is wanted, both ends included; at most 10,000 where `limit` is absent
 * @returns ISO 8601 in UTC, in order, each once
 * @throws OffersError `rule-syntax`, `rule-forbidden`, `rule-too-costly`, `impossible-time`
 * @throws CalendarError `unknown-zone`
 * @example
 * import { expandRecurrence } from "@quartierkit/offers";
 * const course = { rule: "FREQ=WEEKLY;COUNT=3", start: "2021-03-23T10:00", timeZone: "Europe/Berlin" };
 * console.log(expandRecurrence(course, {}).join(" "));
 * // → 2021-03-23T09:00:00.000Z 2021-03-30T08:00:00.000Z 2021-04-06T08:00:00.000Z
 */
export const expandRecurrence = (recurrence: Recurrence, window: Window = {}): readonly string[] =>
  occurrencesOf(recurrence, window).map(({ instant }) => instant);
