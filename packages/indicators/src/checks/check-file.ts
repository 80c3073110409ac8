// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { relocate, runChecks } from "@quartierkit/findings";
import type { Finding, Kept } from "@quartierkit/findings";
import type { Day } from "@quartierkit/calendar";
import type { IndicatorFile } from "../records/file.ts";
import { dateChecks } from "./dates.ts";
import { figureChecks } from "./figures.ts";
import { nameChecks } from "./names.ts";
import { defaultParameters } from "./parameters.ts";
import type { IndicatorCheck, IndicatorParameters } from "./parameters.ts";
import { referenceChecks } from "./references.ts";
import { smallNumberChecks } from "./small-numbers.ts";
import { totalChecks } from "./totals.ts";

/** Every check of a file of figures. */
export const indicatorChecks: readonly IndicatorCheck[] = [
  ...referenceChecks,
  ...figureChecks,
  ...dateChecks,
  ...nameChecks,
  ...smallNumberChecks,
  ...totalChecks,
];

/** What the checks are made for. */
export interface CheckFileOptions {
  /** The day the checks are made for, normally today. */
  readonly on: Day;
  /** Limits of the city, where they differ from those of the Bundesagentur für Arbeit. */
  readonly parameters?: Partial<IndicatorParameters>;
  /** From `readIndicatorFile`: where the members that could be read stood. */
  readonly kept?: Kept;
  /** Name of the file, for the findings. */
  readonly file?: string;
}

/**
 * Tells what is wrong with a file of figures: what contradicts itself, what is called by a wrong name, what cannot be
 * compared, what is too small to publish.
 *
 * @param file - a file as `readIndicatorFile` returns it
 * @param options - the day, and where the city differs
 * @returns findings; a file without findings may still be unfit for publication: secondary disclosure is not looked for
 */
export function checkIndicatorFile(file: IndicatorFile, options: CheckFileOptions): Finding[] {
  const context = { on: options.on, parameters: { ...defaultParameters, ...options.parameters } };
  const findings = relocate(runChecks(indicatorChecks, file, context), options.kept);
  return findings.map((finding) => (options.file === undefined ? finding : { ...finding, file: options.file }));
}
