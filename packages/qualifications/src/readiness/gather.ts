// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ImpreciseDay } from "@quartierkit/calendar";
import { regulationIn } from "../covering/find.ts";
import type { Circumstances } from "../records/circumstances.ts";
import type { Determination } from "../records/determination.ts";
import type { QualificationFile } from "../records/file.ts";
import { membersOf } from "../records/members.ts";
import { countedTime } from "./counted.ts";
import type { TimeQuestion } from "./counted.ts";
import type { DegreeFacts } from "./facts.ts";

/** Whose way to a degree, and what is known beside the file. */
export interface DegreeQuestion extends TimeQuestion {
  /** The file holds no birth dates. */
  readonly birthDate?: ImpreciseDay;
  /** What is known elsewhere; it counts before what the file says. */
  readonly facts?: DegreeFacts;
}

const isMine =
  ({ participantId, regulationId }: TimeQuestion) =>
  (record: { readonly participantId: string; readonly regulationId?: string }): boolean =>
    record.participantId === participantId && (record.regulationId ?? regulationId) === regulationId;

const circumstances = [
  "residentInGermany",
  "halfOfWorkInGermany",
  "degreeInOccupation",
  "equivalenceEstablished",
  "inApprenticeship",
  "section50d",
] as const satisfies readonly (keyof Circumstances)[];

/** What is said of the applicant until the day: of each field the latest word. */
function applicantOf(file: QualificationFile, question: TimeQuestion): DegreeFacts["applicant"] {
  const isAsked = isMine(question);
  const said = membersOf(file, "circumstances").filter((record) => isAsked(record) && record.on <= question.on);
  const latest = said.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const application = membersOf(file, "determinations").findLast(
    (record) => isAsked(record) && record.application.on <= question.on,
  );
  const { section50d, application: { seeks } = {} } = application ?? {};
  return {
    ...(section50d === undefined ? {} : { section50d }),
    ...(seeks === undefined ? {} : { seeks }),
    ...Object.fromEntries(
      circumstances.flatMap((field) => {
        const known = latest.find((record) => record[field] !== undefined)?.[field];
        return known === undefined ? [] : [[field, known] as const];
      }),
    ),
  };
}

const isNotified = (day: string | undefined, on: string): boolean => day !== undefined && day <= on;

/** Whether full comparability was certified by a determination until the day. */
const isFullOn = ({ outcome, notifiedOn, supplementary = [] }: Determination, on: string): boolean =>
  (outcome === "vollstaendig" && isNotified(notifiedOn, on)) ||
  supplementary.some((one) => one.outcome === "vollstaendig" && isNotified(one.notifiedOn, on));

/** The determinations of a participant whose result was known on the day, in the order in which it became known. */
const determinationsOn = (file: QualificationFile, question: TimeQuestion): readonly Determination[] =>
  membersOf(file, "determinations")
    .filter((record) => isMine(question)(record) && isNotified(record.notifiedOn, question.on))
    .toSorted((a, b) => ((a.notifiedOn ?? "") < (b.notifiedOn ?? "") ? -1 : 1));

function determinationOf(file: QualificationFile, question: TimeQuestion): DegreeFacts["determination"] {
  const decided = determinationsOn(file, question);
  const last = decided.at(-1);
  if (last === undefined) return {};
  const { outcome, notifiedOn, supplementary = [] } = last;
  const rejectedOn = supplementary.findLast((one) => one.outcome === "abgelehnt")?.notifiedOn;
  return {
    full: decided.some((one) => isFullOn(one, question.on)),
    ...(outcome === undefined ? {} : { outcome }),
    ...(notifiedOn === undefined ? {} : { notifiedOn }),
    ...(rejectedOn === undefined ? {} : { supplementaryRejectedOn: rejectedOn }),
    supplementaryUsed: supplementary.length > 0,
  };
}

function occupationOf(file: QualificationFile, question: TimeQuestion): DegreeFacts["occupation"] {
  const regulation = regulationIn(file, question.regulationId);
  const time = countedTime(file, question, regulation);
  const months =
    time === null
      ? {}
      : {
          monthsAtLeast: time.exam.lo,
          monthsAtMost: time.exam.hi,
          procedureMonthsAtLeast: time.procedure.lo,
          procedureMonthsAtMost: time.procedure.hi,
          partMonthsAtLeast: time.part.lo,
          partMonthsAtMost: time.part.hi,
        };
  return { trainingMonths: regulation.durationMonths, ...months };
}

/**
 * What the file tells the rules about somebody in an occupation on a day; what it does not tell is absent.
 *
 * @param file - the records
 * @param question - participant, occupation, day, and what is known elsewhere
 * @throws QualificationsError `regulation-unknown`
 */
export function degreeFactsOf(file: QualificationFile, question: DegreeQuestion): DegreeFacts {
  const { birthDate, facts = {} } = question;
  return {
    ...(birthDate === undefined ? {} : { birthDate }),
    ...facts,
    occupation: { ...occupationOf(file, question), ...facts.occupation },
    applicant: { ...applicantOf(file, question), ...facts.applicant },
    determination: { ...determinationOf(file, question), ...facts.determination },
  };
}
