// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { lossOf } from "../loss.ts";
import type { Loss } from "../loss.ts";
import { carriedIn } from "./carried-in.ts";
import type { Fields } from "./json.ts";
import { textOf } from "./json.ts";
import type { ProfileEntity } from "./profile.ts";
import { isOfProfile, withProfile } from "./read-profile.ts";
import type { Reading } from "./reading.ts";
import type { At } from "./roots.ts";
import { ownId } from "./term.ts";

/** Everything that is told about a feed while it is read. */
export interface Notes {
  readonly reading: Reading;
  readonly findings: Finding[];
  readonly loss: Loss[];
}

/** Records of one kind by the id they have in the feed. */
export interface Shelf<T> {
  /** Takes a record and gives the id it has in the catalogue. */
  readonly put: (at: At, make: (id: string, reading: Reading) => T) => string;
  readonly idOf: (feedId: string) => string | undefined;
  readonly records: () => readonly T[];
  readonly paths: () => readonly string[];
}

interface Kept<T> {
  readonly id: string;
  readonly record: T;
  readonly path: string;
  readonly source: string;
}

const noField: Loss["why"] = { de: "im Katalog kein Platz dafür", en: "the catalogue has no place for it" };

/** What is empty is no loss. */
const filled = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Nested records come again and again; the first counts, and one that says something else under the same id is told. */
export function shelfOf<T extends object>(entity: ProfileEntity, { reading, findings, loss }: Notes): Shelf<T> {
  const kept = new Map<string, Kept<T>>();
  return {
    put: ({ fields, path }, make) => {
      const feedId = textOf(fields["id"]);
      if (feedId === undefined) reading.report("hsds-id", `${path}/id`);
      const key = feedId ?? `${entity}${path.replaceAll("/", "-")}`;
      const source = JSON.stringify(fields);
      const before = kept.get(key);
      if (before !== undefined) {
        if (before.source !== source) reading.report("OFF-ID-UNIQUE", `${path}/id`);
        return before.id;
      }
      const id = ownId(fields) ?? key;
      // What plain HSDS does not say, the profile does: nothing of it is lost.
      const quiet = isOfProfile(entity, fields) ? { ...reading, lose: () => undefined } : reading;
      const read = withProfile(entity, make(id, quiet), { fields, path });
      findings.push(...read.findings);
      loss.push(...lossOf(filled(fields), path, { fields: carriedIn(entity, fields), why: noField }));
      kept.set(key, { id, record: read.record, path, source });
      return id;
    },
    idOf: (feedId) => kept.get(feedId)?.id,
    records: () => [...kept.values()].map(({ record }) => record),
    paths: () => [...kept.values()].map(({ path }) => path),
  };
}
