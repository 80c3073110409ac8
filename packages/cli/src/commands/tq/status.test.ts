// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { catalogueRegulations } from "@quartierkit/qualifications";
import { describe, expect, test } from "vitest";
import { shell } from "../../testing/shell.ts";

const pin = { participantId: "p-1", moduleId: "bibb-fachlagerist-1", frameworkVersion: "2008" };

const file = (more: object = {}) =>
  JSON.stringify({
    format: "quartierkit-qualifications",
    version: 1,
    enrolments: [{ id: "e-1", ...pin, actual: { from: "2025-01-01", to: null }, status: "running" }],
    experience: [{ id: "x-1", participantId: "p-1", regulationId: "fachlagerist", kind: "work", months: 40 }],
    ...more,
  });

const status = (content: string, ...more: readonly string[]) =>
  shell(["tq", "status", "tq.json", "--on", "2025-03-10", ...more], { "tq.json": content });

const second = { id: "x-2", participantId: "p-2", regulationId: "pflegefachkraft", kind: "work", months: 60 };

describe("one participant", () => {
  test("has coverage, what is open, and the readiness at the top", async () => {
    const { status: exit, out, err } = await status(file(), "--lang", "de", "--birth-date", "2000-03-10");
    expect([exit, err]).toEqual([0, ""]);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      participant: "p-1",
      regulation: "fachlagerist",
      coverage: { counts: { running: 1, open: 4, total: 5 }, frameworkId: "bibb-fachlagerist" },
      open: { modules: ["1", "2", "3", "4", "5"] },
      nextStep: { code: "finish-training" },
    });
    expect(answer.readiness["bbig-45-2"]).toMatchObject({
      rule: "bbig-45-2",
      outcome: "met",
      byTime: { outcome: "met", requiredMonths: 36, months: { lo: 40 } },
    });
    const age = answer.readiness["bbig-50b"].reasons.find(({ id }: { id: string }) => id === "age");
    expect(age).toEqual({
      id: "age",
      outcome: "met",
      text: "Mindestens 25 Jahre alt (Alter: 25).",
      norm: "§ 50b Abs. 2 Nr. 4 BBiG",
    });
  });

  test("without a birth date the age is asked for and refuses nobody", async () => {
    const answer = JSON.parse((await status(file())).out);
    expect(answer.readiness["bbig-50b"].outcome).toBe("unknown");
    expect(answer.readiness["bbig-50b"].missing).toContain("birthDate");
  });

  test("a day too young, the procedure is not open", async () => {
    const circumstances = [{ id: "u-1", participantId: "p-1", on: "2025-01-01", section50d: false }];
    const answer = JSON.parse((await status(file({ circumstances }), "--birth-date", "p-1=2000-03-11")).out);
    expect(answer.readiness["bbig-50b"].outcome).toBe("not-met");
  });

  test("in words", async () => {
    const { out } = await status(file(), "--format", "text", "--lang", "de");
    expect(out).toContain("Fachlagerist/in (bibb-fachlagerist 2008)");
    expect(out).toContain("  Externenprüfung: erfüllt\n");
    expect(out).toContain("    → zu erfragen: Geburtsdatum\n");
    expect(out).toContain("  Nächster Schritt: Modul 1 abschließen, dann Kompetenzfeststellung.");
  });
});

describe("a city's own catalogue", () => {
  const own = {
    format: "quartierkit-qualifications",
    version: 1,
    regulations: [{ ...catalogueRegulations[0], id: "quartiershelfer" }],
  };
  const worked = file({
    enrolments: [],
    experience: [{ id: "x-1", participantId: "p-1", regulationId: "quartiershelfer", kind: "work", months: 40 }],
  });
  const asked = (catalogue: string, ...more: readonly string[]) =>
    shell(["tq", "status", "tq.json", "--on", "2025-03-10", ...more], { "tq.json": worked, "own.json": catalogue });

  test("gives the occupation that the file speaks of, in the answer and in the checks", async () => {
    const without = await asked(JSON.stringify(own));
    expect([without.status, without.err.includes("quartiershelfer")]).toEqual([1, true]);
    const { status: exit, out, err } = await asked(JSON.stringify(own), "--catalogue", "own.json");
    expect([exit, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ regulation: "quartiershelfer" });
  });

  test("that cannot be read is told by its name, and nothing is answered", async () => {
    const { status: exit, out, err } = await asked("[", "--catalogue", "own.json");
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toMatch(/^own\.json/);
    expect(await asked("[", "--catalogue", "missing.json")).toMatchObject({ status: 1, out: "" });
  });
});

