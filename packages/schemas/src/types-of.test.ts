// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonSchemaOf } from "./json-schema.ts";
import { toDraft07 } from "./draft-07.ts";
import { schemaNames } from "./records.ts";
import { typesOf } from "./types-of.ts";

const sourceOf = async (schema: unknown): Promise<string> => (await typesOf(schema)).source ?? "";

describe("types for a city's own schema", () => {
  test("properties, required and not", async () => {
    const source = await sourceOf({
      title: "Visit",
      type: "object",
      additionalProperties: false,
      required: ["on"],
      properties: { on: { type: "string", format: "date" }, minutes: { type: "integer", minimum: 0 } },
    });
    expect(source).toContain("export interface Visit {\n  on: string;\n  minutes?: number;\n}");
  });

  test("a tuple of draft 2020-12", async () => {
    const source = await sourceOf({
      title: "Route",
      type: "object",
      required: ["points"],
      properties: {
        points: {
          type: "array",
          items: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false },
        },
      },
    });
    expect(source).toContain("points: [number, number][];");
  });

  test("parts that refer to one another", async () => {
    const source = await sourceOf({
      title: "Tree",
      type: "object",
      properties: { root: { $ref: "#/$defs/Node" } },
      $defs: { Node: { type: "object", properties: { next: { $ref: "#/$defs/Node" } } } },
    });
    expect(source).toContain("root?: Node;");
    expect(source).toContain("next?: Node;");
  });

  test("a part that is described where it is used keeps its name, and stands there once", async () => {
    const source = await sourceOf({
      title: "Visit",
      type: "object",
      properties: {
        by: { $ref: "#/$defs/Person", description: "Who came" },
        to: { $ref: "#/$defs/Person", default: {} },
      },
      $defs: { Person: { type: "object", properties: { name: { type: "string" } } } },
    });
    expect(source).toContain("/**\n   * Who came\n   */\n  by?: Person;\n  to?: Person;\n");
    expect(source).not.toContain("Person1");
  });

  test("several formats of a text are one type, a text or a list of texts are two", async () => {
    const text = (pattern: string) => ({ type: "string", pattern });
    const source = await sourceOf({
      title: "Column",
      type: "object",
      required: ["day", "header", "headers", "code"],
      properties: {
        day: { anyOf: [text("^[0-9]{4}$"), text("^[0-9]{4}-[0-9]{2}$"), { type: "null" }] },
        header: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
        headers: { type: "array", items: { anyOf: [text("^a"), text("^b")] } },
        code: { const: "string | string" },
      },
    });
    const own = source.replaceAll(/\s+/g, " ");
    expect(own).toContain(
      '{ day: string | null; header: string | string[]; headers: string[]; code: "string | string"; }',
    );
  });

  test("without a title it is called Schema", async () => {
    expect(await sourceOf({ type: "object", properties: {} })).toContain("export interface Schema");
  });

  test("the schema that was given stays as it is", async () => {
    const schema = jsonSchemaOf("ProgrammeArea");
    const before = structuredClone(schema);
    await typesOf(schema);
    expect(schema).toEqual(before);
  });
});

describe("what is no schema", () => {
  test.each([
    ["nothing of a schema", { name: "x" }],
    ["a number", 7],
    ["a list", []],
    ["a reference to a file", { $ref: "./secret.json" }],
    ["a reference to the network", { type: "object", properties: { a: { $ref: "https://example.invalid/a.json" } } }],
    ["a reference to nothing", { $ref: "#/$defs/none" }],
    ["an empty title", { title: "", type: "object" }],
  ])("%s is a finding, never an exception", async (_, schema) => {
    const { source, findings } = await typesOf(schema, { file: "city.json" });
    expect(source).toBeNull();
    expect(findings[0]).toMatchObject({ severity: "error", file: "city.json" });
    expect(findings[0]?.hint.de).not.toBe("");
  });
});

describe("draft 7", () => {
  test("keywords inside data and names of properties are left alone", () => {
    const schema = {
      properties: { prefixItems: { type: "string" }, items: { const: { prefixItems: [1] } } },
      enum: [{ prefixItems: [1], items: false }],
    };
    expect(toDraft07(schema)).toEqual(schema);
  });

  test("a reference stands alone; what stood beside it holds as well", () => {
    const $ref = "#/$defs/a";
    expect(toDraft07({ $ref })).toEqual({ $ref });
    expect(toDraft07({ $ref, minLength: 2 })).toEqual({ allOf: [{ $ref }], minLength: 2 });
    expect(toDraft07({ properties: { $ref: { type: "string" }, a: {} } })).toEqual({
      properties: { $ref: { type: "string" }, a: {} },
    });
    expect(toDraft07({ $ref, $defs: { a: {} } })).toEqual({ $ref, $defs: { a: {} } });
  });
});

test("the shipped files are those of the schemas", () => {
  const kebab = (name: string) => name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  for (const name of schemaNames) {
    const file = new URL(`../json/${kebab(name)}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(jsonSchemaOf(name));
  }
});
