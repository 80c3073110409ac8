// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { QualificationsError } from "../error.ts";
import type { QualificationFile } from "../records/file.ts";
import type { TqFramework } from "../records/framework.ts";
import type { TrainingRegulation } from "../records/regulation.ts";

/**
 * The framework with an id; of several versions the one asked for, else the one that stands last.
 *
 * @throws QualificationsError `framework-unknown`
 */
export function frameworkIn(file: QualificationFile, id: string, version?: string): TqFramework {
  const found = file.frameworks.findLast(
    (framework) => framework.id === id && (version === undefined || framework.version === version),
  );
  if (found !== undefined) return found;
  throw new QualificationsError("framework-unknown", `The file holds no framework “${id}” ${version ?? ""}`.trim());
}

/**
 * The regulation with an id.
 *
 * @throws QualificationsError `regulation-unknown`
 */
export function regulationIn(file: QualificationFile, id: string): TrainingRegulation {
  const found = file.regulations.find((regulation) => regulation.id === id);
  if (found !== undefined) return found;
  throw new QualificationsError("regulation-unknown", `The file holds no regulation “${id}”.`);
}

/** The frameworks in which a participant has anything recorded. */
export function frameworksOf(file: QualificationFile, participantId: string): readonly TqFramework[] {
  const records = [...file.enrolments, ...file.assessments, ...file.certificates];
  const pins = new Set(
    records
      .filter((record) => record.participantId === participantId)
      .map(({ moduleId, frameworkVersion }) => `${moduleId}@${frameworkVersion}`),
  );
  return file.frameworks.filter(({ modules, version }) => modules.some(({ id }) => pins.has(`${id}@${version}`)));
}
