// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { TqEnrolment } from "../records/enrolment.ts";
import type { QualificationFile } from "../records/file.ts";
import { isRevokedOn, isValidOn } from "./certificates.ts";
import { belongsTo } from "./module-question.ts";
import type { ModuleQuestion } from "./module-question.ts";
import { recognisedFor } from "./recognised.ts";
import { further } from "./state.ts";
import type { KnownState } from "./state.ts";

const hasLeft = ({ status }: TqEnrolment): boolean => status === "dropped" || status === "transferred";

/** What an enrolment alone says; without days its status counts as of every day. */
function enrolmentState(enrolment: TqEnrolment, on: Day): KnownState {
  const { status, actual } = enrolment;
  if (status === "advised") return "open";
  if (actual !== undefined && on < actual.from) return "planned";
  const over = actual === undefined || (actual.to !== null && actual.to < on);
  if (hasLeft(enrolment)) return over ? "open" : "running";
  if (status === "enrolled" && actual === undefined) return "planned";
  if (over && status === "failed") return "open";
  return over && (status === "passed" || status === "certified") ? "passed" : "running";
}

/**
 * Where a participant stands with a module on a day. A certificate, also one of another module that is recognised for it,
 * counts before an assessment, an assessment before an
 * enrolment; a revoked certificate takes its assessment with it.
 *
 * @param file - the records
 * @param question - participant, module, version and day
 */
export function moduleStateOn(file: QualificationFile, question: ModuleQuestion): KnownState {
  const mine = belongsTo(question);
  const { on } = question;
  const certificates = file.certificates.filter(mine);
  if (certificates.some((certificate) => isValidOn(certificate, on))) return "certified";
  if (recognisedFor(file, question) !== undefined) return "certified";
  const revoked = certificates.filter((certificate) => isRevokedOn(certificate, on));
  const lost = new Set(revoked.map(({ assessmentId }) => assessmentId));
  const passed = file.assessments
    .filter(mine)
    .some(({ id, date, result }) => result === "passed" && date <= on && !lost.has(id));
  if (passed) return "passed";
  const states = file.enrolments.filter(mine).map((enrolment) => enrolmentState(enrolment, on));
  const best = states.reduce<KnownState>(further, "open");
  return best === "passed" && revoked.length > 0 ? "open" : best;
}
