// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AnyRecord } from "../own-fields.ts";
import { sameJson } from "./same-json.ts";
import { memberNamed, membersAt } from "./slices.ts";

/** A record as it was read, and its own words. */
export interface Original {
  readonly record: AnyRecord;
  readonly text: string;
}

const written = (value: unknown): string => JSON.stringify(value);

/** The namespaces of a record in their own words where nothing changed in them, those that could not be read included. */
function extText(ext: Readonly<Record<string, unknown>>, { record, text }: Original): string {
  const place = memberNamed(text, 0, "ext");
  const members = place === undefined || text[place.from] !== "{" ? [] : membersAt(text, place.from);
  const before = record.ext ?? {};
  const words = new Map(members.map(({ name, from, to }) => [name, text.slice(from, to)]));
  const unread = [...words].filter(([name]) => !Object.hasOwn(before, name));
  const now = Object.entries(ext).map(([name, value]) => {
    const own = words.get(name);
    return [name, own !== undefined && sameJson(value, before[name]) ? own : written(value)] as const;
  });
  return `{ ${[...now, ...unread].map(([name, value]) => `${written(name)}: ${value}`).join(", ")} }`;
}

/**
 * The text of a record that changed: what stands under a namespace and did not change keeps its words.
 *
 * @param record - as it is now
 * @param original - as it was read; absent for a new record
 */
export function recordText(record: AnyRecord, original?: Original): string {
  const members = Object.entries(record).map(([name, value]) =>
    name === "ext" && original !== undefined && record.ext !== undefined
      ? `${written(name)}: ${extText(record.ext, original)}`
      : `${written(name)}: ${written(value)}`,
  );
  return `{ ${members.join(", ")} }`;
}
