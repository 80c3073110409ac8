// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { checkRecords } from "./checks/check-records.ts";
import { contributionsOf } from "./count/contributions.ts";
import { esfReport } from "./count/report.ts";
import { readParticipation } from "./record/read.ts";
import { regions, statuses } from "./record/participation.ts";
import { ruleSetIds } from "./rule-sets/ids.ts";
import { ruleSet } from "./rule-sets/rule-sets.ts";

const day = z.iso.date();
const lists = z.record(z.string(), z.array(z.string()));
const numbers = z.record(z.string(), z.number());
const period = z.strictObject({ from: day, to: day });

const run = z.strictObject({
  rules: z.enum(ruleSetIds),
  switches: z
    .strictObject({
      ltu: z.enum(["eu", "sgb3"]).exactOptional(),
      completeness: z.enum(["required", "all-outputs", "every-participant"]).exactOptional(),
      counting: z.enum(["persons", "entries"]).exactOptional(),
      gender: z.enum(["women-men", "with-non-binary"]).exactOptional(),
      foreignBackground: z.enum(["parents-born-abroad", "destatis"]).exactOptional(),
      parentalLeave: z.enum(["eu", "german-form", "inactive"]).exactOptional(),
      followUp: z.enum(["census", "sample", "not-collected"]).exactOptional(),
      housing: z.enum(["census", "sample"]).exactOptional(),
    })
    .default({}),
  contributions: lists,
  open: lists.optional(),
  excluded: z.record(z.string(), z.string()).optional(),
  pending: z.record(z.string(), day).optional(),
  totals: numbers.optional(),
  cells: numbers.optional(),
  entities: z.record(z.string(), z.number().nullable()).optional(),
  findings: z.array(z.string()).optional(),
});

const operation = z.strictObject({
  region: z.enum(regions).exactOptional(),
  targetGroup: z.strictObject({ status: z.enum(statuses).exactOptional() }).exactOptional(),
});

const entity = z.strictObject({
  ref: z.string(),
  operation: z.string(),
  indicator: z.string(),
  region: z.enum(regions),
  from: day,
});

const sheet = z.strictObject({
  norm: z.string(),
  source: z.strictObject({ title: z.string(), mark: z.string() }),
  base: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      mark: z.enum(["R", "M", "I"]),
      period: period.default({ from: "2014-01-01", to: "2029-12-31" }),
      records: z.array(z.record(z.string(), z.unknown())),
      operations: z.record(z.string(), operation).exactOptional(),
      entities: z.array(entity).exactOptional(),
      expect: z.array(run).min(1),
    }),
  ),
});

const folder = fileURLToPath(new URL("../cases/", import.meta.url));

const files = globSync("**/*.yaml", { cwd: folder })
  .toSorted()
  .map((name) => ({
    name,
    ...sheet.parse(parse(readFileSync(folder + name, "utf8"), { schema: "core", merge: true })),
  }));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A record on top of the sheet's: facts one by one; `null` takes a shared one away, but for the exit, where it says something. */
function merged(base: object, own: object): Readonly<Record<string, unknown>> {
  const { facts: shared, ...rest } = { facts: {}, ...base };
  // A case's own record is read by `readParticipation` afterwards.
  const { facts = {}, ...others } = { ...own } as { readonly facts?: object };
  const kept = (entries: object) =>
    Object.fromEntries(Object.entries(entries).filter(([key, value]) => value !== null || key === "exit"));
  return { ...kept({ ...rest, ...others }), facts: kept({ ...(isObject(shared) ? shared : {}), ...facts }) };
}

const recordOf = (value: unknown) => {
  const { record, findings } = readParticipation(value);
  expect(findings).toEqual([]);
  if (record === null) throw new Error("not a record");
  return record;
};

const cases = files.flatMap(({ name, base, cases: own }) =>
  own.flatMap((one) => one.expect.map((expected) => ({ file: name, base, ...one, expected }))),
);

describe.each(files.map(({ name }) => name))("%s", (name) => {
  const own = cases.filter(({ file }) => file === name);
  test.each(own)("$name ($expected.rules $expected.switches)", (one) => {
    const { expected } = one;
    const records = one.records.map((record) => recordOf(merged(one.base, record)));
    const rules = ruleSet(expected.rules, expected.switches);
    const { operations, entities } = one;
    const report = esfReport(records, {
      rules,
      ...one.period,
      ...(operations === undefined ? {} : { operations }),
      ...(entities === undefined ? {} : { entities }),
    });
    const counted = Object.fromEntries(report.participations.map((part) => [part.ref, contributionsOf(report, part)]));
    expect(counted).toMatchObject(expected.contributions);
    const open = Object.fromEntries(
      report.participations.map(({ ref, outcomes }) => [
        ref,
        Object.entries(outcomes).flatMap(([id, outcome]) => (outcome === "unknown" ? [id] : [])),
      ]),
    );
    if (expected.open !== undefined) expect(open).toMatchObject(expected.open);
    const reasons = Object.fromEntries(report.excluded.map(({ ref, reason }) => [ref, reason]));
    if (expected.excluded !== undefined) expect(reasons).toMatchObject(expected.excluded);
    const due = Object.fromEntries(report.pending.map(({ ref, what, due: by }) => [`${ref} ${what}`, by]));
    if (expected.pending !== undefined) expect(due).toEqual(expected.pending);
    expect(report.totals).toMatchObject(expected.totals ?? {});
    for (const [key, value] of Object.entries(expected.cells ?? {})) {
      const [indicator, gender] = key.split("/");
      const cells = report.cells.filter((cell) => cell.indicator === indicator && cell.gender === gender);
      expect(cells.reduce((sum, cell) => sum + cell.value, 0)).toBe(value);
    }
    const supported = Object.fromEntries(report.entities.map(({ indicator, value }) => [indicator, value]));
    expect(supported).toMatchObject(expected.entities ?? {});
    if (expected.findings !== undefined)
      expect(
        checkRecords(records, { rules, on: one.period.to, operations: operations ?? {} }).map(({ code }) => code),
      ).toEqual(expected.findings);
  });
});

test("every rule set has cases, at least sixty are there in all, and all thirty worked ones are among them", () => {
  expect(files.flatMap((file) => file.cases).length).toBeGreaterThanOrEqual(60);
  for (const id of ruleSetIds)
    expect(cases.filter(({ expected }) => expected.rules === id).length).toBeGreaterThanOrEqual(15);
  const worked = new Set(files.flatMap((file) => file.cases.map(({ name }) => Number(/^(\d+)/.exec(name)?.[1] ?? 0))));
  expect([...worked].filter((number) => number > 0).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
});
