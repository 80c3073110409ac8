// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { townOf } from "../testing/geography.ts";
import { areas, rates } from "../testing/map-examples.ts";
import type { MapArea, MapGeometry, Position } from "./input.ts";
import { labelPlace } from "./label-place.ts";
import { outlineOf, thinned } from "./outline.ts";
import { groundOf } from "./project.ts";
import type { Point, Polygons } from "./project.ts";

const room = { width: 400, height: 400 };
const groundWith = (some: readonly MapArea[], projection: "geographic" | "planar" = "geographic") =>
  groundOf({ ...rates, areas: some, projection }, room);

const areaOf = (geometry: MapGeometry | null, id = "x"): MapArea => ({ id, label: id, geometry });
const square: readonly Position[] = [
  [10, 50],
  [10.01, 50],
  [10.01, 50.01],
  [10, 50.01],
  [10, 50],
];

/** Every corner of a path, followed step by step, in pixels. */
const cornersOf = (d: string): readonly (readonly Point[])[] =>
  [...d.matchAll(/M([^Mz]*)z/gu)].map(([, ring = ""]) => {
    const [start = "", steps = ""] = ring.split("l");
    const numbers = (text: string) => [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu)].map(Number);
    const pairs = (list: readonly number[]) =>
      Array.from({ length: list.length / 2 }, (_, at): Point => [list[at * 2] ?? 0, list[at * 2 + 1] ?? 0]);
    let [x, y] = pairs(numbers(start))[0] ?? [0, 0];
    const rest = pairs(numbers(steps)).map(([dx, dy]): Point => {
      [x, y] = [x + dx, y + dy];
      return [x, y];
    });
    return [pairs(numbers(start))[0] ?? [0, 0], ...rest];
  });

/** Twice the area inside a ring. */
const doubleArea = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      return sum + x1 * y2 - x2 * y1;
    }, 0),
  );

