// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Source } from "@quartierkit/vocabulary";
import type { Area } from "../records/area.ts";
import type { IndicatorDefinition } from "../records/definition.ts";
import { figureOf } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import type { PlacedObservation } from "../records/latest.ts";
import { areaWith, containersOf, definitionOf } from "../records/lookup.ts";
import { mayShowFigure } from "../records/status.ts";
import type { Status } from "../records/status.ts";

/** What is to be compared. */
export interface ComparisonRequest {
  readonly indicator: string;
  readonly area: string;
  /** The area compared with; the next larger area (`partOf`) if absent. */
  readonly whole?: string;
  /** Later figures are not looked at. */
  readonly until?: Day;
}

/** One side of a comparison: the figure and everything that has to be said with it. */
export interface Side {
  /** Id of the area; `null` where no area was named. */
  readonly area: string | null;
  readonly name: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `null` where the file has no observation. */
  readonly status: Status | null;
  readonly referenceDate: Day | null;
  readonly source: Source | null;
  readonly definition: IndicatorDefinition | null;
  /** JSON pointer to the observation in the file; to the list where there is none. */
  readonly path: string;
}

/** Two figures that are to be compared, and how their areas relate. */
export interface Pair {
  readonly indicator: string;
  readonly area: Side;
  readonly whole: Side;
  /** The area belongs to the whole. */
  readonly isContained: boolean;
  /** The file defines an indicator with this id. */
  readonly isDefined: boolean;
}

type Candidates = readonly PlacedObservation[];

function candidatesOf(file: IndicatorFile, { indicator, until = "9999" }: ComparisonRequest, area: string | undefined) {
  return file.observations
    .map((observation, index): PlacedObservation => ({ observation, index }))
    .filter(
      ({ observation }) =>
        observation.indicator === indicator && observation.area === area && (observation.referenceDate ?? "") <= until,
    )
    .toSorted((a, b) => ((a.observation.referenceDate ?? "") < (b.observation.referenceDate ?? "") ? 1 : -1));
}

/** The latest two of the same date and version; else of the same date; else the latest of each. */
function chosen(own: Candidates, others: Candidates): readonly (PlacedObservation | undefined)[] {
  const partner = (one: PlacedObservation, fields: readonly ("referenceDate" | "definitionVersion")[]) =>
    others.find((other) => fields.every((field) => other.observation[field] === one.observation[field]));
  for (const fields of [["referenceDate", "definitionVersion"], ["referenceDate"]] as const) {
    const one = own.find((candidate) => candidate.observation.referenceDate !== null && partner(candidate, fields));
    if (one !== undefined) return [one, partner(one, fields)];
  }
  return [own[0], others[0]];
}

function sideOf(file: IndicatorFile, area: Area | undefined, id: string | undefined, placed?: PlacedObservation): Side {
  const observation = placed?.observation;
  const definition = observation === undefined ? undefined : definitionOf(file, observation);
  const isShown = observation !== undefined && mayShowFigure(observation.status) && observation.status !== "smoothed";
  return {
    area: id ?? null,
    name: area?.name ?? null,
    value: observation === undefined ? null : figureOf(observation, definition),
    numerator: isShown ? (observation.numerator ?? null) : null,
    denominator: observation?.denominator ?? null,
    status: observation?.status ?? null,
    referenceDate: observation?.referenceDate ?? null,
    source: observation?.source ?? null,
    definition: definition ?? null,
    path: placed === undefined ? pointer("observations") : pointer("observations", placed.index),
  };
}

/**
 * Finds the two figures of a comparison: the latest with the same reference date, or else the latest of each.
 *
 * @param file - figures
 * @param request - what is to be compared
 */
export function pairOf(file: IndicatorFile, request: ComparisonRequest): Pair {
  const whole = request.whole ?? areaWith(file, request.area)?.partOf;
  const [one, other] = chosen(candidatesOf(file, request, request.area), candidatesOf(file, request, whole));
  return {
    indicator: request.indicator,
    area: sideOf(file, areaWith(file, request.area), request.area, one),
    whole: sideOf(file, whole === undefined ? undefined : areaWith(file, whole), whole, other),
    isContained: whole !== undefined && containersOf(file, request.area).includes(whole),
    isDefined: file.definitions.some(({ id }) => id === request.indicator),
  };
}
