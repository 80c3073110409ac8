// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { recordChecks } from "@quartierkit/monitoring";
import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const germanParent = { birthCountry: "DE", germanByBirth: true };

const record = {
  ref: "A",
  operation: "BQB",
  region: "more-developed",
  entry: "2020-03-02",
  exit: null,
  status: "unemployed",
  facts: {
    birthDate: "1984-06-01",
    gender: "female",
    isced: 3,
    nationalities: ["DE"],
    germanByBirth: true,
    parents: [germanParent, germanParent],
    disability: { degree: 0 },
    spells: [{ kind: "registered-unemployed", from: "2020-01-10", to: null }],
  },
  minority: false,
  otherDisadvantage: false,
};
const backwards = { ...record, ref: "B", exit: "2020-01-31", atExit: { jobSearching: false, status: "employed" } };

const check = (content: unknown, ...more: readonly string[]) =>
  shell(["check", "esf", "r.json", "--rules", "esf-2014-2018", "--on", "2020-12-31", ...more], {
    "r.json": typeof content === "string" ? content : JSON.stringify(content),
  });
const found = (out: string): readonly string[] =>
  JSON.parse(out).findings.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`);

describe("check esf", () => {
  test("a record that will count has nothing to say", async () => {
    const { status, out, err } = await check([record]);
    expect([status, err, JSON.parse(out)]).toEqual([0, "", { findings: [], checked: 1 }]);
  });

  test("an exit before the entry is told at its place and in the language asked for", async () => {
    const { status, out, err } = await check([record, backwards], "--lang", "de");
    expect(status).toBe(1);
    expect(found(out)).toContain("ESF-V21-EXIT /1/exit");
    expect(err).toMatch(/^r\.json:\/1\/exit: Fehler ESF-V21-EXIT: .+ → .+\n$/);
  });

  test("what lacks something is found before it is reported, and nothing that only a period could tell", async () => {
    const { status, out } = await check({ ...record, facts: {} });
    expect(status).toBe(0);
    expect(found(out)).toEqual(expect.arrayContaining(["ESF-V01 /facts/gender", "ESF-V03 /facts/birthDate"]));
    const codes = recordChecks.map(({ code }) => code);
    for (const one of found(out)) expect(codes).toContain(one.split(" ")[0]);
  });

  test("reads lines, and a register with its region", async () => {
    const lines = await check(`${JSON.stringify(record)}\n${JSON.stringify(backwards)}\n`);
    expect(JSON.parse(lines.out).checked).toBe(2);
    expect(JSON.parse(lines.out).findings[0]).toMatchObject({ code: "ESF-V21-EXIT", path: "/exit", line: 2 });
    const register = {
      format: "quartierkit-participants",
      version: 1,
      measures: [
        { id: "m", norm: "esf", title: "BQB", provider: "Stadt", operating: { from: "2020-01-01", to: null } },
      ],
      participants: [{ id: "p", birthDate: "1984-06-01", gender: "female", isced: 3 }],
      participations: [
        { id: "t", participantId: "p", measureId: "m", status: "active", actual: { from: "2020-03-02", to: null } },
      ],
    };
    const without = await check(register);
    const beside = await check(register, "--region", "more-developed");
    expect(JSON.parse(beside.out).checked).toBe(1);
    const gone = found(without.out).filter((one) => !found(beside.out).includes(one));
    expect(gone).toEqual(["ESF-REGION /participations/0/region"]);
  });

  test("a broken record does not hide the others", async () => {
    const { status, out } = await check([{ operation: "BQB" }, backwards, { ...record, ref: "C", status: "CO02" }]);
    expect(status).toBe(1);
    expect(JSON.parse(out).checked).toBe(2);
    expect(found(out)).toEqual(expect.arrayContaining(["missing-field /0/ref", "ESF-V21-EXIT /1/exit"]));
    expect(found(out).filter((one) => one.endsWith(" /2/status")).length).toBeGreaterThan(0);
  });

  test("no JSON: status 1 and nothing checked", async () => {
    const { status, out } = await check("hello");
    expect([status, found(out), JSON.parse(out).checked]).toEqual([1, ["not-json "], 0]);
  });

  test.each([
    ["without the law it is checked by", ["check", "esf", "r.json"]],
    ["by a law that nobody knows", ["check", "esf", "r.json", "--rules", "esf-2007"]],
    ["for a region that nobody knows", ["check", "esf", "r.json", "--rules", "esf-plus", "--region", "Ruhr"]],
  ])("%s: status 2", async (_, argv) => {
    const { status, out, err } = await shell(argv, { "r.json": "[]" });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^quartierkit: usage: --(rules|region) takes one of /);
  });
});
