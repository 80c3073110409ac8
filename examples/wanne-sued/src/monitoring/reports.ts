// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

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

/**
 * The report of the funding round.
 *
 * @param project - the files of the project
 * @param rules - `esf-2014-2018` is the law of the round; `esf-plus` shows the same people under the later one
 */
export const roundReport = (project: Project, rules: Extract<RuleSetId, "esf-2014-2018" | "esf-plus">): EsfReport =>
  esfReport(projectRecords(project), {
    rules: ruleSet(rules),
    ...projectPeriod,
    on: asOf,
    own: [employability],
    regions: ["more-developed"],
    parameters: { minimumAge: 27 },
  });
