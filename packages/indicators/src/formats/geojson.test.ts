// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { readGeoJson, toGeoJson } from "./geojson.ts";

const square = (x: number, y: number, size = 1) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const clockwise = (x: number, y: number, size = 1) => square(x, y, size).toReversed();

const feature = (properties: object, geometry: object | null) => ({ type: "Feature", properties, geometry });
const collection = (...features: readonly object[]) => ({ type: "FeatureCollection", features });
const mapping = { id: "PLR_ID", name: "PLR_NAME", level: "statistical-area", within: "city", vintage: "2021" } as const;
const named = { PLR_ID: "01011101", PLR_NAME: "Stülerstraße" };
const polygon = (...rings: readonly unknown[]) => ({ type: "Polygon", coordinates: rings });

const codes = (value: unknown) =>
  readGeoJson(value, mapping).findings.map(({ code, path }) => `${code} ${path}`.trim());

describe("readGeoJson", () => {
  it("reads properties into areas, and polygons with holes in pieces", () => {
    const pieces = {
      type: "MultiPolygon",
      coordinates: [[square(7, 51, 0.5), clockwise(7.1, 51.1, 0.1)], [square(8, 51)]],
    };
    const { areas, shapes, findings } = readGeoJson(
      collection(feature(named, polygon(square(7, 51))), feature({ PLR_ID: 7, PLR_NAME: "b" }, pieces)),
      mapping,
    );
    expect(findings).toEqual([]);
    expect(areas).toEqual([
      { id: "01011101", name: "Stülerstraße", level: "statistical-area", partOf: "city", vintage: "2021" },
      { id: "7", name: "b", level: "statistical-area", partOf: "city", vintage: "2021" },
    ]);
    expect(shapes.map(({ polygons }) => polygons.map((rings) => rings.length))).toEqual([[1], [2, 1]]);
  });

  it("turns lines that run the wrong way round, and says so", () => {
    const wrong = collection(feature(named, polygon(clockwise(7, 51), square(7.2, 51.2, 0.1))));
    const { shapes, findings } = readGeoJson(wrong, mapping);
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["geo-winding info"]);
    expect(shapes[0]?.polygons[0]).toEqual([square(7, 51), clockwise(7.2, 51.2, 0.1)]);
  });

  it.each([
    ["no collection", { type: "Feature" }, "geo-no-collection"],
    ["nothing", null, "geo-no-collection"],
    ["an empty collection", collection(), "geo-empty /features"],
    [
      "another reference system",
      { ...collection(feature(named, null)), crs: { properties: { name: "urn:ogc:def:crs:EPSG::25832" } } },
      "geo-reference-system /crs",
    ],
    ["metres", collection(feature(named, polygon(square(372_000, 5_710_000, 100)))), "geo-outside-earth /features/0"],
    ["an open line", collection(feature(named, polygon(square(7, 51).slice(0, 4)))), "geo-not-closed /features/0"],
    ["three points", collection(feature(named, polygon(square(7, 51).slice(0, 3)))), "geo-too-short /features/0"],
    [
      "a line without a surface",
      collection(
        feature(
          named,
          polygon([
            [7, 51],
            [8, 51],
            [7, 51],
            [7, 51],
          ]),
        ),
      ),
      "geo-no-area /features/0",
    ],
    ["no numbers", collection(feature(named, polygon([["7", "51"]]))), "geo-not-positions /features/0"],
    ["a point", collection(feature(named, { type: "Point", coordinates: [7, 51] })), "geo-no-surface /features/0"],
    ["no geometry", collection(feature(named, null)), "geo-no-surface /features/0"],
    ["no id", collection(feature({ PLR_NAME: "x" }, polygon(square(7, 51)))), "geo-property-missing /features/0"],
    [
      "an area twice",
      collection(...[1, 2].map(() => feature(named, polygon(square(7, 51))))),
      "geo-area-twice /features/1",
    ],
  ])("refuses %s", (_, value, code) => {
    expect(codes(value)).toEqual([code]);
  });

  it("takes the system of the web, where the older form names it", () => {
    const named84 = {
      ...collection(feature(named, polygon(square(7, 51)))),
      crs: { properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
    };
    expect(codes(named84)).toEqual([]);
  });
});

describe("toGeoJson", () => {
  it("writes what is read again", () => {
    const pieces = { type: "MultiPolygon", coordinates: [[square(7, 51)], [square(9, 51)]] };
    const { areas, shapes } = readGeoJson(
      collection(
        feature(named, polygon(square(7, 51), clockwise(7.2, 51.2, 0.1))),
        feature({ PLR_ID: "b", PLR_NAME: "B" }, pieces),
      ),
      mapping,
    );
    const again = readGeoJson(JSON.parse(JSON.stringify(toGeoJson(areas, shapes))), {
      ...mapping,
      id: "id",
      name: "name",
    });
    expect(again).toEqual({ areas, shapes, findings: [] });
  });

  it("keeps an area without a boundary", () => {
    expect(toGeoJson([{ id: "a", name: "A", level: "district" }], [])).toMatchObject({
      features: [{ geometry: null }],
    });
  });
});
