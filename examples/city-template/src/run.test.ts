// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { correctChildcare } from "./correct.ts";
import { say, see } from "./run.ts";

const text = readFileSync(new URL("../data/register.json", import.meta.url), "utf8");
const on = "2022-06-30";
const codes = (file: string) => see(file, on).findings.map(({ code, severity, path }) => `${severity} ${code} ${path}`);

test("judges by our rules and the city's programme beside each other, and asks before it refuses", () => {
  const { lines } = see(text, on);
  expect(lines[0]).toBe("p-1: long-term-unemployed unknown, lone-parent met, eichenfurt-bridge-wage met");
  expect(lines[1]).toMatch(/eichenfurt-bridge-wage unknown; to ask: .*household\.soleCarer/);
  expect(lines[2]).toBe("p-3: long-term-unemployed unknown, lone-parent unknown, eichenfurt-bridge-wage not-met");
});

test("counts the city's code under ours", () => {
  expect(see(text, on).lines[3]).toBe(
    "t-2: childcare-lost counts as participant-family (ended by participant: family)",
  );
});

test("finds what the city looks for, and notes what it does not know", () => {
  expect(codes(text)).toEqual([
    "warning EXAMPLE-EICHENFURT-CHILDCARE /participants/0/ext",
    "info EXT-UNKNOWN /participants/1/ext/example.nachbarstadt",
  ]);
  expect(say(see(text, on))).toContain("Offer a talk and record it");
});

test("is stricter than the core where it says so, and reads own fields by their schema", () => {
  const stale = text.replace(
    '"actual": { "from": "2022-05-02"',
    '"planned": { "from": "2021-09-01", "to": "2022-01-31" }, $&',
  );
  expect(codes(stale)).toContainEqual(expect.stringMatching(/^error T-STALE-OPEN/));
  expect(codes(text.replace('"not-needed"', '"none"'))).toContain(
    "error unknown-code /participants/1/ext/example.eichenfurt/childcare",
  );
  expect(codes(text.replace('"childcare-lost"', '"moved-within-region"'))).toContain(
    "error EXT-CODE-APART /participations/1/ext/example.eichenfurt/exitDetail",
  );
});

test("writes back one change, and the neighbour's number by the letter", () => {
  const { register } = see(text, on);
  const written = register === null ? null : correctChildcare(register, text, { id: "p-1", childcare: "secured" });
  expect(written).toContain('"example.nachbarstadt": { "card": 12345678901234567890 }');
  const [before, after] = [text.split("\n"), (written ?? "").split("\n")];
  expect(after.filter((line) => !before.includes(line))).toEqual([
    expect.stringContaining('"example.eichenfurt": {"childcare":"secured"}'),
  ]);
  expect(codes(written ?? "")).toEqual(["info EXT-UNKNOWN /participants/1/ext/example.nachbarstadt"]);
});

test.each([
  ["no JSON", "{", "not-json"],
  ["no register", "[]", "wrong-type"],
])("%s is a finding", (_, file, code) => {
  expect(see(file, on).findings.map((finding) => finding.code)).toEqual([code]);
});
