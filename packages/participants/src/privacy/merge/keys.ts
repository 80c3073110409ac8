// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ParticipantsError } from "../../error.ts";
import type { ListName } from "../../records/register.ts";
import { fieldOf, idOf } from "../records-of.ts";

/** Fields that tell the records apart where a list has no ids. */
const natural: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  attendanceDays: ["participationId", "on"],
  absenceReports: ["participationId", "month"],
  anonymousContacts: ["month", "topic", "channel"],
  cafeVisits: ["month"],
  cafeShifts: ["month"],
  extensions: ["namespace"],
};

/** What tells a record from the others of its list: its id, or the fields that stand for one. */
export function keyOf(list: ListName, record: object): string {
  const names = natural[list];
  return names === undefined
    ? (idOf(record) ?? JSON.stringify(record))
    : names.map((name) => fieldOf(record, name) ?? "").join(" ");
}

/**
 * The records of a list by their keys.
 *
 * @throws ParticipantsError `id-repeats` where two cannot be told apart
 */
export function byKey(list: ListName, records: readonly object[]): ReadonlyMap<string, object> {
  const keyed = new Map<string, object>();
  for (const record of records) {
    const key = keyOf(list, record);
    if (keyed.has(key)) {
      throw new ParticipantsError("id-repeats", `“${key}” stands twice in ${list}.`, {
        path: `/${list}`,
        hint: "Give each record an id of its own; then combine the changes.",
      });
    }
    keyed.set(key, record);
  }
  return keyed;
}
