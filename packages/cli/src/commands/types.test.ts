// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Referral",
  type: "object",
  required: ["to"],
  properties: { to: { type: "string" }, on: { type: "string", format: "date" }, urgent: { $ref: "#/$defs/urgency" } },
  $defs: { urgency: { enum: ["low", "high"] } },
};

test("writes types for a city's own schema, as they are, whatever the format", async () => {
  const piped = await shell(["types", "schema.json"], { "schema.json": JSON.stringify(schema) });
  const watched = await shell(["types", "schema.json"], { "schema.json": JSON.stringify(schema) }, { terminal: true });
  expect(piped).toEqual(watched);
  expect(piped.status).toBe(0);
  expect(piped.out).toContain("export interface Referral {");
  expect(piped.out).toContain("to: string;");
  expect(piped.out).toContain('"low" | "high"');
});

test.each([
  ["no JSON", "type: object"],
  ["no schema", '{"name":"x"}'],
  ["a list", "[]"],
  ["a reference to another file", '{"$ref":"./other.json"}'],
  ["a reference to the network", '{"type":"object","properties":{"a":{"$ref":"http://example.invalid/a.json"}}}'],
])("%s is refused with one line and status 1", async (_, content) => {
  const { status, out, err } = await shell(["types", "schema.json"], { "schema.json": content });
  expect([status, out]).toEqual([1, ""]);
  expect(err).toMatch(/^schema\.json:.*error /);
});
