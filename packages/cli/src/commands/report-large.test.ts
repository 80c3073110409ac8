// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { esfReportOutputSchema } from "@quartierkit/monitoring/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const folder = mkdtempSync(join(tmpdir(), "quartierkit-large-"));
const path = join(folder, "records.ndjson");
afterAll(() => rmSync(folder, { recursive: true }));

const facts = { gender: "female", birthDate: "1984-06-01", isced: 3 };
const more = "x".repeat(700);
const line = (ref: number, rest: object = {}): string =>
  `${JSON.stringify({ ref: `r${ref}`, project: more, operation: "BQB", region: "more-developed", entry: "2020-03-02", status: "unemployed", facts, ...rest })}\n`;

/** Above 32 MiB, so that it is not held. */
const count = 45_000;

beforeAll(() => {
  const usual = Array.from({ length: count }, (_, index) => line(index));
  const odd = [line(1), line(-1, { exit: "2019-01-01" }), '{"ref": "broken"\n', line(-2, { status: "retired" })];
  writeFileSync(path, [...usual, ...odd].join(""));
});

const period = ["--rules", "esf-2014-2018", "--from", "2020-01-01", "--to", "2020-12-31"];
test("a large file in which no record ends is refused in one line", async () => {
  const wrapped = join(folder, "wrapped.json");
  writeFileSync(wrapped, `{"records": [${line(0).trim()}${`,${line(0).trim()}`.repeat(85_000)}]}`);
  const { status, out, err } = await shell(["report", "esf", wrapped, ...period], {}, { disk: true });
  expect([status, out]).toEqual([1, ""]);
  expect(err).toContain("record-too-large");
  expect(err.trim().split("\n")).toHaveLength(1);
});

const run = (...words: readonly string[]) => {
  const told: string[] = [];
  return shell(
    ["report", "esf", path, ...period, ...words],
    {},
    { disk: true, progress: (text) => told.push(text) },
  ).then((seen) => ({ ...seen, told }));
};

describe("report esf of a file that is too large to be held", () => {
  test("is counted, says what it does not tell, and finds what is wrong with its line", async () => {
    const { status, out, err, told } = await run();
    const printed = JSON.parse(out);
    expect(esfReportOutputSchema.parse(printed)).toEqual(printed);
    expect(printed.totals).toMatchObject({ CO01: count, GT: count + 1 });
    expect(printed.counts).toEqual({
      records: count + 3,
      participations: count + 1,
      counted: count,
      grandTotalOnly: 1,
      notCounted: 1,
      unreadable: 1,
    });
    expect(status).toBe(1);
    expect(err).toContain(`records.ndjson:${count + 3}`);
    expect(err).toContain(`records.ndjson:${count + 4}`);
    expect(printed.findings.map(({ code }: { code: string }) => code)).toContain("counted-only");
    expect(told[0]).toMatch(/^\d+ % read, [\d,]+ records …$/);
    expect(told.at(-1)).toBe("");
  });

  test("is published and written as a table; a page of single records is refused", async () => {
    const { status, made } = await run("--csv", "t.csv", "--lang", "de");
    expect(status).toBe(1);
    expect(made["t.csv"]).toContain(String(count));
    expect(JSON.parse((await run("--publish")).out).minimumCount).toBeGreaterThan(1);
    const text = await run("--format", "text", "--lang", "de");
    expect(text.out).toContain("Die Datei ist groß");
    const page = await run("--html", "t.html");
    expect(page.status).toBe(2);
    expect(page.err).toContain("--html");
  });
});
