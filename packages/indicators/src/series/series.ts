// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { difference } from "../decimal/decimal.ts";
import type { IndicatorDefinition } from "../records/definition.ts";
import { figureOf, publishedDecimals } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import { areaWith, definitionOf } from "../records/lookup.ts";
import type { Observation } from "../records/observation.ts";
import type { Status } from "../records/status.ts";

/** One figure of a series. */
export interface SeriesPoint {
  readonly date: Day;
  /** `null` where no figure is known or may be shown; the status says why. */
  readonly value: number | null;
  readonly status: Status;
  readonly definitionVersion: string;
  /** The area as it was bounded on that day; an earlier one where boundaries have changed. */
  readonly area: string;
  /** JSON pointer to the observation. */
  readonly path: string;
}

/** Why the figures before and after cannot be compared as they are. */
export interface SeriesBreak {
  readonly kind: "definition" | "boundary";
  readonly before: Day;
  readonly after: Day;
  readonly message: Bilingual;
}

/** How a figure changed from one point to the next. */
export interface SeriesChange {
  readonly from: Day;
  readonly to: Day;
  /** In the unit, percentage points for `percent`; `null` where a figure is missing or a break lies between. */
  readonly difference: number | null;
  readonly acrossBreak: boolean;
}

/** Figures of one indicator for one area over time. */
export interface Series {
  readonly indicator: string;
  readonly definition: IndicatorDefinition | null;
  /** In the order of time; of two of the same day the first of the file. */
  readonly points: readonly SeriesPoint[];
  readonly breaks: readonly SeriesBreak[];
  /** Points that may be joined by a line: cut at each break. */
  readonly segments: readonly (readonly SeriesPoint[])[];
  readonly changes: readonly SeriesChange[];
}

/** Which series. */
export interface SeriesRequest {
  readonly indicator: string;
  readonly area: string;
  /** Computes changes across breaks, too; each is marked. */
  readonly acrossBreaks?: boolean;
}

/** An area and those that bore its name before, the present one first. */
function namesakes(file: IndicatorFile, id: string): readonly string[] {
  const ids: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && !ids.includes(next)) {
    ids.push(next);
    next = areaWith(file, next)?.continues;
  }
  return ids;
}

function pointsOf(file: IndicatorFile, { indicator, area }: SeriesRequest): readonly SeriesPoint[] {
  const ids = namesakes(file, area);
  const byDate = new Map<Day, SeriesPoint>();
  for (const id of ids) {
    for (const [index, observation] of file.observations.entries()) {
      const { referenceDate: date } = observation;
      if (observation.indicator !== indicator || observation.area !== id || date === null || byDate.has(date)) continue;
      byDate.set(date, pointOf(file, observation, { date, index }));
    }
  }
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

const pointOf = (
  file: IndicatorFile,
  observation: Observation,
  { date, index }: { readonly date: Day; readonly index: number },
): SeriesPoint => ({
  date,
  value: figureOf(observation, definitionOf(file, observation)),
  status: observation.status,
  definitionVersion: observation.definitionVersion,
  area: observation.area,
  path: pointer("observations", index),
});

function breakBetween(one: SeriesPoint, next: SeriesPoint): SeriesBreak | null {
  const between = { before: one.date, after: next.date };
  if (one.definitionVersion !== next.definitionVersion) {
    const message = {
      de: `Zwischen ${one.date} und ${next.date} wechselt die Definition („${one.definitionVersion}“ und „${next.definitionVersion}“).`,
      en: `Between ${one.date} and ${next.date} the definition changes (“${one.definitionVersion}” and “${next.definitionVersion}”).`,
    };
    return { kind: "definition", ...between, message };
  }
  if (one.area === next.area) return null;
  const message = {
    de: `Zwischen ${one.date} und ${next.date} ändern sich die Grenzen des Gebiets.`,
    en: `Between ${one.date} and ${next.date} the boundaries of the area change.`,
  };
  return { kind: "boundary", ...between, message };
}

/** Pairs of neighbours in time. */
const steps = (points: readonly SeriesPoint[]): readonly (readonly [SeriesPoint, SeriesPoint])[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1];
    return next === undefined ? [] : [[point, next] as const];
  });

function segmentsOf(points: readonly SeriesPoint[], breaks: readonly SeriesBreak[]): SeriesPoint[][] {
  const begins = new Set(breaks.map(({ after }) => after));
  const segments: SeriesPoint[][] = [];
  for (const point of points) {
    const last = segments.at(-1);
    if (last === undefined || begins.has(point.date)) segments.push([point]);
    else last.push(point);
  }
  return segments;
}

/**
 * The figures of an indicator for an area over time, with the breaks in them. Nothing is computed across a break unless it is
 * asked for, and then it is marked. Figures without a reference date belong to no place in time and are left out.
 *
 * @param file - figures; an area whose boundaries have changed names the earlier one in `continues`
 * @param request - indicator and area
 */
export function seriesOf(file: IndicatorFile, request: SeriesRequest): Series {
  const points = pointsOf(file, request);
  const breaks = steps(points).flatMap(([one, next]) => breakBetween(one, next) ?? []);
  const last = points.at(-1);
  const definition =
    last === undefined
      ? null
      : (definitionOf(file, { indicator: request.indicator, definitionVersion: last.definitionVersion }) ?? null);
  const figures = points.flatMap(({ value }) => value ?? []);
  const decimals = publishedDecimals(figures, definition ?? undefined);
  const changes = steps(points).map(([one, next]): SeriesChange => {
    const acrossBreak = breakBetween(one, next) !== null;
    const isComputed = !acrossBreak || request.acrossBreaks === true;
    const isUsable = isComputed && ![one.status, next.status].includes("smoothed");
    const known = one.value !== null && next.value !== null && isUsable;
    return {
      from: one.date,
      to: next.date,
      difference: known ? difference(next.value ?? 0, one.value ?? 0, decimals) : null,
      acrossBreak,
    };
  });
  return { indicator: request.indicator, definition, points, breaks, segments: segmentsOf(points, breaks), changes };
}
