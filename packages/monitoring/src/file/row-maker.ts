// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { contradicts, unusable } from "../count/exclusions.ts";
import type { Unusable } from "../count/exclusions.ts";
import type { Cell } from "../count/cells.ts";
import { genderCell } from "../count/gender.ts";
import { genderOrder, regionOrder } from "../count/groups.ts";
import { withStatus } from "../count/status.ts";
import type { ParticipationRecord } from "../record/participation.ts";
import { factsOfRecord } from "../record/prepare.ts";
import { never, placeOf } from "./days.ts";
import { placeOfField, plain } from "./fields.ts";
import type { Given } from "./given.ts";
import type { Written } from "./coded.ts";
import { unsure } from "./json.ts";
import { sightJudge, take, waysOf } from "./judging.ts";
import { askedOf, wordsOf } from "./marks.ts";
import type { Program } from "./program.ts";
import { addKey, addRow, column, newRows } from "./rows.ts";
import type { Rows } from "./rows.ts";
import { scannerOf } from "./scanner.ts";
import { day, newSight } from "./sight.ts";
import type { Sight } from "./sight.ts";
import { madeFields } from "./status.ts";

/** Where a participation is counted, in five bits. */
const cellOf = (gender: number, region: number, hasOwn: boolean): number => gender | (region << 2) | (hasOwn ? 16 : 0);

const genderPlace = (gender: ParticipationRecord["facts"]["gender"]): number => genderOrder.indexOf(genderCell(gender));

function regionPlace(told: Cell["region"] | undefined, operation: unknown, { operations = {} }: Given): number {
  const known = typeof operation === "string" ? operations[operation]?.region : undefined;
  return regionOrder.indexOf(known ?? told ?? "unknown");
}

/** Remembers what was found out for a code. */
function byCode<T>(find: (code: number) => T): (code: number) => T {
  const known: T[] = [];
  return (code) => (known[code] ??= find(code));
}

/** Makes rows of records. */
export interface RowMaker {
  readonly rows: Rows;
  /** Reads the record at a place of the text; gives where the text goes on, or `unsure`, and adds nothing. */
  readonly scan: (source: DataView, at: number) => number;
  /** Adds the record that was scanned. */
  readonly addScanned: (source: DataView) => Unusable | null;
  /** Adds a record that was read as a whole. */
  readonly addRecord: (record: ParticipationRecord) => Unusable | null;
}

function marksInto(rows: Rows, at: number, { yes, no }: Written): void {
  const { data, words } = rows;
  for (let word = 0; word < words; word += 1) {
    data[at + column.marks + word] = yes[word] ?? 0;
    data[at + column.marks + words + word] = no[word] ?? 0;
  }
}

/** Cells of records that were scanned, by the codes of what they follow from. */
function scannedCells(sight: Sight, given: Given, valueOf: (name: string, code: number) => unknown) {
  // The readers of these fields let nothing else in.
  const gender = byCode((code) => genderPlace(valueOf("facts.gender", code) as ParticipationRecord["facts"]["gender"]));
  const regions = byCode((operation) =>
    byCode((code) => {
      const told = regionOrder.find((region) => region === valueOf("region", code) && region !== "unknown");
      return regionPlace(told, valueOf("operation", operation), given);
    }),
  );
  const tooShort = byCode((code) => {
    const contactHours = valueOf("contactHours", code);
    return typeof contactHours === "number" && unusable({ ...plain, contactHours }, given.rules) === "bagatelle";
  });
  return { gender, regions, tooShort, sight };
}

const encoder = new TextEncoder();

/** The letters of texts one after the other, and where they begin and end. */
function lettersOf(...told: readonly string[]): { readonly source: DataView; readonly texts: Int32Array } {
  const bytes = told.map((one) => encoder.encode(one));
  const all = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  const texts = new Int32Array(2 * told.length);
  let used = 0;
  for (const [index, one] of bytes.entries()) {
    all.set(one, used);
    texts[2 * index] = used;
    used += one.length;
    texts[2 * index + 1] = used;
  }
  return { source: new DataView(all.buffer), texts };
}

/** Adds records that were read as a whole: every leaf is decided by the engine. */
function recordAdder(rows: Rows, program: Program, given: Given): (record: ParticipationRecord) => Unusable | null {
  const { rules, operations = {} } = given;
  const leaves = program.leaves.map(({ rule }, place) => ({ place, rule }));
  const marks = { yes: new Int32Array(rows.words), no: new Int32Array(rows.words) };
  return (record) => {
    const why = unusable(record, rules);
    if (why !== null) return why;
    const told = withStatus(record, rules, operations[record.operation]?.targetGroup);
    const { status: _status, ...rest } = told;
    marks.yes.fill(0);
    marks.no.fill(0);
    take(askedOf(leaves, factsOfRecord(contradicts(told) ? rest : told), rules.lawDay), marks);
    const at = addRow(rows);
    // In the order of `text`: reference, person, operation.
    const { source, texts } = lettersOf(record.ref, record.person ?? "", record.operation);
    addKey(rows, at, source, texts);
    const { data } = rows;
    data[at + column.entry] = placeOf(record.entry);
    data[at + column.exit] = isDay(record.exit) ? placeOf(record.exit) : never;
    data[at + column.cell] = cellOf(
      genderPlace(record.facts.gender),
      regionPlace(record.region, record.operation, given),
      record.ext !== undefined,
    );
    marksInto(rows, at, marks);
    return null;
  };
}

/**
 * Makes the maker of rows.
 *
 * @param program - the indicators
 * @param given - rule set and operations
 */
export function rowMaker(program: Program, given: Given): RowMaker {
  const ways = waysOf(program, given);
  const { fields } = ways;
  const sight = newSight(fields.names.length);
  const scanner = scannerOf(sight, fields);
  const make = madeFields(fields, given);
  const rows = newRows(wordsOf(program.leaves.length));
  const decide = sightJudge(ways, scanner.parents, rows.words);
  const marks = { yes: new Int32Array(rows.words), no: new Int32Array(rows.words) };
  const place = (name: string): number => placeOfField(fields, name);
  const [ofGender, ofRegion, ofOperation, ofHours] = [
    place("facts.gender"),
    place("region"),
    place("operation"),
    place("contactHours"),
  ];
  const cells = scannedCells(sight, given, (name, code) => fields.codes[place(name)]?.values[code]);
  const { codes, texts } = sight;
  const addScanned: RowMaker["addScanned"] = (source) => {
    const [entry, exit] = [sight.days[day.entry] ?? 0, sight.days[day.exit] ?? never];
    if (exit < entry) return "exit-before-entry";
    if (cells.tooShort(codes[ofHours] ?? 0)) return "bagatelle";
    make(sight);
    decide(sight, marks);
    const at = addRow(rows);
    addKey(rows, at, source, texts);
    const { data } = rows;
    data[at + column.entry] = entry;
    data[at + column.exit] = exit;
    const region = cells.regions(codes[ofOperation] ?? 0)(codes[ofRegion] ?? 0);
    data[at + column.cell] = cellOf(cells.gender(codes[ofGender] ?? 0), region, sight.hasOwn);
    marksInto(rows, at, marks);
    return null;
  };
  const needsEngine = ways.others.length > 0;
  return {
    rows,
    scan: (source, at) => (needsEngine ? unsure : scanner.read(source, at)),
    addScanned,
    addRecord: recordAdder(rows, program, given),
  };
}
