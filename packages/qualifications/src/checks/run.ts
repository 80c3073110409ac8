// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { runChecks, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { withCatalogue } from "../catalogue/catalogue.ts";
import { limits } from "../limits.ts";
import type { QualificationFile } from "../records/file.ts";
import { assessmentChecks } from "./assessments.ts";
import { certificateChecks } from "./certificates.ts";
import type { ListName, QualificationCheck, QualificationParameters } from "./check.ts";
import { enrolmentChecks } from "./enrolments.ts";
import { frameworkChecks } from "./frameworks.ts";
import { referenceChecks } from "./references.ts";

/** Everything that is checked about a file of Teilqualifikationen. */
export const qualificationChecks: readonly QualificationCheck[] = [
  ...certificateChecks,
  ...assessmentChecks,
  ...enrolmentChecks,
  ...frameworkChecks,
  ...referenceChecks,
];

/** For which day and with which limits a file is checked. */
export interface CheckOptions {
  readonly on: Day;
  /** Birth dates and a city's or chamber's own limits; the rest stays as it is. */
  readonly parameters?: Partial<QualificationParameters>;
  /** Where the members stood before broken ones were left out, as `readQualificationFile` tells. */
  readonly kept?: Readonly<Record<ListName, readonly number[]>>;
}

/** The pointer with the place of the member in the file that was read; `null` for what is not in the file. */
function placed(file: QualificationFile, path: string, kept: CheckOptions["kept"]): string | null {
  const [, list, index, ...rest] = path.split("/");
  const name = (Object.keys(file) as ListName[]).find((key) => key === list); // the keys of a file that hold lists
  if (name === undefined || index === undefined) return path;
  if (Number(index) >= file[name].length) return null;
  return ["", list, kept?.[name][Number(index)] ?? index, ...rest].join("/");
}

/**
 * Checks a file of Teilqualifikationen. Occupations and frameworks that the file speaks of and does not hold are taken
 * from the catalogue.
 *
 * @param file - a file that was read with `readQualificationFile`
 * @param options - day, parameters, and where the members stood
 * @returns findings, gravest first
 */
export function checkQualificationFile(file: QualificationFile, options: CheckOptions): readonly Finding[] {
  const { on, kept } = options;
  const parameters = { ...limits, ...options.parameters };
  const findings = runChecks(qualificationChecks, withCatalogue(file), { on, parameters });
  return sortFindings(
    findings.flatMap((finding) => {
      const path = placed(file, finding.path, kept);
      if (path === null) return [];
      const related = finding.related?.flatMap((other) => placed(file, other, kept) ?? []);
      return [{ ...finding, path, ...(related === undefined ? {} : { related }) }];
    }),
  );
}
