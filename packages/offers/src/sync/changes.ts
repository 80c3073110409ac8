// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Catalogue } from "../records/catalogue.ts";
import { compareCatalogues } from "./compare.ts";
import type { Change } from "./compare.ts";

/** A record that is no longer there: others have to hear of it, too. */
export interface Gone extends Pick<Change, "list" | "id"> {
  readonly goneOn: Day;
}

/** What was published on a day: for each record the day of its last change, and what is gone. */
export interface Journal {
  readonly days: Readonly<Record<string, Day>>;
  readonly gone: readonly Gone[];
}

const keyOf = ({ list, id }: Pick<Change, "list" | "id">): string => `${list}/${id}`;

/**
 * The journal after a catalogue was published anew: changed records have changed today, those no longer there are gone since
 * today, one that came back is no longer gone.
 *
 * @param journal - the journal so far, or `null` at the beginning
 * @param published - the catalogue as it was and as it is
 * @param today - day of the publication
 */
export function recordChanges(
  journal: Journal | null,
  { before, after }: { readonly before: Catalogue; readonly after: Catalogue },
  today: Day,
): Journal {
  const changes = compareCatalogues(before, after);
  const there = new Set(
    (["organisations", "places", "offers"] as const).flatMap((list) =>
      after[list].map(({ id }) => keyOf({ list, id })),
    ),
  );
  const changed = changes.filter(({ kind }) => kind !== "gone").map((change) => [keyOf(change), today] as const);
  const gone = changes.filter(({ kind }) => kind === "gone").map(({ list, id }) => ({ list, id, goneOn: today }));
  const days = Object.entries(journal?.days ?? {}).filter(([key]) => there.has(key));
  return {
    days: Object.fromEntries([...days, ...changed]),
    gone: [...(journal?.gone ?? []).filter((one) => !there.has(keyOf(one))), ...gone],
  };
}

/** What somebody who was here on a day has to fetch. */
export interface ChangedSince {
  readonly catalogue: Catalogue;
  readonly gone: readonly Gone[];
  /** To be given the next time. */
  readonly cursor: Day;
}

/**
 * What changed or went since a day, that day included: whoever was here in the morning hears of the afternoon, too.
 *
 * @param catalogue - the catalogue as it is
 * @param journal - its journal
 * @param window - the cursor of the last visit (`null` = everything), and today
 */
export function changedSince(
  catalogue: Catalogue,
  journal: Journal,
  { cursor, today }: { readonly cursor: Day | null; readonly today: Day },
): ChangedSince {
  const isNew =
    (list: Change["list"]) =>
    ({ id }: { readonly id: string }) =>
      cursor === null || (journal.days[keyOf({ list, id })] ?? today) >= cursor;
  return {
    catalogue: {
      ...catalogue,
      organisations: catalogue.organisations.filter(isNew("organisations")),
      places: catalogue.places.filter(isNew("places")),
      offers: catalogue.offers.filter(isNew("offers")),
    },
    gone: cursor === null ? [] : journal.gone.filter(({ goneOn }) => goneOn >= cursor),
    cursor: today,
  };
}
