// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { QualificationFile } from "../records/file.ts";
import { membersOf } from "../records/members.ts";
import type { ModulePin } from "../records/parts.ts";
import type { Recognition } from "../records/recognition.ts";
import { isValidOn } from "./certificates.ts";
import type { ModuleQuestion } from "./module-question.ts";

const isSame = (a: ModulePin, b: ModulePin): boolean =>
  a.moduleId === b.moduleId && a.frameworkVersion === b.frameworkVersion;

const holdsOn = ({ decidedOn, endedOn }: Recognition, on: string): boolean =>
  decidedOn <= on && (endedOn === undefined || on < endedOn);

/**
 * The module whose valid certificate stands for another one on a day. A recognition says what it says and no more: two of
 * them do not make a chain.
 *
 * @param file - the records
 * @param question - participant, the module that would be covered, version and day
 * @returns `undefined` where no recognition holds, or nothing that was recognised is certified
 */
export function recognisedFor(file: QualificationFile, question: ModuleQuestion): ModulePin | undefined {
  const { participantId, on } = question;
  const recognitions = membersOf(file, "recognitions").filter(
    (recognition) =>
      isSame(recognition.to, question) &&
      (recognition.participantId ?? participantId) === participantId &&
      holdsOn(recognition, on),
  );
  return recognitions.find(({ from }) =>
    file.certificates.some(
      (certificate) =>
        certificate.participantId === participantId && isSame(certificate, from) && isValidOn(certificate, on),
    ),
  )?.from;
}

/**
 * Whether anything says that what somebody has in one version counts for a module in another.
 *
 * @param file - the records
 * @param from - the module in the version of the record
 * @param to - the module asked about
 */
export const isRecognised = (file: QualificationFile, from: ModulePin, to: ModulePin): boolean =>
  membersOf(file, "recognitions").some((recognition) => isSame(recognition.from, from) && isSame(recognition.to, to));
