// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import type { Area } from "../src/records/area.ts";
import type { IndicatorDefinition } from "../src/records/definition.ts";
import type { IndicatorFile } from "../src/records/file.ts";
import { levels } from "../src/records/level.ts";
import type { Observation } from "../src/records/observation.ts";
import { mayShowFigure, statuses } from "../src/records/status.ts";
import { units } from "../src/records/unit.ts";

/** Absent rather than undefined, as JSON leaves it. */
const present = <T extends object>(record: T): T => JSON.parse(JSON.stringify(record));

/** Texts without blanks around them, and with everything that a table could trip over. */
const text = fc
  .string({ unit: fc.constantFrom(..."abÄß;,\"'=+-@\n–*/.x0 9".split("")), minLength: 1, maxLength: 8 })
  .map((value) => value.trim())
  .filter((value) => value !== "");

const day = fc.constantFrom("2018-12-31", "2019-12-31", "2020-12-31");
const title = fc.record({ de: text, en: text, tr: text }, { requiredKeys: ["de"] });
const source = fc.record(
  {
    title: text,
    publisher: text,
    url: fc.constant("https://example.org/a,b?c=1"),
    retrievedOn: day,
    licence: text,
    mark: fc.constantFrom("R", "S", "M" as const),
  },
  { requiredKeys: ["title"] },
);

const ids = ["city", "a", "b", "1e5", "007", "true"] as const;
const id = fc.constantFrom(...ids);

const area = fc.record(
  {
    name: text,
    level: fc.constantFrom(...levels),
    partOf: id,
    ags: fc.constant("05916000"),
    vintage: fc.constantFrom("2015", "2015-03", "2015-03-01"),
    until: day,
    continues: id,
    residual: fc.constant(true as const),
  },
  { requiredKeys: ["name", "level"] },
);

const definition = fc.record(
  {
    version: fc.constantFrom("1", "2021"),
    title,
    unit: fc.constantFrom(...units),
    decimals: fc.integer({ min: 0, max: 3 }),
    population: title,
    numerator: title,
    denominator: title,
    denominatorIndicator: text,
    direction: fc.constantFrom("higher-is-worse", "lower-is-worse", "neutral" as const),
    definedBy: fc.oneof(
      fc.record({ stated: fc.constant(true as const), source }),
      fc.constant({ stated: false as const }),
    ),
    mustNotBeCalled: fc.array(text, { maxLength: 2 }),
    minimumLevel: fc.constantFrom(...levels),
    minimumDenominator: fc.nat(1000),
  },
  { requiredKeys: ["version", "title", "unit", "direction", "definedBy"] },
);

const observation = fc
  .record(
    {
      indicator: fc.constantFrom("share", "inhabitants"),
      definitionVersion: fc.constantFrom("1", "2021"),
      area: id,
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      numerator: fc.nat(5000),
      denominator: fc.nat(5000),
      source,
      referenceDate: fc.option(day),
      status: fc.constantFrom(...statuses),
      note: title,
    },
    { requiredKeys: ["indicator", "definitionVersion", "area", "source", "referenceDate", "status"] },
  )
  .map((whole) => {
    const { value: _, numerator: __, ...withheld } = whole;
    return mayShowFigure(whole.status) ? whole : withheld;
  });

/** Files of figures with everything in them, sound in shape and nonsense in content. */
export const anyFile: fc.Arbitrary<IndicatorFile> = fc
  .record({
    title: fc.option(title, { nil: undefined }),
    areas: fc.array(area, { minLength: ids.length, maxLength: ids.length }),
    definitions: fc.tuple(definition, definition),
    observations: fc.array(observation, { maxLength: 8 }),
  })
  .map(({ title: own, areas, definitions, observations }) =>
    present({
      format: "quartierkit-indicators" as const,
      version: 1 as const,
      ...(own === undefined ? {} : { title: own }),
      areas: areas.map((one, index): Area => ({ id: ids[index] ?? "city", ...one })),
      definitions: definitions.map((one, index): IndicatorDefinition => ({
        id: ["share", "inhabitants"][index] ?? "share",
        ...one,
      })),
      observations: observations.map((one): Observation => one),
    }),
  );
