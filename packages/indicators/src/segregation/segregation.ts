// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { runChecks } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { segregationChecks } from "./checks.ts";
import { expectedDissimilarity, expectedIsolation } from "./expected.ts";
import { dissimilarityOf, exposureOf, locationQuotientsOf, theilOf } from "./measures.ts";
import { againstRest, groupsIn, twoGroups } from "./units.ts";
import type { SegregationRequest, SegregationSubject, SegregationUnit } from "./units.ts";

/** A measure beside what it would be on average if people were drawn into the same areas by lot. */
export interface BesideChance {
  readonly value: number;
  readonly atRandom: number;
}

/** How a group is spread over small areas. */
export interface Segregation {
  /** 0 = spread like those it is compared with, 1 = never in the same area. */
  readonly dissimilarity: BesideChance;
  /** Share of the own group in the area of an average member. */
  readonly isolation: BesideChance;
  /** Share of every group in the area of an average member; the own one is the isolation, all add up to 1. */
  readonly exposure: Readonly<Record<string, number>>;
  /** Share in the area over share in the whole, in the order of the units; `null` where nobody lives. */
  readonly locationQuotients: readonly { readonly id: string; readonly value: number | null }[];
  /** Over all groups: M in nats, H from 0 to 1. */
  readonly theil: { readonly m: number; readonly h: number };
}

/** The measures, and what is wrong with the counts. */
export interface SegregationResult {
  /** `null` where the counts have errors. */
  readonly measures: Segregation | null;
  readonly findings: readonly Finding[];
}

function measure(subject: SegregationSubject): Segregation {
  const { units, request } = subject;
  const [pair, rest] = [twoGroups(subject), againstRest(subject)];
  const exposure = Object.fromEntries(groupsIn(units).map((to) => [to, exposureOf(units, request.group, to)] as const));
  const quotients = locationQuotientsOf(rest);
  return {
    dissimilarity: { value: dissimilarityOf(pair), atRandom: expectedDissimilarity(pair) },
    isolation: { value: exposure[request.group] ?? 0, atRandom: expectedIsolation(rest) },
    exposure,
    locationQuotients: units.map(({ id }, at) => ({ id, value: quotients[at] ?? null })),
    theil: theilOf(units),
  };
}

/**
 * How evenly a group lives among the others: dissimilarity (index of segregation), isolation, exposure, location quotients,
 * Theil's M and H. Small areas make every such measure large by chance alone; what chance makes stands beside it.
 *
 * @param units - counts by group and area; a group that an area does not name is an error, not 0
 * @param request - the group, what it is compared with, from where on the bias of small areas is warned about
 * @returns `measures: null` with findings where a count is none, an area stands twice or a group has nobody
 * @example
 * import { segregation } from "@quartierkit/indicators";
 * const units = [[100, 0], [60, 40], [40, 60], [0, 100]].map(([young = 0, others = 0], at) => ({ id: `area-${at}`, counts: { young, others } }));
 * const { measures } = segregation(units, { group: "young" });
 * console.log(measures?.dissimilarity.value.toFixed(2), measures?.dissimilarity.atRandom.toFixed(2)); // → 0.60 0.07
 */
export function segregation(units: readonly SegregationUnit[], request: SegregationRequest): SegregationResult {
  const subject = { units, request };
  const findings = runChecks(segregationChecks, subject, { on: "2000-01-01", parameters: undefined });
  const isSound = findings.every(({ severity }) => severity !== "error");
  return { measures: isSound ? measure(subject) : null, findings };
}
