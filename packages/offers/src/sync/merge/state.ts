// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Catalogue } from "../../records/catalogue.ts";
import { canonical } from "../canonical.ts";
import { sortedBy } from "../order.ts";
import { syncLists } from "./model.ts";
import type { Seen, SyncList, SyncRecord, SyncState, Tombstone } from "./model.ts";

interface Now {
  readonly on: Day;
  readonly before: SyncState | null;
  readonly catalogue: Catalogue;
  readonly seen: readonly Seen[];
}

type Records = ReadonlyMap<string, SyncRecord>;

const recordsOf = (catalogue: Catalogue | undefined, list: SyncList): Records =>
  new Map((catalogue?.[list] ?? []).map((record) => [record.id, record]));

/** The id that a record goes by since it was found to be the same as another. */
const successor = (id: string, list: SyncList, { before, seen }: Now): string | undefined => {
  const members = (before?.seen ?? []).filter((one) => one.list === list && one.into === id);
  return seen.find(
    (one) =>
      one.list === list && one.into !== id && members.some((old) => old.source === one.source && old.id === one.id),
  )?.into;
};

function tombstonesOf(list: SyncList, now: Now, revision: number): readonly Tombstone[] {
  const present = recordsOf(now.catalogue, list);
  const kept = (now.before?.gone ?? []).filter((one) => one.list === list && !present.has(one.id));
  const vanished = [...recordsOf(now.before?.catalogue, list).values()].filter(({ id }) => !present.has(id));
  const fresh = vanished.map((last): Tombstone => {
    const replacedBy = successor(last.id, list, now);
    const named = replacedBy === undefined ? {} : { replacedBy };
    return { list, id: last.id, gone: now.on, ...named, last, revision };
  });
  return sortedBy([...kept, ...fresh], ({ id }) => id);
}

function revisionsOf(list: SyncList, { before, catalogue }: Now, revision: number): Readonly<Record<string, number>> {
  const old = recordsOf(before?.catalogue, list);
  return Object.fromEntries(
    catalogue[list].map((record) => {
      const same = canonical(old.get(record.id)) === canonical(record);
      return [record.id, same ? (before?.revisions[list][record.id] ?? revision) : revision];
    }),
  );
}

/** What is remembered after a merge. Where nothing changed it is what was remembered before, byte for byte. */
export function stateAfter(now: Now): SyncState {
  const revision = (now.before?.revision ?? 0) + 1;
  const next: SyncState = {
    format: "quartierkit-sync",
    version: 1,
    revision,
    catalogue: now.catalogue,
    seen: now.seen,
    gone: syncLists.flatMap((list) => tombstonesOf(list, now, revision)),
    revisions: {
      organisations: revisionsOf("organisations", now, revision),
      places: revisionsOf("places", now, revision),
      offers: revisionsOf("offers", now, revision),
    },
  };
  const { before } = now;
  return before !== null && canonical({ ...next, revision: before.revision }) === canonical(before) ? before : next;
}
