// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { jsonSchemaOf } from "./json-schema.ts";
import { rules } from "@quartierkit/eligibility";
import { schemaNames } from "./records.ts";
import type { SchemaName } from "./records.ts";

const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
formats.default(ajv);

const example = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/wanne-sued/data/${file}`, import.meta.url), "utf8"));

const validates = (name: SchemaName, value: unknown) => ajv.compile({ ...jsonSchemaOf(name) })(value);

const importProfile = { format: "quartierkit-import-profile", version: 1, id: "jobcenter-herne" };
const decisions = { format: "quartierkit-import-decisions", version: 1, fileHash: "9f2c" };
const tableMapping = {
  format: "quartierkit-table-mapping",
  version: 1,
  area: { header: "Ortsteil", by: "name" },
  columns: [{ header: ["Arbeitslose", "insgesamt"], indicator: "unemployed", definitionVersion: "1", as: "numerator" }],
  referenceDate: "2020-12-31",
  source: { title: "Statistik der Stadt" },
  zero: "true-zero",
};

describe("JSON Schema", () => {
  test.each(schemaNames.map((name) => [name]))("%s is valid draft 2020-12 and called by its name", (name) => {
    const schema = jsonSchemaOf(name);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", title: name });
    expect(schema).not.toHaveProperty("id");
    expect(ajv.validateSchema({ ...schema })).toBe(true);
    expect(validates(name, 7)).toBe(false);
  });

  test.each([
    ["Register", "participants.json"],
    ["QualificationFile", "qualifications.json"],
    ["IndicatorFile", "indicators.json"],
    ["Catalogue", "offers.json"],
    ["District", "project.json"],
  ] as const)("%s takes the example %s", (name, file) => {
    expect(validates(name, example(file))).toBe(true);
  });

  test.each([
    ["ImportProfile", { ...importProfile, columns: [{ header: ["KdNr", "Kundennummer"], to: "id" }] }],
    [
      "ImportDecisions",
      {
        ...decisions,
        rows: [
          { row: 3, is: { participantId: "p-1" } },
          { row: 4, is: "new" },
        ],
      },
    ],
    ["TableMapping", tableMapping],
    ["PostalCodes", { "44649": ["05916000"] }],
  ] as const)("%s takes %o", (name, value) => {
    expect(validates(name, value)).toBe(true);
  });

  test.each([
    ["ImportProfile", { ...importProfile, columns: [{ header: "KdNr", to: "kundennummer" }] }],
    ["ImportDecisions", { ...decisions, rows: [{ row: 3, is: "somebody" }] }],
    ["TableMapping", { ...tableMapping, zero: "none" }],
    ["TableMapping", { ...tableMapping, referenceDate: "31.12.2020" }],
    ["PostalCodes", { "4464": ["05916000"] }],
    ["PostalCodes", { "44649": [] }],
    ["Participant", { id: "p-1", birthDate: "2021-02-30" }],
    ["Participant", { id: "p-1", birthday: "1990-01-01" }],
    ["Participant", { id: "p-1", gender: { missing: "forgotten" } }],
    ["Facts", { birthDate: 1990 }],
    ["ProgrammeArea", { id: "a", name: "A", ags: "0591600" }],
  ] as const)("%s refuses %o", (name, value) => {
    expect(validates(name, value)).toBe(false);
  });

  test.each(Object.values(rules).map((rule) => [rule.id, rule] as const))("Rule takes %s as it is", (_, rule) => {
    expect(validates("Rule", structuredClone(rule))).toBe(true);
  });

  test("a value that is missing for a reason is a value", () => {
    expect(validates("Participant", { id: "p-1", birthDate: { missing: "declined" } })).toBe(true);
  });
});

test("the README names them all", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(schemaNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
