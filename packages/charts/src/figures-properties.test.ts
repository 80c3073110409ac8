// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, it } from "vitest";
import { bulletBars } from "./bullet/chart.ts";
import { comparisonChart } from "./comparison/chart.ts";
import { decileStrip } from "./deciles/chart.ts";
import { choroplethMap } from "./maps/choropleth.ts";
import { mapSeries } from "./maps/series.ts";
import { seriesChart } from "./series/chart.ts";
import { townOf } from "./testing/geography.ts";
import { outside, overlaps } from "./testing/layout.ts";
import { readSvg } from "./testing/read-svg.ts";

/** Whatever comes in, the picture is well-formed and nothing is cut off or printed over something. */
const sound = (svg: string): void => {
  expect([readSvg(svg).name, ...outside(svg), ...overlaps(svg)]).toEqual(["svg"]);
};

const runs = { numRuns: 40 };
const language = fc.constantFrom("de" as const, "en" as const);
const width = fc.integer({ min: 480, max: 1200 });
const label = fc.oneof(
  fc.constantFrom(
    "Qualifizierungsmaßnahmenträgerverbundkoordinierungsstelle",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "",
    `</text><script>alert(1)</script>`,
    "\u0000-diagonal",
    "Altenquotient",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const about = fc.record({
  n: fc.nat(),
  of: label,
  source: label,
  referenceDate: fc.constantFrom(null, "2024-12-31", ["2019-12-31", "2024-12-31"] as const),
});
const head = { title: label, about, language, width };
const measure = fc.record({
  unit: fc.constantFrom("percent" as const, "number" as const),
  digits: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
});
const gap = fc.record({ gap: fc.constantFrom("suppressed" as const, "not-available" as const) });
const number = fc.double({ min: -1000, max: 100_000, noNaN: true });
const figure = fc.oneof(number, gap);
const sides = { areaLabel: label, wholeLabel: label };

it("bulletBars", () => {
  const row = fc.record({ label, area: figure, whole: figure, note: label });
  const input = fc.record({ ...head, ...sides, measure, rows: fc.array(row, { maxLength: 6 }) });
  fc.assert(
    fc.property(input, (one) => sound(bulletBars(one))),
    runs,
  );
});

it("decileStrip", () => {
  const rank = fc.record({ rank: fc.nat(), of: fc.nat() });
  const row = fc.record({ label, decile: fc.oneof(fc.integer({ min: 1, max: 10 }), gap), rank });
  const input = fc.record({ ...head, firstLabel: label, lastLabel: label, rows: fc.array(row, { maxLength: 6 }) });
  fc.assert(
    fc.property(input, (one) => sound(decileStrip(one))),
    runs,
  );
});

it("seriesChart", () => {
  const point = fc
    .record({ area: figure, whole: figure })
    .chain((sidesOf) =>
      fc
        .option(label, { nil: undefined })
        .map((why) => (why === undefined ? sidesOf : { ...sidesOf, breakBefore: why })),
    );
  const panel = fc.record({
    label,
    measure,
    from: fc.integer({ min: 1990, max: 2020 }),
    points: fc.array(point, { maxLength: 14 }),
  });
  const input = fc.record({ ...head, ...sides, panels: fc.array(panel, { maxLength: 3 }) });
  fc.assert(
    fc.property(input, ({ panels, ...rest }) => {
      const dated = panels.map(({ from, points, ...one }) => ({
        ...one,
        points: points.map((of, at) => ({ ...of, year: from + at })),
      }));
      sound(seriesChart({ ...rest, panels: dated }));
    }),
    runs,
  );
});

it("comparisonChart with intervals", () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const spread = fc.double({ min: 0, max: 30, noNaN: true });
  const row = fc
    .record({ label, area: percent, whole: percent, spread, note: label })
    .map(({ spread: by, ...one }) => ({
      ...one,
      unit: "percent" as const,
      areaInterval: [one.area - by, one.area + by] as const,
      wholeInterval: [one.whole - by / 9, one.whole + by / 9] as const,
    }));
  const input = fc.record({ ...head, ...sides, rows: fc.array(row, { maxLength: 5 }) });
  fc.assert(
    fc.property(input, (one) => sound(comparisonChart(one))),
    runs,
  );
});

const town = fc.record({
  columns: fc.integer({ min: 1, max: 9 }),
  rows: fc.integer({ min: 1, max: 9 }),
  corners: fc.nat({ max: 3 }),
});
const mapGap = fc.record({
  gap: fc.constantFrom("suppressed" as const, "excluded" as const, "not-collected" as const),
});
const breaks = fc
  .uniqueArray(fc.integer({ min: -10, max: 90 }), { maxLength: 5 })
  .map((limits) => limits.toSorted((a, b) => a - b));
const classes = fc
  .uniqueArray(label, { minLength: 3, maxLength: 3 })
  .map((labels) => labels.map((text, at) => ({ id: String(at), label: text })));
const scale = fc.oneof(
  fc.record({ kind: fc.constant("rates" as const), measure, breaks }),
  fc.record({ kind: fc.constant("classes" as const), classes }),
  fc.record({
    kind: fc.constant("pairs" as const),
    status: fc.record({ label, classes }),
    dynamics: fc.record({ label, classes }),
  }),
);

const map = fc
  .record({ ...head, town, scale, names: fc.array(label, { minLength: 1, maxLength: 5 }), highlight: label })
  .map(({ town: shape, names, highlight, ...rest }) => {
    const areas = townOf(shape).map((area, at) => ({ ...area, label: names[at % names.length] ?? "" }));
    return { ...rest, areas, highlight: { ids: areas.slice(0, 2).map(({ id }) => id), label: highlight } };
  });
type MapOf = typeof map extends fc.Arbitrary<infer T> ? T : never;

/** A figure that fits the scale. */
const fitting = ({ scale: { kind } }: MapOf, at: number, value: number) => {
  const pick = String(at % 3);
  if (kind === "rates") return { value };
  return kind === "classes" ? { class: pick } : { status: pick, dynamics: String((at + 1) % 3) };
};

const figuresOf = (
  input: MapOf,
  values: readonly (number | { readonly gap: "suppressed" | "excluded" | "not-collected" })[],
) =>
  Object.fromEntries(
    input.areas.map(({ id }, at) => {
      const value = values[at % values.length] ?? 0;
      return [id, typeof value === "number" ? fitting(input, at, value) : value] as const;
    }),
  );

const values = fc.array(fc.oneof(number, mapGap), { minLength: 1, maxLength: 12 });

it("choroplethMap", () => {
  fc.assert(
    fc.property(map, values, (input, some) => sound(choroplethMap({ ...input, figures: figuresOf(input, some) }))),
    runs,
  );
});

it("mapSeries", () => {
  const maps = fc.array(fc.record({ heading: label, breakBefore: label, some: values }), { maxLength: 5 });
  fc.assert(
    fc.property(map, maps, (input, years) => {
      const drawn = years.map(({ some, ...year }) => ({ ...year, figures: figuresOf(input, some) }));
      sound(mapSeries({ ...input, maps: drawn }));
    }),
    runs,
  );
});
