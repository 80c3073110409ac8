// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import type { Citation } from "./citation.ts";
import type { Code, CodeReference } from "./code-list.ts";
import { cite } from "./citation.ts";
import type { Knowable, Missing } from "./known.ts";
import type { Bilingual, LocalizedText } from "./language.ts";
import { cefr } from "./lists/cefr.ts";
import { targetLanguages } from "./lists/target-languages.ts";
import * as schemas from "./schemas.ts";
import type { Mark, Source } from "./source.ts";

type Read<S extends z.ZodType> = Readonly<z.output<S>>;

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

it("reads what the interfaces say", () => {
  expectTypeOf<Read<typeof schemas.citationSchema>>().toEqualTypeOf<Citation>();
  expectTypeOf<Read<typeof schemas.sourceSchema>>().toEqualTypeOf<Source>();
  expectTypeOf<Read<typeof schemas.bilingualSchema>>().toEqualTypeOf<Bilingual>();
  expectTypeOf<Read<typeof schemas.localizedTextSchema>>().toEqualTypeOf<LocalizedText>();
  expectTypeOf<Read<typeof schemas.missingSchema>>().toEqualTypeOf<Missing>();
  expectTypeOf<Read<typeof schemas.codeReferenceSchema>>().toEqualTypeOf<CodeReference>();
  expectTypeOf<z.output<typeof schemas.markSchema>>().toEqualTypeOf<Mark>();
  expectTypeOf<z.output<typeof schemas.codeSchema>>().toExtend<Code>();
  const number = schemas.knowable(z.number());
  expectTypeOf<z.output<typeof number>>().toExtend<Knowable<number>>();
  expect(number.parse(3)).toBe(3);
});

const exported = Object.entries(schemas).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);
const made = [
  ["knowable", schemas.knowable(z.string())],
  ["oneOf", schemas.oneOf(cefr)],
] as const;

it.each([...exported, ...made])("%s is described in JSON Schema", (_, schema) => {
  const described = z.toJSONSchema(schema, { io: "input" });
  expect(described.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(Object.keys(described).length).toBeGreaterThan(1);
});

it("finds every schema of the door", () => {
  expect(exported.length).toBe(15);
});

describe("daySchema", () => {
  it("accepts the days that exist from 1800 to 2299, and no other", () => {
    fc.assert(
      fc.property(fc.nat(2500), fc.nat(13), fc.nat(32), (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1800 && year <= 2299;
        const pad = (part: number, length: number) => String(part).padStart(length, "0");
        expect(accepts(schemas.daySchema, `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["2020-02-29", true],
    ["2021-02-29", false],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2100-02-29", false],
    ["1799-12-31", false],
    ["2300-01-01", false],
    ["2021-3-8", false],
    ["08.03.2021", false],
    ["2021-03-08T00:00", false],
  ])("%s: %s", (day, fits) => {
    expect(accepts(schemas.daySchema, day)).toBe(fits);
  });

  it("is a date in JSON Schema", () => {
    expect(z.toJSONSchema(schemas.daySchema)).toMatchObject({ type: "string", format: "date" });
  });
});

it.each([
  ["2021", true],
  ["2021-12", true],
  ["2021-02-28", true],
  ["2021-13", false],
  ["0202", false],
  ["21", false],
])("impreciseDaySchema: %s is %s", (day, fits) => {
  expect(accepts(schemas.impreciseDaySchema, day)).toBe(fits);
});

it.each([
  ["periodSchema", schemas.periodSchema, { from: "2021-01-01", to: null }, { from: "2021-01-01" }],
  ["languageSchema", schemas.languageSchema, "de-simple", "Deutsch"],
  ["localizedTextSchema", schemas.localizedTextSchema, { de: "Rat", "sr-Latn": "Savet" }, { DE: "Rat" }],
  ["localizedTextSchema without a text", schemas.localizedTextSchema, { de: "Rat" }, {}],
  ["localizedTextSchema with an empty text", schemas.localizedTextSchema, { de: "Rat" }, { de: "" }],
  ["bilingualSchema", schemas.bilingualSchema, { de: "a", en: "b" }, { de: "a" }],
  ["sourceSchema", schemas.sourceSchema, { title: "a", mark: "R" }, { title: "a", mark: "X" }],
  ["sourceSchema with an address", schemas.sourceSchema, { title: "a", url: "https://a.de" }, { title: "a", url: "a" }],
  ["citationSchema", schemas.citationSchema, cite("Art. 82 VO (EU) 2021/1060"), { text: "§ 1 SGB II" }],
  ["missingSchema", schemas.missingSchema, { missing: "declined" }, { missing: "lost" }],
  ["countrySchema", schemas.countrySchema, "SY", "SYR"],
  ["agsSchema", schemas.agsSchema, "05916000", "5916000"],
  ["codeReferenceSchema", schemas.codeReferenceSchema, { list: "a", listVersion: "1", code: "b" }, { code: "b" }],
  ["codeListSchema", schemas.codeListSchema, cefr, { ...cefr, codes: [{ code: "A1" }] }],
  ["oneOf", schemas.oneOf(targetLanguages), "de-simple", "tlh"],
  ["knowable", schemas.knowable(z.number()), { missing: "unknown" }, { missing: 3 }],
])("%s", (_, schema, fitting, broken) => {
  expect([accepts(schema, fitting), accepts(schema, broken)]).toEqual([true, false]);
});

it("oneOf knows the codes of its list", () => {
  const level = schemas.oneOf(cefr);
  expectTypeOf<z.output<typeof level>>().toEqualTypeOf<"Pre-A1" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2">();
  expect(level.options).toHaveLength(7);
});
