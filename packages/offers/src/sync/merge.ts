// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Catalogue, Offer, Organisation, Place } from "../records/catalogue.ts";
import type { Decision } from "./duplicates.ts";

/** A catalogue with the name under which it is a source. */
export interface SourceCatalogue {
  readonly source: string;
  readonly title: string;
  /** Day of which it tells. */
  readonly on: Day;
  readonly catalogue: Catalogue;
}

/** Who counts before whom. */
export interface Precedence {
  /** Names of sources, the first counts first; those not named come last, in the order given. */
  readonly sources: readonly string[];
  /** Another order for single fields, e.g. `{ schedule: ["provider", "city"] }`. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

type List = "organisations" | "places" | "offers";
type AnyRecord = Organisation | Place | Offer;

interface Version<T> {
  readonly record: T;
  readonly from: SourceCatalogue;
}

/** The version that gave the id stands first. */
type Versions<T> = readonly [Version<T>, ...Version<T>[]];

/** Fields that are about the merge itself, or name the record. */
const own = new Set(["id", "provenance", "externalIds"]);

const rankIn = (order: readonly string[], source: string): number => {
  const index = order.indexOf(source);
  return index === -1 ? order.length : index;
};

/** For each field the value of the source that counts first among those that have one, and where it is from. */
function mergedRecord<T extends AnyRecord>(versions: Versions<T>, { sources, fields = {} }: Precedence): T {
  const ordered = (name: string) =>
    versions.toSorted(
      (a, b) => rankIn(fields[name] ?? sources, a.from.source) - rankIn(fields[name] ?? sources, b.from.source),
    );
  const [only, ...others] = versions;
  const names = [...new Set(versions.flatMap(({ record }) => Object.keys(record)))].filter((name) => !own.has(name));
  const chosen = names.flatMap((name) => {
    const version = ordered(name).find(({ record }) => name in record);
    const value: unknown =
      version === undefined ? undefined : Object.entries(version.record).find(([key]) => key === name)?.[1];
    return version === undefined ? [] : [{ name, value, version }];
  });
  const values = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  const before = Object.assign({}, ...versions.map(({ record }) => record.provenance).toReversed());
  const origins = Object.fromEntries(
    chosen.map(({ name, version: { from } }) => [`/${name}`, { source: from.source, on: from.on }]),
  );
  const externalIds = Object.assign({}, ...versions.map(({ record }) => record.externalIds).toReversed());
  const ids = Object.fromEntries(
    others.map(({ record, from }) => [from.source, record.id]).filter(([, id]) => id !== only.record.id),
  );
  const known = { ...externalIds, ...ids };
  // Every field is one of a version of T, and a whole version has all that T requires.
  return {
    ...values,
    id: only.record.id,
    provenance: { ...before, ...origins },
    ...(Object.keys(known).length === 0 ? {} : { externalIds: known }),
  } as T;
}

/** Ids that stand for others after the decisions. */
const renamed = (decisions: readonly Decision[], list: List): ReadonlyMap<string, string> =>
  new Map(
    decisions.filter((one) => one.list === list && one.as === "same").map(({ ids: [kept, gone] }) => [gone, kept]),
  );

function finalId(id: string, names: ReadonlyMap<string, string>, seen: ReadonlySet<string> = new Set()): string {
  const next = names.get(id);
  return next === undefined || seen.has(id) ? id : finalId(next, names, new Set([...seen, id]));
}

function mergedList<T extends AnyRecord>(
  list: readonly Version<T>[],
  names: ReadonlyMap<string, string>,
  precedence: Precedence,
): readonly T[] {
  const groups = new Map<string, Versions<T>>();
  for (const version of list) {
    const id = finalId(version.record.id, names);
    const [first, ...more] = groups.get(id) ?? [version];
    if (!groups.has(id)) groups.set(id, [version]);
    else if (version.record.id === id && first.record.id !== id) groups.set(id, [version, first, ...more]);
    else groups.set(id, [first, ...more, version]);
  }
  return [...groups.entries()].map(([id, versions]) => ({ ...mergedRecord(versions, precedence), id }));
}

/**
 * Several sources as one catalogue: field by field the value of the source that counts first, with the origin of each field.
 * Records of one id are one; records of different ids only where somebody decided so.
 *
 * @param sources - catalogues with the names of their sources
 * @param precedence - who counts before whom, for single fields otherwise
 * @param decisions - which proposed duplicates are the same
 */
export function mergeCatalogues(
  sources: readonly SourceCatalogue[],
  precedence: Precedence,
  decisions: readonly Decision[] = [],
): Catalogue {
  const [organisations, places, offers] = (["organisations", "places", "offers"] as const).map((list) =>
    renamed(decisions, list),
  );
  const names = { organisations: organisations ?? new Map(), places: places ?? new Map(), offers: offers ?? new Map() };
  const versions = <T extends AnyRecord>(of: (catalogue: Catalogue) => readonly T[]): readonly Version<T>[] =>
    sources.flatMap((from) => of(from.catalogue).map((record) => ({ record, from })));
  const merged = mergedList(
    versions(({ offers: list }) => list),
    names.offers,
    precedence,
  );
  return {
    format: "quartierkit-offers",
    version: 1,
    organisations: mergedList(
      versions(({ organisations: list }) => list),
      names.organisations,
      precedence,
    ),
    places: mergedList(
      versions(({ places: list }) => list),
      names.places,
      precedence,
    ),
    offers: merged.map((offer) => ({
      ...offer,
      organisationId: finalId(offer.organisationId, names.organisations),
      placeIds: [...new Set(offer.placeIds.map((id) => finalId(id, names.places)))],
    })),
    sources: [
      ...sources.map(({ source, title, on }) => ({ id: source, title, retrievedOn: on })),
      ...sources.flatMap(({ catalogue }) => catalogue.sources ?? []),
    ].filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index),
  };
}
