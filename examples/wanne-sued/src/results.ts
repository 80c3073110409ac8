// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { shareOfResidents } from "@quartierkit/districts";
import type { ResidentShare } from "@quartierkit/districts";
import type { Finding } from "@quartierkit/findings";
import { progressOf } from "@quartierkit/qualifications";
import type { QualificationFile } from "@quartierkit/qualifications";
import { isMissing } from "@quartierkit/vocabulary";
import type { LocalizedText } from "@quartierkit/vocabulary";
import { changes } from "./changes.ts";
import type { Changes } from "./changes.ts";
import { asOf } from "./dates.ts";
import { judge } from "./judge.ts";
import type { Judged } from "./judge.ts";
import { speaking } from "./language.ts";
import type { Language } from "./language.ts";
import type { Project } from "./read.ts";
import type { OnTheWay } from "./report/qualifications.ts";

/** Everything that is found out about a project. */
export interface Results {
  readonly project: Project;
  readonly findings: readonly Finding[];
  readonly judged: readonly Judged[];
  /** How the answers of some rules changed while the project went on. */
  readonly changes: Changes;
  readonly onTheWay: readonly OnTheWay[];
  readonly residents: ResidentShare;
  /** Participants who are still in the project. */
  readonly active: number;
  /** Certificates of Teilqualifikationen that stand. */
  readonly certificates: number;
}

function residentsOf({ district }: Project, judged: readonly Judged[]): ResidentShare {
  return shareOfResidents(
    judged.map(({ facts }) => {
      const lives = facts.residence?.district;
      return lives === undefined ? "unknown" : lives === district.area.id ? "inside" : "outside";
    }),
  );
}

/** The share of residents: `84 %`, or `81–92 %` where it is not known of all. */
export function residentsInWords({ share }: ResidentShare, language: Language): string {
  const t = speaking(language);
  if (share === null) return "–";
  const [lo, hi] = [Math.round(share.lo * 100), Math.round(share.hi * 100)];
  const sign = t(" %", "%");
  return lo === hi ? `${lo}${sign}` : `${lo}–${hi}${sign}`;
}

/** The title of a module; its number where the source does not tell the title. */
function titleOf({ frameworks }: QualificationFile, moduleId: string): LocalizedText {
  const module = frameworks.flatMap(({ modules }) => modules).find(({ id }) => id === moduleId);
  if (module === undefined) return { de: moduleId };
  return isMissing(module.title) ? { de: module.number } : module.title;
}

/** Certificates of a participant that stand, oldest first. */
const certificatesOf = (file: QualificationFile, id: string): OnTheWay["certificates"] =>
  file.certificates
    .filter(({ participantId, status }) => participantId === id && status === "issued")
    .toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))
    .map(({ moduleId, number, issuedOn }) => ({ module: titleOf(file, moduleId), number, issuedOn }));

/** How far everybody is on the way to a degree, by the records of the project. */
function waysOf({ register, qualifications }: Project): readonly OnTheWay[] {
  return register.participants.flatMap(({ id, pseudonym, birthDate }) => {
    const born = birthDate === undefined || isMissing(birthDate) ? {} : { birthDate };
    return progressOf(qualifications, { participantId: id, on: asOf, ...born }).map((progress) => ({
      label: pseudonym ?? id,
      progress,
      certificates: certificatesOf(qualifications, id),
    }));
  });
}

/**
 * Finds everything out about a project that the report shows.
 *
 * @param project - as it was read
 * @param findings - from reading and checking it
 */
export function resultsOf(project: Project, findings: readonly Finding[]): Results {
  const judged = judge(project);
  const running = project.register.participations.filter(({ status }) => status === "active");
  return {
    project,
    findings,
    judged,
    changes: changes(project),
    onTheWay: waysOf(project),
    residents: residentsOf(project, judged),
    active: new Set(running.map(({ participantId }) => participantId)).size,
    certificates: project.qualifications.certificates.filter(({ status }) => status === "issued").length,
  };
}
