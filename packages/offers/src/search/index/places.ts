// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place } from "../../records/catalogue.ts";

/** Metres, mean radius (IUGG). */
const earth = 6_371_008.8;

/** Positions on a unit sphere, so that near and far need no function that two programs may compute differently. */
export interface Positions {
  /** Where the positions of each offer begin; one more than there are offers. */
  readonly starts: Uint32Array;
  /** Three coordinates a position. */
  readonly points: Float64Array;
}

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Point on the unit sphere. */
export function onSphere({ longitude, latitude }: Point): readonly [x: number, y: number, z: number] {
  const [lon, lat] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

/** The square of the straight line through the earth between two points of the unit sphere that lie a way on it apart. */
export const chordOf = (km: number): number => (2 * Math.sin(Math.min((km * 1000) / (2 * earth), Math.PI / 2))) ** 2;

/** The way along the surface, in metres, whole ones. */
export const metresOf = (chord: number): number => Math.round(2 * earth * Math.asin(Math.min(1, Math.sqrt(chord) / 2)));

/** Packs the positions of the places of each offer. */
export function packPositions(places: readonly (readonly Place[])[]): Positions {
  const points = places.map((list) =>
    list.flatMap(({ position }) => (position === undefined ? [] : [onSphere(position)])),
  );
  const starts = new Uint32Array(places.length + 1);
  for (const [row, list] of points.entries()) starts[row + 1] = (starts[row] ?? 0) + list.length;
  return { starts, points: Float64Array.from(points.flat(2)) };
}

/** The square of the line to the nearest place of an offer; infinite where no place is known. */
export function nearestChord(
  { starts, points }: Positions,
  row: number,
  [x, y, z]: readonly [number, number, number],
): number {
  let least = Infinity;
  for (let at = (starts[row] ?? 0) * 3; at < (starts[row + 1] ?? 0) * 3; at += 3) {
    const [dx, dy, dz] = [(points[at] ?? 0) - x, (points[at + 1] ?? 0) - y, (points[at + 2] ?? 0) - z];
    least = Math.min(least, dx * dx + dy * dy + dz * dz);
  }
  return least;
}
