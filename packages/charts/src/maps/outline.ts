// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Point, Polygons } from "./project.ts";

const isSame = ([a, b]: Point, [c, d]: Point): boolean => a === c && b === d;

const isStraight = ([a, b]: Point, [c, d]: Point, [e, f]: Point): boolean => (c - a) * (f - b) === (d - b) * (e - a);

/**
 * A ring without what nobody sees: corners on the place of the one before, corners on a straight line, the last corner
 * where it repeats the first. Nothing moves, so no gap opens between neighbours.
 */
export const thinned = (ring: readonly Point[]): readonly Point[] => {
  const kept: Point[] = [];
  for (const point of ring) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && isSame(last, point)) continue;
    if (before !== undefined && last !== undefined && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  const [first, end] = [kept[0], kept.at(-1)];
  return kept.length > 1 && first !== undefined && end !== undefined && isSame(first, end) ? kept.slice(0, -1) : kept;
};

/** Half pixels as pixels, without a leading zero. */
const half = (value: number): string => String(value / 2).replace(/^(-?)0\./u, "$1.");

const pair = (x: number, y: number): string => `${half(x)}${y < 0 ? "" : " "}${half(y)}`;

const joined = (pairs: readonly string[]): string =>
  pairs.map((text, at) => (at === 0 || text.startsWith("-") ? text : ` ${text}`)).join("");

/** An area too small for the grid is still a point on the map. */
const speck = ([x, y]: Point): string => `M${pair(x, y)}h1v1h-1z`;

const ringPath = (ring: readonly Point[], isHole: boolean): string => {
  const points = thinned(ring);
  const [first, ...rest] = points;
  if (first === undefined) return "";
  if (points.length < 3) return isHole ? "" : speck(first);
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = pair(toX - x, toY - y);
    [x, y] = [toX, toY];
    return step;
  });
  return `M${pair(first[0], first[1])}l${joined(steps)}z`;
};

/** The path of an area for `fill-rule="evenodd"`, in pixels, relative steps. */
export const outlineOf = (polygons: Polygons): string =>
  polygons.map((rings) => rings.map((ring, at) => ringPath(ring, at > 0)).join("")).join("");
