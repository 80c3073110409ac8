// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Catalogue } from "../records/catalogue.ts";

type List = "organisations" | "places" | "offers";

/** One record that differs between two catalogues. */
export interface Change {
  readonly list: List;
  readonly id: string;
  readonly kind: "new" | "changed" | "gone";
  /** Of a changed record: JSON pointers into it. */
  readonly fields: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Fields whose values differ, as deep as both sides are objects. */
function differing(before: unknown, after: unknown, path = ""): readonly string[] {
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => differing(before[name], after[name], path + pointer(name)));
  }
  return canonical(before) === canonical(after) ? [] : [path];
}

/** The same text for the same value, in whatever order its fields stand. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  const fields = Object.keys(value).toSorted();
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

/**
 * What an import would change: records that are new, changed (with their fields), or no longer there.
 *
 * @param before - the catalogue as it is
 * @param after - the catalogue as the import has it
 * @example
 * import { compareCatalogues } from "@quartierkit/offers/sync";
 * const empty = { format: "quartierkit-offers", version: 1, organisations: [], places: [], offers: [] } as const;
 * const named = { ...empty, organisations: [{ id: "a", name: "Stadtteilbüro", kind: "office" }] } as const;
 * console.log(compareCatalogues(empty, named).map(({ kind, id }) => `${kind} ${id}`).join()); // → new a
 */
export function compareCatalogues(before: Catalogue, after: Catalogue): readonly Change[] {
  return (["organisations", "places", "offers"] as const).flatMap((list) => {
    const old = new Map<string, object>(before[list].map((record) => [record.id, record]));
    const own = new Set(after[list].map(({ id }) => id));
    const changes = after[list].flatMap((record): readonly Change[] => {
      const earlier = old.get(record.id);
      if (earlier === undefined) return [{ list, id: record.id, kind: "new", fields: [] }];
      const fields = differing(earlier, record);
      return fields.length === 0 ? [] : [{ list, id: record.id, kind: "changed", fields }];
    });
    const gone = before[list].filter(({ id }) => !own.has(id));
    return [...changes, ...gone.map(({ id }): Change => ({ list, id, kind: "gone", fields: [] }))];
  });
}
