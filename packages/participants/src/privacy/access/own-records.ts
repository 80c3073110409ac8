// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { ListName, Register } from "../../records/register.ts";
import type { DataClassCode } from "../data-classes.ts";
import { classOf, isFreeText } from "../field-class.ts";
import { personsIn, recordsOf } from "../records-of.ts";
import type { Listed } from "../records-of.ts";
import { withoutOthers } from "../views/looking.ts";

/** One value of a record, with the names that lead to it. */
export interface Entry {
  readonly path: string;
  /** JSON pointer in the record. */
  readonly at: string;
  /** `null` where no schema knows the field; it is told all the same. */
  readonly dataClass: DataClassCode | null;
  readonly value: unknown;
  /** Words of somebody's own. */
  readonly freeText: boolean;
}

/** A record about the person, without what is about others. */
export interface OwnRecord {
  readonly list: ListName;
  readonly entries: readonly Entry[];
}

/** The records of a person, and what has to be known of them before they are handed out. */
export interface OwnRecords {
  readonly records: readonly OwnRecord[];
  /** How much in them is about others and was left out. */
  readonly shielded: number;
  /** JSON pointers of the records. */
  readonly places: readonly string[];
  /** Those of them in which somebody wrote in words of their own. */
  readonly texts: readonly string[];
}

/** What is about others: who works for the project, who else is in a list, how somebody who acts for the person is reached. */
const othersFields = /^(?:responsible\[\]\.staffId|representative\.reach)$/;

interface Telling {
  readonly ids: ReadonlySet<string>;
  readonly listed: Listed;
  readonly shield: () => void;
}

const isOthersId = ({ ids }: Telling, path: string, value: unknown): boolean =>
  /(?:^|\.)(?:participantIds\[\]|keptId|absorbedId)$/.test(path) && typeof value === "string" && !ids.has(value);

const isFull = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

function entriesOf(value: unknown, { path, at }: Pick<Entry, "path" | "at">, telling: Telling): readonly Entry[] {
  if (isFull(value)) {
    const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
    const nameOf = (name: string): string =>
      Array.isArray(value) ? `${path}[]` : path === "" ? name : `${path}.${name}`;
    return fields.flatMap(([name, inner]) => entriesOf(inner, { path: nameOf(name), at: at + pointer(name) }, telling));
  }
  if (othersFields.test(path) || isOthersId(telling, path, value)) {
    telling.shield();
    return [];
  }
  const place = { list: telling.listed.list, path, record: telling.listed.record };
  return [{ path, at, dataClass: classOf(place) ?? null, value, freeText: isFreeText(place) }];
}

function countOthers(value: unknown, ids: ReadonlySet<string>): number {
  if (typeof value !== "object" || value === null) return 0;
  const isOther = "participantId" in value && typeof value.participantId === "string" && !ids.has(value.participantId);
  return (isOther ? 1 : 0) + Object.values(value).reduce((sum: number, inner) => sum + countOthers(inner, ids), 0);
}

/** Every record about some ids of one person. */
export function ownRecordsOf(register: Register, ids: ReadonlySet<string>): OwnRecords {
  let shielded = 0;
  const own = recordsOf(register).flatMap((listed) => {
    const person = personsIn(register, listed).find((id) => ids.has(id));
    if (person === undefined) return [];
    const { list, index, record } = listed;
    shielded += countOthers(record, ids);
    const entries = entriesOf(
      withoutOthers(record, person),
      { path: "", at: "" },
      { ids, listed, shield: () => (shielded += 1) },
    );
    return [{ place: pointer(list, index), record: { list, entries } }];
  });
  const hasText = ({ entries }: OwnRecord): boolean => entries.some(({ freeText }) => freeText);
  return {
    records: own.map(({ record }) => record),
    shielded,
    places: own.map(({ place }) => place),
    texts: own.filter(({ record }) => hasText(record)).map(({ place }) => place),
  };
}
