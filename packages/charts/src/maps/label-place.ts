// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Point, Polygons } from "./project.ts";

/** Where a label may stand: its middle, in pixels. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

/** Where a level line crosses the rings of a polygon, from left to right; corners count once. */
const crossings = (rings: readonly (readonly Point[])[], y: number): readonly number[] =>
  rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], at) => {
        const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
        return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
      }),
    )
    .toSorted((a, b) => a - b);

type Span = readonly [number, number];

const spansAt = (rings: readonly (readonly Point[])[], y: number): readonly Span[] => {
  const at = crossings(rings, y);
  return at.flatMap((left, index): Span[] => (index % 2 === 1 ? [] : [[left, at[index + 1] ?? left]]));
};

const common = (some: readonly Span[], others: readonly Span[]): readonly Span[] =>
  some.flatMap(([a, b]) =>
    others.flatMap(([c, d]): Span[] => (Math.min(b, d) > Math.max(a, c) ? [[Math.max(a, c), Math.min(b, d)]] : [])),
  );

const levels = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The widest place at one level of one polygon. */
const placeAt = (rings: readonly (readonly Point[])[], level: number, size: Size): (LabelPlace & Size) | undefined => {
  const ys = (rings[0] ?? []).map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  // Between two lines of the grid, so that no corner lies on it.
  const y = Math.round(top + (bottom - top) * level) + 0.25;
  const rows = [-1, -0.5, 0, 0.5, 1].map((part) => spansAt(rings, y + part * size.height));
  const [widest] = rows.reduce(common).toSorted(([a, b], [c, d]) => d - c - (b - a));
  if (widest === undefined || widest[1] - widest[0] < size.width * 2) return undefined;
  return { x: (widest[0] + widest[1]) / 4, y: y / 2, width: widest[1] - widest[0], height: size.height };
};

/**
 * A place in an area for a text of this size, wholly inside its outline and outside its holes, as near to the middle as
 * possible, in the widest part. `undefined` where none is large enough: then the area stays without a label.
 */
export const labelPlace = (polygons: Polygons, size: Size): LabelPlace | undefined => {
  for (const level of levels) {
    const found = polygons.flatMap((rings) => placeAt(rings, level, size) ?? []);
    const [best] = found.toSorted((a, b) => b.width - a.width);
    if (best !== undefined) return { x: best.x, y: best.y };
  }
  return undefined;
};
