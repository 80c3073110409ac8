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

const registered = `list_filter(r.facts.spells, lambda s: s.kind = '${kind}')`;

const edge = (bound: (day: string) => string, day: string, open: number): string =>
  `CASE WHEN ${day} IS NULL THEN ${open} ELSE ${number(bound(day))} END`;

/** Spells as pairs of day numbers: those that certainly, and those that possibly belong. */
const spans = (kindOf: "certain" | "possible"): string =>
  kindOf === "certain"
    ? `list_transform(${registered}, lambda s: {'f': ${number(lastDay('s."from"'))}, 't': ${edge(firstDay, 's."to"', after)}})`
    : `list_transform(${registered}, lambda s: {'f': ${number(firstDay('s."from"'))}, 't': ${edge(lastDay, 's."to"', after)}})`;

const stated = `r.facts.known."${kind}"`;

/** Stretches of which nothing is known: outside the stated span, or before the first spell, or everything. */
const unknown = `CASE
  WHEN ${stated} IS NOT NULL THEN [{'f': ${before}, 't': ${number(`CAST(${stated}."from" AS DATE)`)} - 1}, {'f': CASE WHEN ${stated}."to" IS NULL THEN ${after} ELSE ${number(`CAST(${stated}."to" AS DATE)`)} + 1 END, 't': ${after}}]
  WHEN len(${registered}) > 0 THEN [{'f': ${before}, 't': list_min(list_transform(${registered}, lambda s: ${number(lastDay('s."from"'))})) - 1}]
  ELSE [{'f': ${before}, 't': ${after}}] END`;

const end = `${number("r.entry")} - 1`;

/** Where an unbroken stretch that holds the day before entry begins; the day itself where it holds it not. */
function beginning(list: string): string {
  const real = `list_filter(${list}, lambda s: s.f <= s.t)`;
  const sorted = `list_transform(list_reverse_sort(list_transform(${real}, lambda s: {'t': s.t, 'f': s.f})), lambda s: {'f': s.f, 't': s.t})`;
  const walked = `list_reduce(${sorted}, lambda a, s: CASE WHEN s.t >= a.f - 1 AND s.f < a.f THEN {'f': s.f, 't': a.t} ELSE a END, {'f': ${end} + 1, 't': ${after}}).f`;
  return `GREATEST(CASE WHEN ${walked} > ${end} THEN ${end} ELSE ${walked} END, ${end} - ${lifetime})`;
}

const asDate = (day: string): string => `(DATE '1970-01-01' + TRY_CAST(${day} AS INTEGER))`;

/** Since when somebody has been registered without a break: the earliest and the latest day that can be; unemployed people only. */
export const unemployedSince = {
  lo: asDate(beginning(`list_concat(COALESCE(${spans("possible")}, []), ${unknown})`)),
  hi: asDate(beginning(`COALESCE(${spans("certain")}, [])`)),
};

/** Registered for certain on the day of entry. */
export const registeredAtEntry = `COALESCE(len(list_filter(r.facts.spells, lambda s: s.kind = '${kind}' AND ${lastDay('s."from"')} <= r.entry AND (s."to" IS NULL OR ${firstDay('s."to"')} >= r.entry))) > 0, FALSE)`;
