// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { QualificationFile } from "./file.ts";

/** The lists of a file. */
export type ListName = Exclude<keyof QualificationFile, "format" | "version">;

/** A record of a list. */
export type MemberOf<Name extends ListName> = NonNullable<QualificationFile[Name]>[number];

/** The records of a list; a list that a file does not have is empty. */
export const membersOf = <Name extends ListName>(file: QualificationFile, list: Name): readonly MemberOf<Name>[] =>
  file[list] ?? [];

/** Lists whose records are about one participant each. */
const aboutPeople = [
  "enrolments",
  "assessments",
  "certificates",
  "experience",
  "preparations",
  "paths",
  "circumstances",
  "evidence",
  "exams",
  "determinations",
] as const satisfies readonly ListName[];

/**
 * The participants of whom anything is recorded, in the order in which they first appear.
 *
 * @param file - the records
 */
export const participantsIn = (file: QualificationFile): readonly string[] => [
  ...new Set(
    aboutPeople.flatMap((list) =>
      membersOf(file, list).map(({ participantId }: { readonly participantId: string }) => participantId),
    ),
  ),
];