describe("groundOf", () => {
  it("fits the areas into the room and keeps their proportions", () => {
    const ground = groundWith([areaOf({ type: "Polygon", coordinates: [square] })]);
    // 0.01 degrees of longitude are 0.643 of 0.01 degrees of latitude here.
    expect(ground.height).toBeCloseTo(400, 6);
    expect(ground.width / ground.height).toBeCloseTo(Math.cos((50.005 * Math.PI) / 180), 6);
  });

  it("takes metres as they are, north up", () => {
    const metres: readonly Position[] = [
      [500_000, 5_700_000],
      [502_000, 5_700_000],
      [502_000, 5_701_000],
      [500_000, 5_701_000],
    ];
    const { placed, width, height } = groundWith([areaOf({ type: "Polygon", coordinates: [metres] })], "planar");
    expect([width, height]).toEqual([400, 200]);
    expect(placed[0]?.polygons[0]?.[0]?.[0]).toEqual([0, 400]);
  });

  it.each([
    ["metres where degrees are due", [500_000, 5_700_000]],
    ["latitude and longitude beyond the globe", [10, 91]],
    ["NaN", [Number.NaN, 50]],
    ["one number", [10]],
    ["none", []],
  ])("refuses %s and says how to go on", (_, position) => {
    const geometry: MapGeometry = { type: "Polygon", coordinates: [[position, ...square]] };
    expect(() => groundWith([areaOf(geometry)])).toThrow(
      expect.objectContaining({ code: "coordinates-unreadable", message: expect.stringContaining("x") }),
    );
  });

  it.each([
    ["no geometry", null],
    ["no rings", { type: "Polygon", coordinates: [] }],
    ["an empty ring", { type: "Polygon", coordinates: [[]] }],
    ["no polygons", { type: "MultiPolygon", coordinates: [] }],
  ] as const)("%s is no place on the map", (_, geometry) => {
    expect(groundWith([areaOf(geometry)])).toEqual({ placed: [], width: 0, height: 0 });
    expect(groundWith([areaOf(geometry), areaOf({ type: "Polygon", coordinates: [square] }, "y")]).placed).toHaveLength(
      1,
    );
  });

  it("puts corners that neighbours share on the same point", () => {
    const shape = fc.record({
      columns: fc.integer({ min: 2, max: 5 }),
      rows: fc.integer({ min: 2, max: 5 }),
      corners: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(shape, (town) => {
        const some = townOf(town);
        const { placed } = groundWith(some);
        const seen = new Map<string, string>();
        for (const [index, { geometry }] of some.entries()) {
          const rings = geometry?.type === "Polygon" ? geometry.coordinates : [];
          for (const [at, position] of (rings[0] ?? []).entries()) {
            const point = JSON.stringify(placed[index]?.polygons[0]?.[0]?.[at]);
            const key = position.map((value) => value.toFixed(9)).join();
            expect(seen.get(key) ?? point).toBe(point);
            seen.set(key, point);
          }
        }
      }),
    );
  });
});

describe("outlineOf", () => {
  const point = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }));
  const ring = fc.array(point, { minLength: 3, maxLength: 12 });

  it("thinning a ring leaves its area as it was", () => {
    fc.assert(
      fc.property(ring, (points) => {
        expect(doubleArea(thinned(points))).toBe(doubleArea(points));
      }),
    );
  });

  it("steps lead through the corners, whatever the winding", () => {
    fc.assert(
      fc.property(ring, (points) => {
        fc.pre(thinned(points).length > 2 && doubleArea(points) > 0);
        const [there, back] = [points, points.toReversed()].map((one) => cornersOf(outlineOf([[one]]))[0] ?? []);
        expect(doubleArea(there ?? []) * 4).toBe(doubleArea(points));
        expect(doubleArea(back ?? [])).toBe(doubleArea(there ?? []));
      }),
    );
  });

  it("writes halves without zeros, and no more signs than needed", () => {
    const triangle: Polygons = [
      [
        [
          [1, 3],
          [4, 2],
          [1, 8],
          [1, 3],
        ],
      ],
    ];
    expect(outlineOf(triangle)).toBe("M.5 1.5l1.5-.5-1.5 3z");
  });

  it("draws an area too small for the grid as a speck, and drops a hole too small", () => {
    const dot: readonly Point[] = [
      [5, 5],
      [5, 5],
    ];
    expect(outlineOf([[dot]])).toBe("M2.5 2.5h1v1h-1z");
    const big: readonly Point[] = [
      [0, 0],
      [40, 0],
      [40, 40],
    ];
    expect(outlineOf([[big, dot]])).toBe(outlineOf([[big]]));
  });

  it("holes and parts are rings of their own", () => {
    const { placed } = groundWith(areas);
    const rings = (id: string) => cornersOf(outlineOf(placed.find((one) => one.id === id)?.polygons ?? []));
    expect(rings("ring")).toHaveLength(2);
    expect(rings("islands")).toHaveLength(2);
    // The enclave fills the hole exactly, although it is wound the other way round.
    expect(doubleArea(rings("enclave")[0] ?? [])).toBe(doubleArea(rings("ring")[1] ?? []));
  });
});

describe("labelPlace", () => {
  const { placed } = groundWith(areas);
  const polygonsOf = (id: string) => placed.find((one) => one.id === id)?.polygons ?? [];

  it("never stands in a hole", () => {
    const hole = cornersOf(outlineOf(polygonsOf("ring")))[1] ?? [];
    const [xs, ys] = [hole.map(([x]) => x), hole.map(([, y]) => y)];
    const place = labelPlace(polygonsOf("ring"), { width: 14, height: 11 });
    const isInHole =
      place !== undefined &&
      place.x + 7 > Math.min(...xs) &&
      place.x - 7 < Math.max(...xs) &&
      place.y + 5 > Math.min(...ys) &&
      place.y - 5 < Math.max(...ys);
    expect(place).toBeDefined();
    expect(isInHole).toBe(false);
  });

  it("is the middle of a plain box, and nowhere in one too small", () => {
    const box: Polygons = [
      [
        [
          [0, 0],
          [80, 0],
          [80, 40],
          [0, 40],
        ],
      ],
    ];
    const place = labelPlace(box, { width: 20, height: 11 });
    expect(place?.x).toBe(20);
    expect(Math.abs((place?.y ?? 0) - 10)).toBeLessThan(0.5);
    expect(labelPlace(box, { width: 41, height: 11 })).toBeUndefined();
    expect(labelPlace(box, { width: 20, height: 21 })).toBeUndefined();
  });

  it("does not depend on the winding", () => {
    for (const { polygons } of placed) {
      const back = polygons.map((rings) => rings.map((one) => one.toReversed()));
      const size = { width: 16, height: 11 };
      expect(labelPlace(back, size)).toEqual(labelPlace(polygons, size));
    }
  });
});
