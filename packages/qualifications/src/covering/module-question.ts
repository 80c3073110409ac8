// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";

/** A module in one version, for one participant, on a day. */
export interface ModuleQuestion {
  readonly participantId: string;
  readonly moduleId: string;
  readonly frameworkVersion: string;
  readonly on: Day;
}

interface Pinned {
  readonly participantId: string;
  readonly moduleId: string;
  readonly frameworkVersion: string;
}

/** Tells whether a record belongs to the participant and the module in this version. */
export const belongsTo =
  ({ participantId, moduleId, frameworkVersion }: ModuleQuestion) =>
  (record: Pinned): boolean =>
    record.participantId === participantId &&
    record.moduleId === moduleId &&
    record.frameworkVersion === frameworkVersion;
