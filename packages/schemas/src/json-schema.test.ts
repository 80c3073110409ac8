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
