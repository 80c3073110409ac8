// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateOrder } from "./coverage/states.ts";
import { comparisonChart } from "./comparison/chart.ts";
import { coverageChart } from "./coverage/chart.ts";
import { pathwayChart } from "./pathway/chart.ts";
import { verdictBars } from "./verdicts/bars.ts";
import { verdictMatrix } from "./verdicts/matrix.ts";
import { outside, overlaps } from "./testing/layout.ts";
import { readSvg } from "./testing/read-svg.ts";
import { verdictOrder } from "./verdicts/marks.ts";

const language = fc.constantFrom("de", "en");
const width = fc.integer({ min: 480, max: 1200 });
const words = fc.constantFrom(
  "Gärtner/in Fachrichtung Garten- und Landschaftsbau",
  "Qualifizierungsmaßnahmenträgerverbundkoordinierungsstelle",
  "§ 16d SGB II",
  "TQ 1",
  "",
  "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
  "Кваліфікація та професійна мобільність",
  "👩‍🌾 im Garten",
);
/** Anything a form field can hold, with control characters and half surrogates. */
const anything = fc.string({ unit: "binary", maxLength: 40 });
const hostile = fc.constantFrom(
  `</text><script>alert(1)</script>`,
  `"><image href="http://x"/>`,
  "&amp;&#0;",
  "]]>",
  "<!--",
  "\u0000-cross",
);
const label = fc.oneof(words, anything, hostile);

/** What is wrong with a picture; reading it throws where it is not well-formed. */
const problems = (svg: string): readonly unknown[] => [readSvg(svg).name, ...outside(svg), ...overlaps(svg)];
const sound = ["svg"];

const runs = { numRuns: 60 };

describe("whatever comes in, the picture is well-formed and nothing is cut off or printed over something", () => {
  const percent = fc.option(fc.double({ min: -100, max: 1000, noNaN: true }), { nil: null });
  const row = fc.record(
    {
      label,
      unit: fc.constantFrom("percent" as const, "count" as const),
      area: percent,
      whole: percent,
      note: label,
      status: fc.constantFrom("known" as const, "suppressed" as const, "not-available" as const),
    },
    { requiredKeys: ["label", "unit", "area", "whole"] },
  );

  it("comparisonChart", () => {
    const input = fc.record({
      title: label,
      caption: label,
      language,
      areaLabel: label,
      wholeLabel: label,
      rows: fc.array(row, { maxLength: 8 }),
      width,
    });
    fc.assert(
      fc.property(input, (one) => {
        expect(problems(comparisonChart(one))).toEqual(sound);
      }),
      runs,
    );
  });

  it("verdictMatrix", () => {
    const input = fc
      .record({
        columns: fc.array(words, { maxLength: 14 }),
        labels: fc.array(label, { maxLength: 10 }),
        language,
        width,
      })
      .chain(({ columns, labels, ...rest }) =>
        fc.record({
          title: label,
          language: fc.constant(rest.language),
          width: fc.constant(rest.width),
          columns: fc.constant(columns.map((text, index) => ({ id: String(index), label: text }))),
          rows: fc.tuple(
            ...labels.map((text) =>
              fc.record({
                label: fc.constant(text),
                cells: fc.array(fc.constantFrom(...verdictOrder), {
                  minLength: columns.length,
                  maxLength: columns.length,
                }),
              }),
            ),
          ),
        }),
      );
    fc.assert(
      fc.property(input, (one) => {
        expect(problems(verdictMatrix(one))).toEqual(sound);
      }),
      runs,
    );
  });

  it("verdictBars", () => {
    const count = fc.nat({ max: 99_999 });
    const bar = fc.record({ label, met: count, notMet: count, unknown: count });
    const input = fc.record({ title: label, language, rows: fc.array(bar, { maxLength: 12 }), width });
    fc.assert(
      fc.property(input, (one) => {
        expect(problems(verdictBars(one))).toEqual(sound);
      }),
      runs,
    );
  });

  it("pathwayChart", () => {
    const day = fc.integer({ min: 17_000, max: 21_000 });
    const bar = fc.record({
      start: day,
      length: fc.option(fc.nat({ max: 900 }), { nil: null }),
      label,
      kind: label,
      uncertain: fc.boolean(),
      imprecise: fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 400 })),
    });
    const event = fc.record({ on: day.map(dayOf), label, kind: label });
    const stretch = fc
      .record({ start: day, length: fc.option(fc.nat({ max: 900 }), { nil: null }) })
      .map(({ start, length }) => ({ from: dayOf(start), to: length === null ? null : dayOf(start + length) }));
    const answer = fc.tuple(stretch, fc.constantFrom(...verdictOrder)).map(([one, outcome]) => ({ ...one, outcome }));
    const verdict = fc.record({ label, stretches: fc.array(answer, { maxLength: 5 }) });
    const input = fc.record({
      title: label,
      language,
      start: day,
      length: fc.nat({ max: 3000 }),
      today: day.map(dayOf),
      lanes: fc.array(
        fc.record({ label, bars: fc.array(bar, { maxLength: 6 }), unknown: fc.array(stretch, { maxLength: 2 }) }),
        { maxLength: 4 },
      ),
      verdicts: fc.array(verdict, { maxLength: 3 }),
      events: fc.array(event, { maxLength: 15 }),
      width,
    });
    fc.assert(
      fc.property(input, ({ start, length, lanes, ...rest }) => {
        const drawn = lanes.map((lane) => ({
          ...lane,
          bars: lane.bars.map(({ start: first, length: days, imprecise: [late, early], ...bare }) => ({
            ...bare,
            from: dayOf(first),
            to: days === null ? null : dayOf(first + days),
            beginsBy: dayOf(first + (days === null ? late : Math.min(late, days))),
            ...(days === null ? {} : { endsFrom: dayOf(first + days - Math.min(early, days)) }),
          })),
        }));
        const svg = pathwayChart({ ...rest, from: dayOf(start), to: dayOf(start + length), lanes: drawn });
        expect(problems(svg)).toEqual(sound);
      }),
      runs,
    );
  });

  it("coverageChart", () => {
    const state = fc.constantFrom(...stateOrder);
    const number = fc.constantFrom("TQ 1", "TQ 2", "TQ 3", "TQ 4", "TQ 5", "Modul Pflanzenverwendung");
    const position = fc.record({
      id: label,
      title: label,
      state,
      by: fc.array(fc.oneof(number, label), { maxLength: 3 }),
    });
    const part = fc.record(
      { number, title: label, state, months: fc.double({ min: 0, max: 48, noNaN: true }) },
      { requiredKeys: ["number", "title", "state"] },
    );
    const step = fc.record(
      { title: label, state: fc.constantFrom("completed", "running", "planned", "dropped"), level: label },
      { requiredKeys: ["title", "state"] },
    );
    const input = fc.record({
      title: label,
      language,
      occupation: label,
      positions: fc.array(position, { maxLength: 8 }),
      modules: fc.array(part, { maxLength: 12 }),
      preparation: fc.array(step, { maxLength: 6 }),
      width,
    });
    fc.assert(
      fc.property(input, (one) => {
        expect(problems(coverageChart(one))).toEqual(sound);
      }),
      runs,
    );
  });
});
