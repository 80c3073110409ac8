// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { runChecks } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { ParticipationRecord } from "../record/participation.ts";
import { defaultParameters } from "./check.ts";
import type { RecordCheck, RecordParameters, RecordSet } from "./check.ts";
import { askingChecks } from "./asking.ts";
import { completenessChecks } from "./completeness.ts";
import { consistencyChecks } from "./consistency.ts";
import { historyChecks } from "./history.ts";
import { identityChecks } from "./identity.ts";
import { resultChecks } from "./results.ts";

/** All checks of participation records. */
export const recordChecks: readonly RecordCheck[] = [
  ...completenessChecks,
  ...consistencyChecks,
  ...historyChecks,
  ...resultChecks,
  ...askingChecks,
  ...identityChecks,
];

/**
 * What is wrong with participation records.
 *
 * @param records - the records; a finding points to the place in this list, and `related` begins with the reference
 * @param options - rule set, day of the check, operations, and what a programme asks beyond the regulations
 */
export function checkRecords(
  records: readonly ParticipationRecord[],
  options: Pick<RecordSet, "rules"> & {
    readonly on: Day;
    readonly operations?: RecordSet["operations"];
    readonly parameters?: Partial<RecordParameters>;
  },
): readonly Finding[] {
  const { rules, on, operations = {} } = options;
  const parameters = { ...defaultParameters, ...options.parameters };
  return runChecks(recordChecks, { records, rules, operations }, { on, parameters });
}
