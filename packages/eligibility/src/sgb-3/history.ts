// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import { hoursThatEndUnemployment } from "./parameters.ts";

const { except, hoursAtLeast, intersection, spells } = build;

/** Days with work of fifteen hours a week or more, the hours of several jobs added (§ 138 Abs. 1 Nr. 1, Abs. 3 SGB III). */
export const atWork = hoursAtLeast(["employment", "self-employment"], hoursThatEndUnemployment);

/** Days in a measure of active labour market policy (§ 16 Abs. 2 SGB III). */
export const inMeasure = spells(["measure"]);

/** Days in a measure for activation and vocational integration. */
export const inActivation = spells(["measure"], { norms: ["sgb3-45"] });

/** Days registered as unemployed, without work of fifteen hours and outside any measure. */
export const unemployedDays = intersection(spells(["registered-unemployed"]), except(atWork), except(inMeasure));
