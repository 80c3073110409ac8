// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, it } from "vitest";
import { cellFrom, encodeText, writeWorkbook } from "@quartierkit/tables";
import { exampleFile, observed } from "../checks/examples.ts";
import { readDataPackage } from "./data-package/read.ts";
import { toDataPackage } from "./data-package/write.ts";
import { readGeoJson } from "./geojson.ts";
import { readGermanCsv } from "./german-csv/read.ts";
import { toGermanCsv } from "./german-csv/write.ts";
import { tableMappingSchema } from "./office/mapping.ts";
import { readFigures } from "./office/read.ts";

const file = exampleFile({ observations: [observed(), observed({ area: "city" })] });

const mapping = tableMappingSchema.parse({
  format: "quartierkit-table-mapping",
  version: 1,
  area: { header: "Gebiet", by: "id" },
  columns: [{ header: ["Anteil", "in %"], indicator: "share", definitionVersion: "1", as: "value" }],
  referenceDate: null,
  source: { title: "Example" },
  zero: "true-zero",
});

/** Bytes at random places, and an end at a random one. */
const damage = fc.record({
  at: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
  cut: fc.option(fc.nat(), { nil: undefined }),
});

function damaged(
  bytes: Uint8Array,
  { at, cut }: { readonly at: readonly (readonly [number, number])[]; readonly cut: number | undefined },
) {
  const copy = bytes.slice();
  for (const [place, byte] of at) copy[place % copy.length] = byte;
  return cut === undefined ? copy : copy.slice(0, cut % copy.length);
}

const utf8 = (text: string): Uint8Array => encodeText(text, "utf-8") ?? new Uint8Array();

it("a damaged table gives figures or findings, and never throws", () => {
  const rows = [["Titel"], ["Gebiet", "Anteil"], [null, "in %"], ["district", 20], ["city", "*"]];
  const workbook = writeWorkbook([{ name: "T", rows: rows.map((row) => row.map(cellFrom)) }]);
  const text = utf8("Titel;\nGebiet;Anteil\n;in %\ndistrict;20\ncity;*\n");
  for (const sound of [workbook, text]) expect(readFigures(sound, mapping, file).file?.observations).toHaveLength(2);
  fc.assert(
    fc.property(fc.constantFrom(workbook, text), damage, (sound, harm) => {
      const read = readFigures(damaged(sound, harm), mapping, file);
      expect(read.file !== null || read.findings.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it("a damaged list or package gives figures or findings, and never throws", () => {
  const list = utf8(toGermanCsv(file));
  const whole = toDataPackage(file);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(whole)), damage, (name, harm) => {
      const text = new TextDecoder().decode(damaged(utf8(whole[name] ?? ""), harm));
      for (const read of [readDataPackage({ ...whole, [name]: text }), readGermanCsv(damaged(list, harm), file)])
        expect(read.file !== null || read.findings.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it("any JSON gives areas or findings, and never throws", () => {
  const geo = { id: "id", name: "name", level: "district" } as const;
  const features = fc.array(
    fc.record({
      properties: fc.jsonValue(),
      geometry: fc.record({ type: fc.constantFrom("Polygon", "MultiPolygon"), coordinates: fc.jsonValue() }),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        features.map((list) => ({ type: "FeatureCollection", features: list })),
      ),
      (value) => {
        const { areas, findings } = readGeoJson(value, geo);
        expect(areas.length + findings.length).toBeGreaterThan(0);
      },
    ),
  );
});
