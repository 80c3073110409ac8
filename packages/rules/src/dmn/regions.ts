// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { RulesError } from "../error.ts";
import { common, complement, covers, isEmpty } from "./values.ts";
import type { Values } from "./values.ts";

/** What a row asks for: known values in some columns, anything or nothing in all others. */
export interface Box {
  readonly cells: ReadonlyMap<string, Values>;
  /** Keys of the conditions that led to it. */
  readonly because: ReadonlySet<string>;
}

/** Boxes of which one has to hold. */
export type Region = readonly Box[];

/** Everything, missing values among it. */
export const everything: Region = [{ cells: new Map(), because: new Set() }];
export const nothing: Region = [];

/** So many boxes may exist at once while a table is made: a table that nobody can read helps nobody. */
const most = 2000;

function refuseMoreThan(limit: number, boxes: number): void {
  if (boxes > limit)
    throw new RulesError("not-in-dmn", `The conditions combine to more than ${most} rows; split the rule.`);
}

const covering = (outer: Box, inner: Box): boolean =>
  [...outer.cells].every(([column, values]) => {
    const others = inner.cells.get(column);
    return others !== undefined && covers(values, others);
  });

/** Without boxes that another one covers. */
function thinned(boxes: readonly Box[]): Region {
  refuseMoreThan(most, boxes.length);
  return boxes.filter(
    (box, index) =>
      !boxes.some(
        (other, place) => place !== index && covering(other, box) && (place < index || !covering(box, other)),
      ),
  );
}

/** What two boxes have in common; `null` where a column has no value for both. */
export function overlap(a: Box, b: Box): Box | null {
  const cells = new Map(a.cells);
  for (const [column, values] of b.cells) {
    const there = cells.get(column);
    const both = there === undefined ? values : common(there, values);
    if (isEmpty(both)) return null;
    cells.set(column, both);
  }
  return { cells, because: new Set([...a.because, ...b.because]) };
}

export const oneOf = (regions: readonly Region[]): Region => thinned(regions.flat());

/** Boxes that lie in a box of each of two regions; most pairs have nothing in common, but all have to be looked at. */
function meet(left: Region, right: Region): Region {
  refuseMoreThan(10 * most, left.length * right.length);
  return thinned(left.flatMap((a) => right.flatMap((b) => overlap(a, b) ?? [])));
}

export const allOf = (regions: readonly Region[]): Region => regions.reduce(meet, everything);

/** What is left of a box of known values when another is taken out, as boxes that do not overlap. */
export function without(box: Box, taken: Box): Region {
  const left: Box[] = [];
  let rest: Box = box;
  for (const [column, values] of taken.cells) {
    const outside = overlap(rest, { cells: new Map([[column, complement(values)]]), because: new Set() });
    if (outside !== null) left.push(outside);
    const inside = overlap(rest, { cells: new Map([[column, values]]), because: new Set() });
    if (inside === null) return [box];
    rest = inside;
  }
  return left;
}
