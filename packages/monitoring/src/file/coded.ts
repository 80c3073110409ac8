// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ParticipationRecord } from "../record/participation.ts";
import { factsOfRecord } from "../record/prepare.ts";
import { bare, placeOfField, withPart } from "./fields.ts";
import type { Fields, Json } from "./fields.ts";
import { askedOf } from "./marks.ts";
import type { Marks, PlacedRule } from "./marks.ts";
import { statusOfCode } from "./status.ts";

/** Leaves that follow from the same fields. */
export interface Group {
  readonly fields: readonly string[];
  readonly leaves: readonly PlacedRule[];
}

interface Values {
  readonly fields: Fields;
  readonly parents: readonly unknown[];
  readonly lawDay: string;
}

function withField(record: Json, name: string, value: unknown): Json {
  if (value === undefined) return record;
  if (name === "parents") return withPart(record, ["facts", "parents"], value);
  return withPart(record, name === "left" ? ["exit"] : name === "said" ? ["status"] : name.split("."), value);
}

function valueOf({ fields, parents }: Values, name: string, code: number): unknown {
  if (name === "said") return statusOfCode(code);
  if (name === "left") return code === 1 ? bare["entry"] : undefined;
  return name === "parents" ? parents[code] : fields.codes[placeOfField(fields, name)]?.values[code];
}

/** Asks the engine about a record of which nothing but the fields of the group is told. */
function decided({ fields, leaves }: Group, codes: readonly number[], values: Values): Marks {
  const record = fields.reduce(
    (rest, name, index) => withField(rest, name, valueOf(values, name, codes[index] ?? 0)),
    bare,
  );
  // Every value was read as one of its field.
  return askedOf(leaves, factsOfRecord(record as unknown as ParticipationRecord), values.lawDay);
}

/** Marks by the codes of a group, as far as they were decided. */
interface Known {
  readonly group: Group;
  readonly first: number;
  /** -1 where there is one field only. */
  readonly second: number;
  /** By both codes: where the marks stand, plus one. */
  readonly places: Int32Array;
  readonly many: Map<number, number>;
}

/** Marks that were decided, one after the other: the words of a yes, then those of a no. */
interface Store {
  data: Int32Array;
  count: number;
}

/** Codes below this one are looked up in a list. */
const listed = 64;

const pairKey = 65_536;

function keep(store: Store, { yes, no }: Marks, words: number): number {
  const at = store.count * 2 * words;
  if (at + 2 * words > store.data.length) {
    const larger = new Int32Array(store.data.length * 2);
    larger.set(store.data);
    store.data = larger;
  }
  store.data.set(yes, at);
  store.data.set(no, at + words);
  store.count += 1;
  return store.count;
}

/** Marks that are written again for every record. */
export interface Written {
  readonly yes: Int32Array;
  readonly no: Int32Array;
}

/** Where the marks of a combination stand, plus one; 0 where it was not decided yet. */
function placeOf({ first, second, places, many }: Known, codes: Int32Array): number {
  const [one, two] = [codes[first] ?? 0, second < 0 ? 0 : (codes[second] ?? 0)];
  return one < listed && two < listed ? (places[one * listed + two] ?? 0) : (many.get(one * pairKey + two) ?? 0);
}

/** Decides a combination by the engine, and keeps it. */
function learn({ group, first, second, places, many }: Known, codes: Int32Array, { values, store, words }: Learning) {
  const [one, two] = [codes[first] ?? 0, second < 0 ? 0 : (codes[second] ?? 0)];
  const place = keep(store, decided(group, second < 0 ? [one] : [one, two], values), words);
  if (one < listed && two < listed) places[one * listed + two] = place;
  else many.set(one * pairKey + two, place);
  return place;
}

interface Learning {
  readonly values: Values;
  readonly store: Store;
  readonly words: number;
}

/**
 * Makes what decides the leaves of all groups from the codes of a record.
 *
 * @param groups - fields, at most two each, and leaves
 * @param values - what the codes stand for
 * @param words - how many words the marks of all leaves take
 */
export function codesJudge(groups: readonly Group[], values: Values, words: number) {
  const store: Store = { data: new Int32Array(4096), count: 0 };
  const learning = { values, store, words };
  const all: readonly Known[] = groups.map((group) => {
    const [first = -1, second = -1] = group.fields.map((name) => placeOfField(values.fields, name));
    return { group, first, second, places: new Int32Array(listed * listed), many: new Map() };
  });
  return (codes: Int32Array, { yes, no }: Written): void => {
    for (let index = 0; index < all.length; index += 1) {
      const known = all[index];
      if (known === undefined) continue;
      let place = placeOf(known, codes);
      if (place === 0) place = learn(known, codes, learning);
      const { data } = store;
      const at = (place - 1) * 2 * words;
      for (let word = 0; word < words; word += 1) {
        yes[word] = (yes[word] ?? 0) | (data[at + word] ?? 0);
        no[word] = (no[word] ?? 0) | (data[at + words + word] ?? 0);
      }
    }
  };
}
