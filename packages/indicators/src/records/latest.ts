// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Observation } from "./observation.ts";

/** An observation and its place in the file. */
export interface PlacedObservation {
  readonly observation: Observation;
  readonly index: number;
}

/** `true` where the first is later; an unknown date is earlier than any other. */
const isLater = (a: Observation, b: Observation): boolean => (a.referenceDate ?? "") > (b.referenceDate ?? "");

/**
 * The latest observation of each indicator and area: what one table shows. Of two with the same date the first counts.
 *
 * @param observations - observations of a file
 */
export function latestOf(observations: readonly Observation[]): PlacedObservation[] {
  const latest = new Map<string, PlacedObservation>();
  for (const [index, observation] of observations.entries()) {
    const key = JSON.stringify([observation.indicator, observation.area]);
    const other = latest.get(key);
    if (other === undefined || isLater(observation, other.observation)) latest.set(key, { observation, index });
  }
  return [...latest.values()];
}
