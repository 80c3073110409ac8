// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Catalogue, Offer, Organisation, Place } from "../../records/catalogue.ts";

/** The lists of a catalogue that are merged, in the order in which records refer to each other. */
export const syncLists = ["organisations", "places", "offers"] as const;
export type SyncList = (typeof syncLists)[number];

export type SyncRecord = Organisation | Place | Offer;

/** A catalogue that somebody else keeps. */
export interface SyncSource {
  readonly id: string;
  /** What the source is called, for readers. */
  readonly title: string;
  /** The day on which it was fetched. */
  readonly on: Day;
  readonly catalogue: Catalogue;
}

/** A record as one source has it. */
export interface Member {
  readonly source: string;
  readonly id: string;
}

/** Whose word counts: sources from the first to the last; those in a list of their own count alike. */
export type Order = readonly (string | readonly string[])[];

/** Who is believed about some fields. */
export interface FieldRule {
  /** Patterns such as `offers/schedule`, `offers/title/de`, `places/*`; a pattern holds for what lies below it. */
  readonly fields: readonly string[];
  /** Absent: the order of all. */
  readonly order?: Order;
  /** The value confirmed last wins, whoever says it; the order decides between values of one day. */
  readonly freshest?: boolean;
}

/** What somebody decided about two records; kept as data, with a role and never a person's name. */
export interface Decision {
  readonly list: SyncList;
  readonly a: Member;
  readonly b: Member;
  readonly verdict: "same" | "different";
  readonly by: "provider" | "editor" | "office";
  readonly on: Day;
}

/** A value that is not in the merged catalogue, because another was taken. */
export interface Overridden {
  readonly list: SyncList;
  /** Id in the merged catalogue. */
  readonly id: string;
  /** JSON pointer into the record. */
  readonly field: string;
  readonly source: string;
  /** Id of the record in that source. */
  readonly member: string;
  readonly value: unknown;
}

/** Sources that say different things about one field. */
export interface Conflict {
  readonly list: SyncList;
  readonly id: string;
  readonly field: string;
  readonly values: readonly { readonly source: string; readonly value: unknown }[];
  readonly taken: string;
  /** `tie`: their word counts alike, and the id of the source decided. */
  readonly by: "precedence" | "freshest" | "tie";
}

/** A record of a source, and what it became. */
export interface Seen extends Member {
  readonly list: SyncList;
  /** Id in the merged catalogue. */
  readonly into: string;
  /** The day since which the source no longer has it. */
  readonly gone?: Day;
}

/** A record that no source has any more. */
export interface Tombstone {
  readonly list: SyncList;
  readonly id: string;
  readonly gone: Day;
  /** The id it goes by since, where it was found to be the same as another. */
  readonly replacedBy?: string;
  /** What was last known of it. */
  readonly last: SyncRecord;
  readonly revision: number;
}

/** The merged catalogue, with what has to be remembered for the next time. Plain data, to be kept as JSON. */
export interface SyncState {
  readonly format: "quartierkit-sync";
  readonly version: 1;
  /** Grows by one whenever something changed. */
  readonly revision: number;
  readonly catalogue: Catalogue;
  readonly seen: readonly Seen[];
  readonly gone: readonly Tombstone[];
  /** In which revision a record last changed, by list and id. */
  readonly revisions: Readonly<Record<SyncList, Readonly<Record<string, number>>>>;
}

/** Why two records may be the same. */
export interface DuplicateReason {
  readonly kind: "external-id" | "name" | "similar-name" | "address" | "phone" | "url" | "position" | "organisation";
  readonly text: Bilingual;
}

/** Two records of which somebody should say whether they are the same. */
export interface Proposal {
  readonly list: SyncList;
  readonly a: Member;
  readonly b: Member;
  /** From 0 to 1. It sorts proposals; it is no probability. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** What merging found out. */
export interface Merged {
  /** As it was before where the sources could not be merged; `null` where there was none. */
  readonly state: SyncState | null;
  readonly overridden: readonly Overridden[];
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly Finding[];
}

/** A text that names a record of a source and nothing else. */
export const keyOf = (list: SyncList, { source, id }: Member): string => JSON.stringify([list, source, id]);
