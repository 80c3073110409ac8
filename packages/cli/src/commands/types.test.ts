// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
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

const folder = new URL("../../../schemas/json/", import.meta.url);

/** What TypeScript finds wrong, as `file: message`. */
function compiled(sources: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    lib: ["lib.es2023.d.ts"],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const readFile = (name: string) => sources.get(name) ?? ts.sys.readFile(name);
  const program = ts.createProgram([...sources.keys()], options, {
    ...host,
    readFile,
    fileExists: (name) => sources.has(name) || fileExists(name),
    getSourceFile: (name, language, ...more) => {
      const own = sources.get(name);
      return own === undefined
        ? getSourceFile(name, language, ...more)
        : ts.createSourceFile(name, own, language, true);
    },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

test("types of every schema of ours compile, and a wrong record does not", async () => {
  const names = readdirSync(folder);
  const sources = new Map<string, string>();
  for (const name of names) {
    const { status, out } = await shell(["types", name], { [name]: readFileSync(new URL(name, folder), "utf8") });
    expect([name, status]).toEqual([name, 0]);
    sources.set(`/${name.replace(".schema.json", ".ts")}`, out);
  }
  expect(sources.get("/esf-participation-record.ts")).toContain("export interface EsfParticipationRecord {");
  const record =
    'const record: EsfParticipationRecord = { ref: "A", operation: "BQB", entry: "2020-03-02", facts: {} };';
  const wrong = record.replace("facts: {}", 'status: "CO02"');
  const imported = 'import type { EsfParticipationRecord } from "./esf-participation-record.ts";\nexport ';
  sources.set("/right.ts", imported + record).set("/wrong.ts", imported + wrong);
  expect(compiled(sources)).toEqual([expect.stringMatching(/^\/wrong\.ts: Type '"CO02"' is not assignable/)]);
});
