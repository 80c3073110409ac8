// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MapArea, Position } from "../maps/input.ts";

/** An invented town: no outline here belongs to a real place. */
export interface Town {
  readonly columns: number;
  readonly rows: number;
  /** Corners between two crossings; neighbours share them. */
  readonly corners: number;
}

/** A number from 0 to 1 that depends on its two numbers only. */
const noise = (a: number, b: number): number => {
  const mixed = Math.imul(Math.imul(a + 7919, 0x9e3779b1) ^ Math.imul(b + 104_729, 0x85ebca6b), 0xc2b2ae35) >>> 0;
  return mixed / 2 ** 32;
};

const size = 0.01;
const origin: Position = [10, 50];

const crossing = (column: number, row: number): Position => [
  (origin[0] ?? 0) + size * (column + 0.55 * noise(column, row) - 0.25 + 0.3 * Math.sin(row / 3)),
  (origin[1] ?? 0) + size * 0.64 * (row + 0.55 * noise(row + 50, column) - 0.25),
];

type Cell = readonly [number, number];

/** The border between two crossings, always made in the same direction, so that both neighbours have the same corners. */
const border = ([a, b]: readonly [Cell, Cell], corners: number): readonly Position[] => {
  const isForward = a[0] + a[1] < b[0] + b[1];
  const [from, to] = isForward ? [a, b] : [b, a];
  const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [crossing(...from), crossing(...to)];
  const points = Array.from({ length: corners + 1 }, (_, at): Position => {
    const share = at / (corners + 1);
    const sway = at === 0 ? 0 : (noise(from[0] * 31 + at, from[1] * 17 + to[0]) - 0.5) * size * 0.06;
    return [x1 + share * (x2 - x1) + sway, y1 + share * (y2 - y1) - sway];
  });
  const whole = [...points, [x2, y2] as const];
  return (isForward ? whole : whole.toReversed()).slice(0, -1);
};

const outlineOf = (column: number, row: number, corners: number): readonly Position[] => {
  const cells: readonly Cell[] = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
  const ring = cells.flatMap((cell, at) => border([cell, cells[(at + 1) % 4] ?? cell], corners));
  return [...ring, ring[0] ?? origin];
};

const names = ["Ahorn", "Birken", "Eichen", "Erlen", "Eschen", "Linden", "Ulmen", "Weiden", "Buchen", "Pappel"];
const ends = ["au", "berg", "bruch", "feld", "hof", "kamp", "tal", "winkel"];

const nameOf = (index: number): string => `${names[index % names.length]}${ends[(index * 3) % ends.length]}`;

/** The areas of an invented town, in the shape of an ellipse. */
export const townOf = ({ columns, rows, corners }: Town): readonly MapArea[] => {
  const inside = (column: number, row: number): boolean =>
    ((column + 0.5) / columns - 0.5) ** 2 + ((row + 0.5) / rows - 0.5) ** 2 < 0.26;
  const cells = Array.from({ length: columns * rows }, (_, at) => [at % columns, Math.floor(at / columns)] as const);
  return cells
    .filter(([column, row]) => inside(column, row))
    .map(([column, row], index) => ({
      id: `a${index}`,
      label: nameOf(index),
      geometry: { type: "Polygon", coordinates: [outlineOf(column, row, corners)] },
    }));
};
