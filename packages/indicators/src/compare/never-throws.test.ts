// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, it } from "vitest";
import { checkIndicatorFile } from "../checks/check-file.ts";
import { exampleCount, exampleFile, exampleShare } from "../checks/examples.ts";
import { statuses } from "../records/status.ts";
import { units } from "../records/unit.ts";
import { compareAll } from "./compare-all.ts";

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Absent rather than undefined, as JSON leaves it. */
const present = <T extends object>(record: T): T => JSON.parse(JSON.stringify(record));

const observations = fc
  .record({
    indicator: fc.constantFrom("share", "inhabitants", "unknown"),
    definitionVersion: fc.constantFrom("1", "2"),
    area: fc.constantFrom("city", "district", "nowhere"),
    value: optional(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    numerator: optional(fc.nat(200)),
    denominator: optional(fc.nat(200)),
    source: fc.constant({ title: "Example" }),
    referenceDate: fc.constantFrom("2019-12-31", "2020-12-31", null),
    status: fc.constantFrom(...statuses),
  })
  .map(({ value, numerator, denominator, ...rest }) => ({
    ...rest,
    ...present({
      ...(value === undefined ? {} : { value }),
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
    }),
  }));

const files = fc
  .record({ unit: fc.constantFrom(...units), found: fc.array(observations, { maxLength: 8 }) })
  .map(({ unit, found }) =>
    exampleFile({ definitions: [exampleCount, { ...exampleShare, unit }], observations: found }),
  );

it("any file gives comparisons and findings, and no number that is none", () => {
  fc.assert(
    fc.property(files, (file) => {
      const table = compareAll(file, { area: "district" }, { assumedDenominator: "inhabitants" });
      const findings = checkIndicatorFile(file, { on: "2020-06-30" });
      const numbers: number[] = [];
      JSON.stringify([table, findings], (_, value: unknown) => {
        if (typeof value === "number") numbers.push(value);
        return value;
      });
      expect(table.comparisons).toHaveLength(2);
      expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("a figure that is no number counts as missing", () => {
  const nonsense = [Number.NaN, Infinity].map((value, index) => ({
    indicator: "share",
    definitionVersion: "1",
    area: index === 0 ? "district" : "city",
    value,
    numerator: 1,
    denominator: 5,
    source: { title: "Example" },
    referenceDate: "2020-12-31",
    status: "measured" as const,
  }));
  const file = exampleFile({ observations: nonsense });
  expect(compareAll(file, { area: "district" }).comparisons[1]).toMatchObject({
    difference: null,
    area: { value: null },
  });
  expect(checkIndicatorFile(file, { on: "2026-11-22" }).map(({ code }) => code)).toContain("IND-NUMBER-IMPOSSIBLE");
});
