// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parameterOn } from "@quartierkit/rules";
import { wasRegistered } from "./exclusions.ts";
import { parentalLeaveMonths } from "../indicators/parameters.ts";
import type { ParentalLeave, ParticipationRecord, Status } from "../record/participation.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";

function onLeave({ paid, expectedMonths }: ParentalLeave, { switches, lawDay }: RuleSet): Status | undefined {
  if (switches.parentalLeave === "german-form") return "employed";
  if (switches.parentalLeave === "inactive") return "inactive";
  if (paid === true) return "employed";
  const limit = parameterOn(parentalLeaveMonths, lawDay)?.value;
  if (paid === undefined || expectedMonths === undefined || limit === undefined) return undefined;
  return expectedMonths <= limit ? "employed" : "inactive";
}

/** What an operation is open to alone, so that it need not be asked: it holds for the whole target group. */
export interface TargetGroup {
  readonly status?: Status;
}

/**
 * A record with the status that follows from what is known: from whom the operation is open to, from a registration as unemployed, which
 * goes before parental leave, or from the leave. A status that was recorded stays.
 *
 * @param record - the record
 * @param set - the rule set with its reading of parental leave
 * @param targetGroup - to whom the operation is open, where its conditions guarantee it
 */
export function withStatus(
  record: ParticipationRecord,
  set: RuleSet,
  targetGroup: TargetGroup = {},
): ParticipationRecord {
  if (record.status !== undefined) return record;
  const registered: Status | undefined = wasRegistered(record) ? "unemployed" : undefined;
  const status =
    record.parentalLeave === undefined
      ? (targetGroup.status ?? registered)
      : (registered ?? onLeave(record.parentalLeave, set));
  return status === undefined ? record : { ...record, status };
}
