// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ChartsError } from "../error.ts";
import type { MapArea, MapBase, MapGeometry, Position } from "./input.ts";

/** A point of the drawing in half pixels, the grid on which outlines are drawn. */
export type Point = readonly [number, number];

/** The rings of one area; the first of each polygon is its outline. */
export type Polygons = readonly (readonly (readonly Point[])[])[];

/** An area on its place in the drawing. */
export interface Placed {
  readonly id: string;
  readonly label: string;
  readonly polygons: Polygons;
}

export interface Ground {
  readonly placed: readonly Placed[];
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

const polygonsOf = (geometry: MapGeometry | null): readonly (readonly (readonly Position[])[])[] => {
  if (geometry === null) return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
};

const degreesEnd = [180, 90] as const;

/** @throws ChartsError "coordinates-unreadable" */
const mustBePosition = ([x = Number.NaN, y = Number.NaN]: Position, isGeographic: boolean, id: string): Point => {
  const inside = Math.abs(x) <= degreesEnd[0] && Math.abs(y) <= degreesEnd[1];
  if (Number.isFinite(x) && Number.isFinite(y) && (!isGeographic || inside)) return [x, y];
  const hint = isGeographic ? 'longitude, latitude in degrees; for metres pass projection: "planar"' : "two numbers";
  throw new ChartsError("coordinates-unreadable", `${x}, ${y} in the outline of "${id}" is no position: ${hint}`);
};

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const grow = (extent: Extent, [x, y]: Point): Extent => ({
  left: Math.min(extent.left, x),
  right: Math.max(extent.right, x),
  top: Math.max(extent.top, y),
  bottom: Math.min(extent.bottom, y),
});

const nowhere: Extent = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };

interface Raw {
  readonly area: MapArea;
  readonly polygons: Polygons;
}

const extentOf = (raw: readonly Raw[]): Extent =>
  raw.reduce((outer, { polygons }) => polygons.flat(2).reduce(grow, outer), nowhere);

/**
 * Puts areas on the drawing: degrees of longitude are shortened by the cosine of the middle latitude, which is right to
 * three thousandths over a city of 30 km. Every corner is put on a grid of half pixels, so that neighbours that share a
 * border still share it.
 *
 * @throws ChartsError "coordinates-unreadable"
 */
export const groundOf = ({ areas, projection = "geographic" }: MapBase, room: Room): Ground => {
  const isGeographic = projection === "geographic";
  const raw = areas.map((area): Raw => ({
    area,
    polygons: polygonsOf(area.geometry).map((rings) =>
      rings.map((ring) => ring.map((position) => mustBePosition(position, isGeographic, area.id))),
    ),
  }));
  const extent = extentOf(raw);
  if (extent.left > extent.right) return { placed: [], width: 0, height: 0 };
  const stretch = isGeographic ? Math.cos((((extent.top + extent.bottom) / 2) * Math.PI) / 180) : 1;
  const [wide, high] = [(extent.right - extent.left) * stretch, extent.top - extent.bottom];
  const scale = Math.min(room.width / Math.max(wide, 1e-12), room.height / Math.max(high, 1e-12));
  const onGrid = ([x, y]: Point): Point => [
    Math.round((x - extent.left) * stretch * scale * 2),
    Math.round((extent.top - y) * scale * 2),
  ];
  const placed = raw
    .filter(({ polygons }) => polygons.some(([outline = []]) => outline.length > 0))
    .map(({ area: { id, label }, polygons }) => ({
      id,
      label,
      polygons: polygons.map((rings) => rings.map((ring) => ring.map(onGrid))),
    }));
  return { placed, width: wide * scale, height: high * scale };
};
