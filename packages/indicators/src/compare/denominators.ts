// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { figureOf } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import { definitionOf } from "../records/lookup.ts";
import type { Pair, Side } from "./pair.ts";
import type { Denominators } from "./rest.ts";

/** The figure of another indicator for the same area on the same day; `null` where there is none. */
function figureBeside(file: IndicatorFile, indicator: string, { area, referenceDate }: Side): number | null {
  const observation = file.observations.find(
    (other) => other.indicator === indicator && other.area === area && other.referenceDate === referenceDate,
  );
  if (observation === undefined || referenceDate === null) return null;
  return figureOf(observation, definitionOf(file, observation));
}

/**
 * The denominators of both sides: as observed, or as the figure of the indicator that is named to be the denominator.
 *
 * @param file - figures
 * @param pair - the two figures compared
 * @param assumed - id of an indicator that the caller takes for the denominator, where the definition names none
 */
export function denominatorsOf(file: IndicatorFile, pair: Pair, assumed?: string): Denominators {
  const indicator = pair.area.definition?.denominatorIndicator ?? assumed;
  const known = (side: Side) =>
    side.denominator ?? (indicator === undefined ? null : figureBeside(file, indicator, side));
  return { area: known(pair.area), whole: known(pair.whole) };
}
