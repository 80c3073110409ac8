// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { esfReport, recordsOf, ruleSet } from "@quartierkit/monitoring";
import type { EsfReport, ParticipationRecord, RuleSetId } from "@quartierkit/monitoring";
import { asOf, projectPeriod } from "../dates.ts";
import type { Project } from "../read.ts";
import { employability, employabilityOf } from "./biwaq.ts";

/** The participation records of the project, made from its register; nothing is typed again. */
export const projectRecords = ({ register, incomplete, qualifications }: Project): readonly ParticipationRecord[] =>
  recordsOf(register, {
    region: "more-developed",
    incomplete,
    more: employabilityOf(register),
    // Certificates of Teilqualifikationen are assessed by a competent body; who has none in time has none to report.
    qualified: (participantId, from, to) =>
      qualifications.certificates.some(
        (one) =>
          one.participantId === participantId &&
          one.endedOn === undefined &&
          from <= one.issuedOn &&
          one.issuedOn <= to,
      ),
  });

/** A record as it was known on a day: who came later is not in it, and what happened later is not told. */
function knownOn(record: ParticipationRecord, day: Day): readonly ParticipationRecord[] {
  if (record.entry > day) return [];
  const { atExit, atSixMonths, exit, ...rest } = record;
  if (exit === undefined) return [rest];
  if (exit === null || exit > day) return [{ ...rest, exit: null }];
  const known = (answers: { readonly on?: string } | undefined) => answers?.on !== undefined && answers.on <= day;
  return [
    {
      ...rest,
      exit,
      ...(atExit !== undefined && known(atExit) ? { atExit } : {}),
      ...(atSixMonths !== undefined && known(atSixMonths) ? { atSixMonths } : {}),
    },
  ];
}

/**
 * The report of the funding round.
 *
 * @param project - the files of the project
 * @param rules - `esf-2014-2018` is the law of the round; `esf-plus` shows the same people under the later one
 * @param day - an earlier day whose knowledge it shows; all that is known where it is absent
 */
export const roundReport = (
  project: Project,
  rules: Extract<RuleSetId, "esf-2014-2018" | "esf-plus">,
  day?: Day,
): EsfReport =>
  esfReport(
    projectRecords(project).flatMap((record) => (day === undefined ? [record] : knownOn(record, day))),
    {
      rules: ruleSet(rules),
      ...projectPeriod,
      on: day ?? asOf,
      own: [employability],
      regions: ["more-developed"],
      parameters: { minimumAge: 27 },
    },
  );
