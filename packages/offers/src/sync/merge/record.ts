// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Origin } from "../../records/catalogue.ts";
import { canonical } from "../canonical.ts";
import { byText, groupedBy } from "../order.ts";
import { choose, saidBy } from "./choose.ts";
import type { Choice, Version } from "./choose.ts";
import { combined, fieldNames, leaderOf, unitsOf } from "./fields.ts";
import type { Conflict, Overridden, SyncList, SyncRecord } from "./model.ts";
import type { Precedence } from "./precedence.ts";
import { upkeepOf } from "./upkeep.ts";

/** One record of the merged catalogue, and what did not come in. */
export interface MergedRecord {
  readonly record: SyncRecord;
  readonly overridden: readonly Overridden[];
  readonly conflicts: readonly Conflict[];
}

/** The id of a source that a source names itself. */
export const innerSource = (source: string, inner: string): string => `${source}:${inner}`;

type Parts = { [name: string]: unknown };

const isParts = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts a value where its path says; parts that are there already are not taken away by an empty whole. */
function put(target: Parts, [name = "", ...deeper]: readonly string[], value: unknown): void {
  const inner = target[name];
  if (deeper.length === 0) target[name] = inner ?? value;
  else if (isParts(inner)) put(inner, deeper, value);
  else {
    const fresh: Parts = {};
    put(fresh, deeper, value);
    target[name] = fresh;
  }
}

/** Leading fields first; among them by name. */
const inOrder = (a: Choice["path"], b: Choice["path"]): number =>
  Number(leaderOf(a) !== null) - Number(leaderOf(b) !== null) || byText(canonical(a), canonical(b));

function choicesOf(list: SyncList, versions: readonly Version[], precedence: Precedence): readonly Choice[] {
  const units = versions.flatMap((version) =>
    unitsOf(version.record).map(({ path, value }) => ({ path, said: saidBy(version, value) })),
  );
  const fields = groupedBy(units, ({ path }) => pointer(...path));
  const paths = [...fields.values()].map(([first]) => first?.path ?? []).toSorted(inOrder);
  const chosen = new Map<string, Choice>();
  for (const path of paths) {
    const said = (fields.get(pointer(...path)) ?? []).map((unit) => unit.said);
    chosen.set(path.join("/"), choose(precedence, { list, path, said }, chosen));
  }
  return [...chosen.values()];
}

/** Where a value comes from: as its source says, else the source itself. */
function originOf({ source, record }: Version, path: readonly string[]): Origin {
  const told = record.provenance ?? {};
  const nearest = path.map((_, index) => told[pointer(...path.slice(0, path.length - index))]).find(Boolean);
  if (nearest !== undefined) return { ...nearest, source: innerSource(source, nearest.source) };
  return record.verifiedOn === undefined ? { source } : { source, on: record.verifiedOn };
}

/** Fields in the order of the schema, so that the same record is the same text. */
function written(list: SyncList, parts: Parts): Parts {
  return Object.fromEntries(fieldNames[list].flatMap((name) => (name in parts ? [[name, parts[name]]] : [])));
}

function isLost(parts: Parts, path: readonly string[], text: string): boolean {
  const value = path.reduce<unknown>((inner, name) => (isParts(inner) ? inner[name] : undefined), parts);
  return value === undefined || canonical(value) !== text;
}

/**
 * One record from several versions of it.
 *
 * @param list - which kind of record
 * @param merged - its id, its versions, and who is believed
 */
export function mergeRecord(
  list: SyncList,
  {
    id,
    versions,
    precedence,
  }: { readonly id: string; readonly versions: readonly Version[]; readonly precedence: Precedence },
): MergedRecord {
  const choices = choicesOf(list, versions, precedence);
  const parts: Parts = { id };
  const provenance: Record<string, Origin> = {};
  const used = new Set<SyncRecord>();
  for (const { path, won } of choices) {
    if (won === null || (combined.includes(pointer(...path)) && path[0] !== "source")) continue;
    put(parts, path, won.value);
    provenance[pointer(...path)] = originOf(won.version, path);
    if (path[0] !== "externalIds" && path[0] !== "source") used.add(won.version.record);
  }
  Object.assign(parts, upkeepOf([...used]), { provenance });
  const overridden = choices.flatMap(({ path, said }) =>
    said.flatMap(({ version, value, text }): readonly Overridden[] =>
      isLost(parts, path, text)
        ? [{ list, id, field: pointer(...path), source: version.source, member: version.member, value }]
        : [],
    ),
  );
  const conflicts = choices.flatMap(({ path, won, said, by }): readonly Conflict[] => {
    if (by === null || won === null) return [];
    const values = said.map(({ version: { source }, value }) => ({ source, value }));
    return [{ list, id, field: pointer(...path), values, taken: won.version.source, by }];
  });
  const record = written(list, parts) as unknown as SyncRecord; // every field came from a record of this list
  return { record, overridden, conflicts };
}
