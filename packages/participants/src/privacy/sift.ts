// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A field that is asked about: names from the record on, `[]` for each member of a list, and what it holds. */
export type Keep = (path: string, value: unknown) => boolean;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function siftMembers(values: readonly unknown[], path: string, keep: Keep): unknown {
  // An empty list says something, too: no nationality is not the same as none told.
  if (values.length === 0) return keep(path, values) ? values : undefined;
  const kept = values.flatMap((value) => {
    const own = sift(value, path, keep);
    return own === undefined ? [] : [own];
  });
  return kept.length === 0 ? undefined : kept;
}

/**
 * The fields of a value that are kept, in its shape; what holds nothing that is kept is left out.
 *
 * @param value - anything that JSON can hold
 * @param path - where it stands in its record
 * @param keep - asked for each value that holds no further fields, and for each list that is empty
 * @returns `undefined` where nothing is kept
 */
export function sift(value: unknown, path: string, keep: Keep): unknown {
  if (Array.isArray(value)) return siftMembers(value, `${path}[]`, keep);
  if (!isObject(value)) return keep(path, value) ? value : undefined;
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  if (fields.length === 0) return keep(path, value) ? value : undefined;
  const kept = fields.flatMap(([name, inner]) => {
    const own = sift(inner, path === "" ? name : `${path}.${name}`, keep);
    return own === undefined ? [] : [[name, own] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
