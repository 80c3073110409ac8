// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

const kind = "registered-unemployed";

/** The first day that an imprecise day can be. */
export const firstDay = (day: string): string =>
  `CASE length(${day}) WHEN 10 THEN TRY_CAST(${day} AS DATE) WHEN 7 THEN TRY_CAST(${day} || '-01' AS DATE) WHEN 4 THEN TRY_CAST(${day} || '-01-01' AS DATE) END`;

/** The last day that an imprecise day can be. */
export const lastDay = (day: string): string =>
  `CASE length(${day}) WHEN 10 THEN TRY_CAST(${day} AS DATE) WHEN 7 THEN last_day(TRY_CAST(${day} || '-01' AS DATE)) WHEN 4 THEN TRY_CAST(${day} || '-12-31' AS DATE) END`;

const number = (date: string): string => `(${date} - DATE '1970-01-01')`;

/** So far back a history is looked at, in days. */
const lifetime = 36_525;

/** Nothing lies before or after. */
const [before, after] = [-1_000_000, 1_000_000];

/** The spells of registration, as a column of their own: they are looked at several times. */
export const registeredSpells = `COALESCE(list_filter(r.facts.spells, lambda s: s.kind = '${kind}'), [])`;

const edge = (bound: (day: string) => string, day: string, open: number): string =>
  `CASE WHEN ${day} IS NULL THEN ${open} ELSE ${number(bound(day))} END`;

/** A spell as a pair of day numbers: the days that certainly, or that possibly belong. */
const span = (from: (day: string) => string, to: (day: string) => string): string =>
  `list_transform(r.ru, lambda s: {'f': ${number(from('s."from"'))}, 't': ${edge(to, 's."to"', after)}})`;

const [certain, possible] = [span(lastDay, firstDay), span(firstDay, lastDay)];

const stated = `r.facts.known."${kind}"`;

/** Stretches of which nothing is known: outside the stated span, or before the first spell, or everything. */
const unknown = `CASE
  WHEN ${stated} IS NOT NULL THEN [{'f': ${before}, 't': ${number(`CAST(${stated}."from" AS DATE)`)} - 1}, {'f': CASE WHEN ${stated}."to" IS NULL THEN ${after} ELSE ${number(`CAST(${stated}."to" AS DATE)`)} + 1 END, 't': ${after}}]
  WHEN len(r.ru) > 0 THEN [{'f': ${before}, 't': list_min(list_transform(r.ru, lambda s: ${number(lastDay('s."from"'))})) - 1}]
  ELSE [{'f': ${before}, 't': ${after}}] END`;

const end = `(${number("r.entry")} - 1)`;
const farthest = `(${end} - ${lifetime})`;

/** Where an unbroken stretch that holds the day before entry begins; the day itself where it holds it not. */
function beginning(list: string): string {
  const real = `list_filter(${list}, lambda s: s.f <= s.t)`;
  const sorted = `list_transform(list_reverse_sort(list_transform(${real}, lambda s: {'t': s.t, 'f': s.f})), lambda s: {'f': s.f, 't': s.t})`;
  const walked = `list_reduce(${sorted}, lambda a, s: CASE WHEN s.t >= a.f - 1 AND s.f < a.f THEN {'f': s.f, 't': a.t} ELSE a END, {'f': ${end} + 1, 't': ${after}}).f`;
  return `GREATEST(LEAST(${walked}, ${end}), ${farthest})`;
}

const [from, to] = ['r.ru[1]."from"', 'r.ru[1]."to"'];

/** From when on a single history is known. */
const knownFrom = `CASE WHEN ${stated} IS NULL THEN ${number(lastDay(from))} ELSE ${number(`CAST(${stated}."from" AS DATE)`)} END`;

const covers = (first: (day: string) => string, last: (day: string) => string): string =>
  `${number(first(from))} <= ${end} AND ${edge(last, to, after)} >= ${end}`;

/** Most people have one spell: no list has to be walked. */
const isSingle = `len(r.ru) = 1 AND (${stated} IS NULL OR ${stated}."to" IS NULL)`;

const single = {
  lo: `CASE WHEN ${covers(firstDay, lastDay)} THEN CASE WHEN ${knownFrom} >= ${number(firstDay(from))} THEN ${farthest} ELSE GREATEST(${number(firstDay(from))}, ${farthest}) END WHEN ${end} < ${knownFrom} THEN ${farthest} ELSE ${end} END`,
  hi: `CASE WHEN ${covers(lastDay, firstDay)} THEN GREATEST(${number(lastDay(from))}, ${farthest}) ELSE ${end} END`,
};

const asDate = (day: string): string => `(DATE '1970-01-01' + CAST(${day} AS INTEGER))`;

/** Since when somebody has been registered without a break: the earliest and the latest day that can be. */
export const unemployedSince = {
  lo: asDate(`CASE WHEN ${isSingle} THEN ${single.lo} ELSE ${beginning(`list_concat(${possible}, ${unknown})`)} END`),
  hi: asDate(`CASE WHEN ${isSingle} THEN ${single.hi} ELSE ${beginning(certain)} END`),
};

/** Registered for certain on the day of entry. */
export const registeredAtEntry = `len(list_filter(r.ru, lambda s: ${lastDay('s."from"')} <= r.entry AND (s."to" IS NULL OR ${firstDay('s."to"')} >= r.entry))) > 0`;
