// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Check } from "@quartierkit/findings";
import type { IndicatorFile } from "../records/file.ts";

/** Limits that official statistics sets and a city may set higher. */
export interface IndicatorParameters {
  /** Counts from 1 to below this are not published. Bundesagentur für Arbeit: 3. */
  readonly minimumCount: number;
  /** Below this denominator no rate of unemployment is computed. Bundesagentur für Arbeit: 1,000. */
  readonly minimumLabourForce: number;
}

/** The limits of the Bundesagentur für Arbeit. */
export const defaultParameters: IndicatorParameters = { minimumCount: 3, minimumLabourForce: 1000 };

export type IndicatorCheck = Check<IndicatorFile, IndicatorParameters>;
