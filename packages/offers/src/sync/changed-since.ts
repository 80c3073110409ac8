// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { syncLists } from "./merge/model.ts";
import type { SyncList, SyncRecord, SyncState, Tombstone } from "./merge/model.ts";

/** A record that is new or says something else. */
export interface Changed {
  readonly list: SyncList;
  readonly record: SyncRecord;
}

/** What happened since a cursor. */
export interface Changes {
  readonly changed: readonly Changed[];
  readonly gone: readonly Omit<Tombstone, "last">[];
  /** To be passed the next time. */
  readonly next: string;
  /** The cursor could not be read or is ahead of the catalogue: everything is told, and what is not among it is gone. */
  readonly complete: boolean;
}

/** Without what was last known: whoever follows has it. */
const briefly = ({ list, id, gone, replacedBy, revision }: Tombstone): Omit<Tombstone, "last"> => ({
  list,
  id,
  gone,
  ...(replacedBy === undefined ? {} : { replacedBy }),
  revision,
});

const written = /^qks1-(0|[1-9][0-9]{0,14})$/;

function revisionAt(cursor: string | null, latest: number): number | null {
  const revision = Number((cursor === null ? null : written.exec(cursor))?.[1] ?? Number.NaN);
  return Number.isNaN(revision) || revision > latest ? null : revision;
}

/**
 * What changed and what is gone since a cursor: what another program has to fetch to have the same catalogue. Oldest changes first,
 * those of one merge by list and id.
 *
 * @param state - as `mergeSources` left it
 * @param cursor - `next` of the last time; `null` at the first time
 */
export function changedSince(state: SyncState, cursor: string | null): Changes {
  const since = revisionAt(cursor, state.revision);
  const from = since ?? 0;
  const changed = syncLists.flatMap((list) =>
    state.catalogue[list].flatMap((record: SyncRecord) => {
      const revision = state.revisions[list][record.id] ?? state.revision;
      return revision > from ? [{ list, record, revision }] : [];
    }),
  );
  const gone = state.gone.filter(({ revision }) => revision > from);
  const inOrder = (a: { readonly revision: number }, b: { readonly revision: number }) => a.revision - b.revision;
  return {
    changed: changed.toSorted(inOrder).map(({ list, record }) => ({ list, record })),
    gone: gone.toSorted(inOrder).map(briefly),
    next: `qks1-${state.revision}`,
    complete: since === null,
  };
}
