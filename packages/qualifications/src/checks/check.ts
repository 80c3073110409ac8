// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day, ImpreciseDay } from "@quartierkit/calendar";
import type { Check, CheckContext, Violation } from "@quartierkit/findings";
import type { Limits } from "../limits.ts";
import type { EscoResolver } from "../lists/esco.ts";
import type { KldbList } from "../lists/kldb.ts";
import type { QualificationFile } from "../records/file.ts";
import type { TqFramework, TqModule } from "../records/framework.ts";
import { membersOf } from "../records/members.ts";
import type { ListName, MemberOf } from "../records/members.ts";

/** What the checks are told besides the file. */
export interface QualificationParameters extends Limits {
  /** Birth dates by participant id: the file itself holds none. */
  readonly birthDates?: Readonly<Record<string, ImpreciseDay>>;
  /** The official list of the KldB, as `readKldb` gives it: without it codes are checked for form only. */
  readonly kldb?: KldbList;
  /** A version of ESCO, as `readEsco` gives it: without it URIs are checked for form only. */
  readonly esco?: EscoResolver;
}

export type QualificationCheck = Check<QualificationFile, QualificationParameters>;

export type QualificationContext = CheckContext<QualificationParameters>;

/**
 * Looks at each member of a list and names the place of each violation.
 *
 * @param list - name of the list in the file
 * @param find - what is wrong with one member; `path` counts from the member, `""` is the member itself
 */
export const each =
  <Name extends ListName>(
    list: Name,
    find: (member: MemberOf<Name>, file: QualificationFile, context: QualificationContext) => readonly Violation[],
  ) =>
  (file: QualificationFile, context: QualificationContext): readonly Violation[] =>
    membersOf(file, list).flatMap((member, index) =>
      find(member, file, context).map((violation) => ({ ...violation, path: `/${list}/${index}${violation.path}` })),
    );

interface Pinned {
  readonly participantId: string;
  readonly moduleId: string;
  readonly frameworkVersion: string;
}

/** The same participant, module and version. */
export const samePin = (a: Pinned, b: Pinned): boolean =>
  a.participantId === b.participantId && a.moduleId === b.moduleId && a.frameworkVersion === b.frameworkVersion;

/** A module in the version that a record pins, and the framework it belongs to. */
export function pinnedModule(
  { frameworks }: QualificationFile,
  { moduleId, frameworkVersion }: Pick<Pinned, "moduleId" | "frameworkVersion">,
): { readonly module: TqModule; readonly framework: TqFramework } | null {
  for (const framework of frameworks) {
    const module = framework.version === frameworkVersion && framework.modules.find(({ id }) => id === moduleId);
    if (module) return { module, framework };
  }
  return null;
}

/** The first day of an enrolment: the actual one, else the planned one. */
export const beginOf = ({
  actual,
  planned,
}: Pick<QualificationFile["enrolments"][number], "actual" | "planned">): Day | undefined =>
  actual?.from ?? planned?.from;