describe("several participants", () => {
  const experience = [...JSON.parse(file()).experience, second];

  test("are a list, in the order of the file; in nursing the norm says that there is no such way", async () => {
    const { results } = JSON.parse((await status(file({ experience }))).out);
    expect(results.map(({ participant }: { participant: string }) => participant)).toEqual(["p-1", "p-2"]);
    expect(results[1].coverage).toBeNull();
    expect(results[1].readiness["bbig-45-2"]).toMatchObject({ rule: null, outcome: "not-applicable" });
    expect(results[1].readiness["bbig-45-2"].norms).toContain("§ 63 PflBG");
  });

  test("are those asked for", async () => {
    const answer = JSON.parse((await status(file({ experience }), "--participant", "p-2")).out);
    expect(answer.participant).toBe("p-2");
  });

  test("a way to each of two occupations: the furthest at the top, the rest beside it", async () => {
    const also = { ...second, participantId: "p-1" };
    const answer = JSON.parse((await status(file({ experience: [also] }))).out);
    expect(answer.regulation).toBe("fachlagerist");
    expect(answer.others).toMatchObject([{ regulation: "pflegefachkraft" }]);
  });
});

describe("bad input", () => {
  test("errors of the file go to standard error with their place, the answer stays", async () => {
    const enrolments = [{ id: "e-1", ...pin, status: "dropped" }];
    const { status: exit, out, err } = await status(file({ enrolments }));
    expect(exit).toBe(1);
    expect(err).toMatch(/^tq\.json:\/enrolments\/0\/status: error TQ-LEAVE-REASON/);
    expect(JSON.parse(out).participant).toBe("p-1");
  });

  test("an age that rules somebody out is told as an error of the determination", async () => {
    const determinations = [
      {
        id: "d-1",
        participantId: "p-1",
        regulationId: "fachlagerist",
        application: { on: "2025-03-09" },
        status: "applied",
        section50d: false,
      },
    ];
    const { err } = await status(file({ determinations }), "--birth-date", "2000-03-10");
    expect(err).toContain("FST-AGE25");
  });

  test.each([
    ["no JSON", "hello", "not-json"],
    ["another kind", JSON.stringify({ format: "quartierkit-offers", version: 1 }), "unknown-code"],
  ])("%s: status 1 and a line with its code", async (_name, content, code) => {
    const { status: exit, out, err } = await status(content);
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toContain(`error ${code}: `);
  });

  test.each([
    ["no subcommand", ["tq"]],
    ["an unknown one", ["tq", "progress", "tq.json"]],
    ["no day", ["tq", "status", "tq.json"]],
    ["a stranger", ["tq", "status", "tq.json", "--on", "2025-03-10", "--participant", "p-9"]],
    ["an impossible birth date", ["tq", "status", "tq.json", "--on", "2025-03-10", "--birth-date", "2000-02-30"]],
  ])("%s: status 2", async (_name, argv) => {
    const { status: exit, err } = await shell(argv, { "tq.json": file() });
    expect(exit).toBe(2);
    expect(err).toMatch(/^quartierkit: usage: /);
  });

  test("an empty file has nobody", async () => {
    const empty = JSON.stringify({ format: "quartierkit-qualifications", version: 1 });
    expect(JSON.parse((await status(empty)).out)).toEqual({ results: [] });
    expect((await status(empty, "--format", "text", "--lang", "de")).out).toBe("Nichts erfasst.\n");
  });
});
