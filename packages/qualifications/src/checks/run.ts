// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { relocate, runChecks, sortFindings } from "@quartierkit/findings";
import type { Finding, Kept } from "@quartierkit/findings";
import { withCatalogue } from "../catalogue/catalogue.ts";
import type { OwnCatalogue } from "../catalogue/catalogue.ts";
import { limits } from "../limits.ts";
import { membersOf } from "../records/members.ts";
import type { ListName } from "../records/members.ts";
import type { QualificationFile } from "../records/file.ts";
import { afterDeterminationChecks } from "./after-determination.ts";
import { assessmentChecks } from "./assessments.ts";
import { certificateChecks } from "./certificates.ts";
import type { QualificationCheck, QualificationParameters } from "./check.ts";
import { determinationChecks } from "./determinations.ts";
import { enrolmentChecks } from "./enrolments.ts";
import { examinationChecks } from "./examinations.ts";
import { frameworkChecks } from "./frameworks.ts";
import { listChecks } from "./lists.ts";
import { periodChecks } from "./periods.ts";
import { referenceChecks } from "./references.ts";
import { wayChecks } from "./ways.ts";

/** Everything that is checked about a file of Teilqualifikationen. */
export const qualificationChecks: readonly QualificationCheck[] = [
  ...certificateChecks,
  ...assessmentChecks,
  ...enrolmentChecks,
  ...frameworkChecks,
  ...examinationChecks,
  ...determinationChecks,
  ...afterDeterminationChecks,
  ...wayChecks,
  ...referenceChecks,
  ...periodChecks,
  ...listChecks,
];

/** For which day and with which limits a file is checked. */
export interface CheckOptions {
  readonly on: Day;
  /** Birth dates and a city's or chamber's own limits; the rest stays as it is. */
  readonly parameters?: Partial<QualificationParameters>;
  /** A city's own occupations, frameworks and equivalences, as `withCatalogue` takes them. */
  readonly catalogues?: readonly OwnCatalogue[];
  /** Where the members stood before broken ones were left out, as `readQualificationFile` tells. */
  readonly kept?: Kept<ListName>;
}

/** Whether a pointer leads into the file itself, not into what the catalogue added behind it. */
function isOwn(file: QualificationFile, path: string): boolean {
  const [, list, index] = path.split("/");
  const name = (Object.keys(file) as ListName[]).find((key) => key === list); // the keys of a file that hold lists
  return name === undefined || index === undefined || Number(index) < membersOf(file, name).length;
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
  const { on, kept, catalogues = [] } = options;
  const parameters = { ...limits, ...options.parameters };
  const findings = runChecks(qualificationChecks, withCatalogue(file, ...catalogues), { on, parameters });
  const own = findings
    .filter(({ path }) => isOwn(file, path))
    .map(({ related, ...finding }) => ({
      ...finding,
      ...(related === undefined ? {} : { related: related.filter((path) => isOwn(file, path)) }),
    }));
  return sortFindings(relocate(own, kept));
}
