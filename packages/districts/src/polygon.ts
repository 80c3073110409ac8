// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Boundary } from "./records.ts";

type Position = readonly [longitude: number, latitude: number];
type Ring = readonly Position[];

const onSegment = ([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): boolean => {
  const turned = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return (
    turned === 0 && x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)
  );
};

const edges = (ring: Ring): readonly (readonly [Position, Position])[] =>
  ring.slice(1).flatMap((end, index) => {
    const start = ring[index];
    return start === undefined ? [] : [[start, end] as const];
  });

/** `null` on the line itself. */
function insideRing([x, y]: Position, ring: Ring): boolean | null {
  const sides = edges(ring);
  if (sides.some(([start, end]) => onSegment([x, y], start, end))) return null;
  const crossed = sides.filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
  );
  return crossed.length % 2 === 1;
}

function insidePolygon(point: Position, [outer = [], ...holes]: readonly Ring[]): boolean {
  const outside = insideRing(point, outer) === false;
  return !outside && !holes.some((hole) => insideRing(point, hole) === true);
}

/**
 * Whether a point lies in an area; on the border counts as inside, in a hole does not.
 *
 * @param point - longitude, latitude
 * @param boundary - GeoJSON Polygon or MultiPolygon
 */
export function contains(point: Position, boundary: Boundary): boolean {
  const polygons = boundary.type === "Polygon" ? [boundary.coordinates] : boundary.coordinates;
  return polygons.some((polygon) => insidePolygon(point, polygon));
}
