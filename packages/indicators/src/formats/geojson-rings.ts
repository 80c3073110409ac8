// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Longitude, latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: the last position is the first. */
export type Ring = readonly Position[];

/** An outer ring, counterclockwise, and holes, clockwise (RFC 7946). */
export type Polygon = readonly Ring[];

/** Why a ring is none. */
export type RingProblem = "not-positions" | "outside-earth" | "too-short" | "not-closed" | "no-area";

const isPosition = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length >= 2 && value.every((part: unknown) => Number.isFinite(part));

/** Twice the area on the plane; positive where the ring runs counterclockwise. */
const turn = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index] ?? [x, y];
    return sum + (px * y - x * py);
  }, 0);

/**
 * Reads a ring; a height beside longitude and latitude is left out.
 *
 * @param value - anything
 */
export function ringOf(value: unknown): Ring | RingProblem {
  if (!Array.isArray(value) || !value.every(isPosition)) return "not-positions";
  const ring = value.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
  if (ring.some(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90))
    return "outside-earth";
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first === undefined || last === undefined) return "too-short";
  if (first[0] !== last[0] || first[1] !== last[1]) return "not-closed";
  return turn(ring) === 0 ? "no-area" : ring;
}

/**
 * Turns rings the way that RFC 7946 asks for: the outer one counterclockwise, holes clockwise.
 *
 * @param polygon - rings as they came
 * @returns the polygon and whether a ring was turned
 */
export function wound(polygon: Polygon): { readonly polygon: Polygon; readonly turned: boolean } {
  let turned = false;
  const rings = polygon.map((ring, index) => {
    const isRight = turn(ring) > 0 === (index === 0);
    if (!isRight) turned = true;
    return isRight ? ring : ring.toReversed();
  });
  return { polygon: rings, turned };
}
