// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { esfReport, recordsOf, ruleSet, ruleSetIds } from "@quartierkit/monitoring";
import type { ParticipationRecord } from "@quartierkit/monitoring";
import { reportJson } from "@quartierkit/monitoring/output";
import { participationRecordSchema, readParticipation } from "@quartierkit/monitoring/schema";
import { readRegister } from "@quartierkit/participants/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { randomRecords } from "../../monitoring/src/testing/random-records.ts";
import { jsonSchemaOf } from "./json-schema.ts";

const root = new URL("../../../", import.meta.url);

const json = z.record(z.string(), z.unknown());
const shared = z.looseObject({ facts: json.default({}) });
const sheet = z.looseObject({ base: shared, cases: z.array(z.looseObject({ records: z.array(shared) })) });

/** As the README of the cases says: `null` takes a shared value away, but for the exit, where it says something. */
const kept = (value: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([key, member]) => member !== null || key === "exit"));

/** The records of the published cases, by file. */
function caseRecords(): ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]> {
  const folder = fileURLToPath(new URL("packages/monitoring/cases/", root));
  const sheets = globSync("**/*.yaml", { cwd: folder }).map((name) => {
    const text = readFileSync(folder + name, "utf8");
    const { base, cases } = sheet.parse(parse(text, { schema: "core", merge: true }));
    const records = cases.flatMap((one) =>
      one.records.map((own) => kept({ ...base, ...own, facts: kept({ ...base.facts, ...own.facts }) })),
    );
    return [name, records] as const;
  });
  return new Map(sheets);
}

/** The records of the example project, made from its register. */
function projectRecords(): readonly ParticipationRecord[] {
  const file = new URL("examples/wanne-sued/data/participants.json", root);
  const { register, incomplete } = readRegister(JSON.parse(readFileSync(file, "utf8")));
  return register === null ? [] : recordsOf(register, { region: "more-developed", incomplete });
}

const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
formats.default(ajv);
const isRecord = ajv.compile({ ...jsonSchemaOf("EsfParticipationRecord") });
const isReport = ajv.compile({ ...jsonSchemaOf("EsfReportOutput") });

const inFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const refused = (values: readonly unknown[]): readonly unknown[] =>
  values.flatMap((value) => (isRecord(inFile(value)) ? [] : [{ value, errors: isRecord.errors }]));

const random = randomRecords(0, 2000);
const cases = caseRecords();
const project = projectRecords();

describe("the schema takes real records", () => {
  test.each([...cases])("those of the cases in %s", (_, records) => {
    expect(records.length).toBeGreaterThan(10);
    expect(refused(records)).toEqual([]);
  });

  test("those of the example project", () => {
    expect(project.length).toBeGreaterThan(50);
    expect(refused(project)).toEqual([]);
  });

  test("two thousand invented ones, contradictory ones among them", () => {
    expect(refused(random)).toEqual([]);
  });

  test("the least that a record says", () => {
    expect(isRecord({ ref: "A", operation: "BQB", entry: "2020-03-02" })).toBe(true);
  });
});

/** Where something stands in a record: the pointers of all its values. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...at, key]))];
}

/** The value with another one at a place, or without what stands there. */
function changed(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? changed(one, rest, put) : one));
  if (typeof value !== "object" || value === null) return put;
  const entries = new Map(Object.entries(value));
  const inner = changed(entries.get(key), rest, put);
  if (inner === undefined) entries.delete(key);
  else entries.set(key, inner);
  return Object.fromEntries(entries);
}

const telling = [undefined, null, "", "x", "2021-02-29", "2020-02-29", "1990", "DE", -1, 0, 1.5, 9, 101, [], {}, true];
const real = [...random.slice(0, 300), ...project, ...[...cases.values()].flat()].map(inFile);

describe("the schema refuses what zod refuses", () => {
  test.each([
    ["no day of entry", { entry: undefined }],
    ["a day that does not exist", { exit: "2021-02-29" }],
    ["a code of the system of reporting", { status: "CO02" }],
    ["a column of another city", { TN_GebDat: "1984-06-01" }],
    ["a fact that is none", { facts: { age: 35 } }],
    ["an impossible fact", { facts: { isced: 9 } }],
    ["a spell of an unknown kind", { facts: { spells: [{ kind: "idle", from: "2020-01-01", to: null }] } }],
    ["a span of an unknown kind", { facts: { known: { idle: { from: "2020-01-01", to: null } } } }],
    ["facts that are none at all", { facts: null }],
    ["a kind of improvement that nobody knows", { atSixMonths: { improved: ["mood"] } }],
  ])("%s", (_, rest) => {
    const record = inFile({ ref: "A", operation: "BQB", entry: "2020-03-02", facts: {}, ...rest });
    expect([participationRecordSchema.safeParse(record).success, isRecord(record)]).toEqual([false, false]);
  });

  test("both say the same of every record with anything at any place", () => {
    const anything = fc.oneof(fc.constantFrom(...telling), fc.jsonValue({ maxDepth: 2 }));
    let wrong = 0;
    fc.assert(
      fc.property(fc.constantFrom(...real), fc.nat(), fc.option(fc.string()), anything, (record, at, added, put) => {
        const places = placesIn(record);
        const place = places[at % places.length] ?? [];
        const next = changed(record, added === null ? place : [...place, added], put);
        const { success } = participationRecordSchema.safeParse(next);
        if (!success) wrong += 1;
        expect([isRecord(next), next]).toEqual([success, next]);
      }),
      { numRuns: 3000 },
    );
    expect(wrong).toBeGreaterThan(1000);
  });

  test("what compares two fields is a finding, not a matter of the schema", () => {
    const backwards = { ref: "A", operation: "BQB", entry: "2020-03-02", exit: "2020-01-31", facts: {} };
    expect(isRecord(backwards)).toBe(true);
    const spell = { kind: "employment", from: "2020-03-01", to: "2019-12-31" };
    expect(isRecord({ ...backwards, facts: { spells: [spell] } })).toBe(true);
    expect(readParticipation({ ...backwards, facts: { spells: [spell] } }).findings).toHaveLength(1);
  });
});

describe("the schema of the report", () => {
  test.each(ruleSetIds)("takes what is printed under %s", (id) => {
    const period = { rules: ruleSet(id), from: "2020-01-01", to: "2022-12-31" };
    for (const records of [project, random.slice(0, 500), []])
      expect(isReport(inFile(reportJson(esfReport(records, period), "de"))) || isReport.errors).toBe(true);
  });

  test("refuses a record in the place of a report", () => {
    expect(isReport(inFile(random[0]))).toBe(false);
  });
});
