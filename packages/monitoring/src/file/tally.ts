// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { genderOrder, regionOrder } from "../count/groups.ts";
import type { Group } from "../count/groups.ts";
import { isNeeded } from "../count/judge.ts";
import type { ReportPeriod } from "../count/period.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { placeOf } from "./days.ts";
import { bitsIn, judge, laneCount, newLanes, turned } from "./lanes.ts";
import type { Lanes } from "./lanes.ts";
import { bitOf, wordOf } from "./marks.ts";
import type { People } from "./people.ts";
import type { Program } from "./program.ts";
import { partOf } from "./reads.ts";
import type { Part } from "./reads.ts";
import { column } from "./rows.ts";
import type { Rows } from "./rows.ts";

/** Places of cells: gender and region in four bits, then whether it began and whether it ended in the period. */
const cellCount = 64;
const ownBit = 16;

interface Counting {
  readonly rows: Rows;
  readonly people: People;
  readonly program: Program;
  readonly set: RuleSet;
  readonly period: ReportPeriod;
}

/** For each part of a record the bits of its leaves. */
function masksOf({ leaves }: Program, words: number): Readonly<Record<Part, Int32Array>> {
  const masks = { entry: new Int32Array(words), exit: new Int32Array(words), own: new Int32Array(words) };
  for (const [place, { when }] of leaves.entries()) {
    const mask = masks[partOf(when)];
    mask[wordOf(place)] = (mask[wordOf(place)] ?? 0) | bitOf(place);
  }
  return masks;
}

/** Participations one after the other, sorted by their cells. */
interface Sorted {
  readonly order: Int32Array;
  /** Where each cell begins, and behind the last one. */
  readonly starts: Int32Array;
}

function cellsOf({ rows: { data }, people: { firsts, lasts }, period }: Counting): Uint8Array {
  const [from, to] = [placeOf(period.from), placeOf(period.to)];
  const cells = new Uint8Array(firsts.length);
  for (let index = 0; index < firsts.length; index += 1) {
    const first = firsts[index] ?? 0;
    const entry = data[first + column.entry] ?? 0;
    const exit = data[(lasts[index] ?? 0) + column.exit] ?? 0;
    const enters = entry >= from && entry <= to ? 16 : 0;
    const leaves = exit >= from && exit <= to ? 32 : 0;
    cells[index] = ((data[first + column.cell] ?? 0) & 15) | enters | leaves;
  }
  return cells;
}

function sortedByCell(cells: Uint8Array): Sorted {
  const starts = new Int32Array(cellCount + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cellCount; cell += 1) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(cells.length);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? 0;
    order[next[cell] ?? 0] = index;
    next[cell] = (next[cell] ?? 0) + 1;
  }
  return { order, starts };
}

/** Writes the marks of up to 32 participations side by side: for each leaf one bit for each of them. */
function laneFiller({ rows: { data, words }, people, program }: Counting) {
  const masks = masksOf(program, words);
  const { firsts, lasts } = people;
  const square = new Int32Array(laneCount);
  const word = (row: number, place: number): number => data[row + column.marks + place] ?? 0;
  const mixed = (first: number, last: number, place: number): number => {
    const at = place % words;
    const own = ((data[last + column.cell] ?? 0) & ownBit) === 0 ? first : last;
    return (
      (word(first, place) & (masks.entry[at] ?? 0)) |
      (word(last, place) & (masks.exit[at] ?? 0)) |
      (word(own, place) & (masks.own[at] ?? 0))
    );
  };
  return (into: Int32Array, order: Int32Array, place: number): void => {
    const base = (place % words) * laneCount;
    for (let lane = 0; lane < laneCount; lane += 1) {
      const number = order[lane];
      const first = number === undefined ? -1 : (firsts[number] ?? 0);
      const last = number === undefined ? -1 : (lasts[number] ?? 0);
      square[lane] = first < 0 ? 0 : first === last ? word(first, place) : mixed(first, last, place);
    }
    turned(square);
    for (let leaf = 0; leaf < laneCount && base + leaf < into.length; leaf += 1) into[base + leaf] = square[leaf] ?? 0;
  };
}

interface Sums {
  complete: number;
  readonly met: number[];
  readonly unknown: number[];
}

const laneMask = (count: number): number => (count === laneCount ? -1 : (1 << count) - 1);

/** The steps that answer for the indicators, and those without which nobody is complete. */
interface Asked {
  readonly answers: readonly number[];
  readonly needed: readonly number[];
}

function askedOf({ program: { answers }, set }: Counting): Asked {
  const needed = set.indicators.flatMap((indicator, index) => (isNeeded(indicator, set) ? [answers[index] ?? 0] : []));
  return { answers, needed };
}

/** Adds what the program says of some lanes. */
function addUp(sums: Sums, { answers, needed }: Asked, lanes: Lanes, all: number): void {
  const known = (place: number): number => (lanes.yes[place] ?? 0) | (lanes.no[place] ?? 0);
  let complete = all;
  for (let index = 0; index < needed.length; index += 1) complete &= known(needed[index] ?? 0);
  sums.complete += bitsIn(complete);
  for (let index = 0; index < answers.length; index += 1) {
    const place = answers[index] ?? 0;
    sums.met[index] = (sums.met[index] ?? 0) + bitsIn((lanes.yes[place] ?? 0) & complete);
    sums.unknown[index] = (sums.unknown[index] ?? 0) + bitsIn(~known(place) & complete);
  }
}

/**
 * Counts all participations: 32 at a time, each condition once for all of them.
 *
 * @param counting - rows, what belongs together, indicators and period
 */
export function groupsOf(counting: Counting): readonly Group[] {
  const { program, rows } = counting;
  const { order, starts } = sortedByCell(cellsOf(counting));
  const fill = laneFiller(counting);
  const leaves: Lanes = {
    yes: new Int32Array(program.leaves.length),
    no: new Int32Array(program.leaves.length),
  };
  const lanes = newLanes(program);
  const asked = askedOf(counting);
  const nothing = program.answers.map(() => 0);
  return Array.from({ length: cellCount }, (_, cell): Group => {
    const [from, behind] = [starts[cell] ?? 0, starts[cell + 1] ?? 0];
    const sums: Sums = { complete: 0, met: [...nothing], unknown: [...nothing] };
    for (let start = from; start < behind; start += laneCount) {
      const some = order.subarray(start, Math.min(start + laneCount, behind));
      for (let word = 0; word < rows.words; word += 1) {
        fill(leaves.yes, some, word);
        fill(leaves.no, some, rows.words + word);
      }
      judge(program.steps, lanes, leaves);
      addUp(sums, asked, lanes, laneMask(some.length));
    }
    return {
      gender: genderOrder[cell & 3] ?? "unknown",
      region: regionOrder[(cell >> 2) & 3] ?? "unknown",
      enters: (cell & 16) !== 0,
      leaves: (cell & 32) !== 0,
      all: behind - from,
      ...sums,
    };
  }).filter(({ all }) => all > 0);
}
