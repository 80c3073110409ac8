// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { decimalsOf, quotient } from "../decimal/decimal.ts";
import type { IndicatorDefinition } from "./definition.ts";
import type { Observation } from "./observation.ts";
import { impossible } from "./sound.ts";
import { mayShowFigure } from "./status.ts";
import { kindOf, scaleOf } from "./unit.ts";

/** Decimals of a rate that was never published as one and is made from its parts here. */
const decimalsOfDerivedRate = 1;

/** Decimals of a rate that is made from its parts. */
export const decimalsOfRate = ({ decimals = decimalsOfDerivedRate }: IndicatorDefinition): number => decimals;

/**
 * The figure of an observation: as published, or a rate from its parts, or 0 where there is nothing. What no figure can be
 * (more than 100 %, a share of nobody, half a person) is none.
 *
 * @param observation - one figure
 * @param definition - what it means; without it only a published figure counts
 * @returns `null` where no figure is known or may be shown
 */
export function figureOf(observation: Observation, definition: IndicatorDefinition | undefined): number | null {
  const { value, numerator, denominator, status } = observation;
  if (!mayShowFigure(status) || (definition !== undefined && impossible(observation, definition) !== null)) return null;
  if (value !== undefined) return Number.isFinite(value) ? value : null;
  if (status === "true-zero") return 0;
  if (definition === undefined || kindOf(definition.unit) !== "rate") return null;
  if (numerator === undefined || denominator === undefined) return null;
  return quotient(numerator, denominator, { decimals: decimalsOfRate(definition), scale: scaleOf(definition.unit) });
}

/**
 * With how many decimals figures of an indicator were published.
 *
 * @param figures - figures of one indicator
 * @param definition - states the decimals, or else the figures show them
 */
export const publishedDecimals = (figures: readonly number[], definition: IndicatorDefinition | undefined): number =>
  definition?.decimals ?? Math.max(0, ...figures.map(decimalsOf));
