// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Offer, SimpleSchedule } from "../../records/catalogue.ts";
import { keyOf } from "./model.ts";
import type { SyncList, SyncRecord } from "./model.ts";

/** Ids of one source as ids of the merged catalogue. */
export type Renaming = (list: SyncList, id: string) => string;

/** References to nothing stay as they are: `OFF-REFERENCE` tells. */
export const renamingOf =
  (source: string, into: ReadonlyMap<string, string>): Renaming =>
  (list, id) =>
    into.get(keyOf(list, { source, id })) ?? id;

function sessionsAt(schedule: SimpleSchedule, place: (id: string) => string): SimpleSchedule {
  if (schedule.kind !== "dates") return schedule;
  const sessions = schedule.sessions.map((session) =>
    session.placeId === undefined ? session : { ...session, placeId: place(session.placeId) },
  );
  return { ...schedule, sessions };
}

function scheduleAt(schedule: Offer["schedule"], place: (id: string) => string): Offer["schedule"] {
  if (schedule.kind !== "several") return sessionsAt(schedule, place);
  const parts = schedule.parts.map((part) => ({
    ...part,
    ...(part.placeIds === undefined ? {} : { placeIds: part.placeIds.map(place) }),
    schedule: sessionsAt(part.schedule, place),
  }));
  return { ...schedule, parts };
}

/** A record whose references lead into the merged catalogue. */
export function renamed(record: SyncRecord, rename: Renaming): SyncRecord {
  if (!("organisationId" in record)) return record;
  const place = (id: string) => rename("places", id);
  return {
    ...record,
    organisationId: rename("organisations", record.organisationId),
    placeIds: [...new Set(record.placeIds.map(place))],
    schedule: scheduleAt(record.schedule, place),
  };
}
