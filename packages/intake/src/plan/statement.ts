// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member } from "@quartierkit/participants";
import { factTargets } from "../values/targets.ts";
import { markOf } from "./canonical.ts";
import type { Change } from "./change.ts";
import type { Days } from "./fields.ts";
import type { Said } from "./new-participant.ts";

type Statement = Member<"statements">;

/** What does not change in a life; another value is a correction and holds for all days. */
const lasting: ReadonlySet<string> = new Set(["birthDate", "gender", "germanByBirth", "birthCountry", "immigratedOn"]);

const isFact = (field: string): boolean => field === "residence" || factTargets.some((target) => target === field);

/** A decided conflict holds from the day of the decision, everything else from the day of the list. */
function validFrom(fact: string, { bucket, validFrom: since }: Change, { on, asOf }: Days): { validFrom?: string } {
  if (lasting.has(fact)) return since === undefined ? {} : { validFrom: since };
  return { validFrom: bucket === "conflict" ? on : asOf };
}

/**
 * What a change of a fact says beside the record.
 *
 * @param change - a change that takes effect
 * @param about - id, participant and where it came from
 * @param days - the day of the import and that of the list
 * @returns `null` for numbers and spells, which stand in the record itself
 */
export function statementOf(
  change: Change,
  about: Said & { readonly id: string; readonly participantId: string },
  days: Days,
): Statement | null {
  if (!isFact(change.field)) return null;
  const [field = "", part] = change.field.split(".");
  const value = part === undefined ? change.list : { [part]: change.list };
  const { id, participantId, ...said } = about;
  // The value was read by the kind of its fact.
  return { field, value, id, participantId, ...validFrom(field, change, days), ...said } as Statement;
}

/** By what is seen whether a statement was changed since: all it can hold but its id, in a fixed order. */
export const statementMark = (statement: Statement): string => {
  const {
    field,
    value,
    participantId,
    validFrom: since,
    source,
    sourceRef,
    recordedAt,
    enteredInError,
    ext,
  } = statement;
  return markOf([field, value, participantId, since, source, sourceRef, recordedAt, enteredInError, ext]);
};
