// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const ask = (facts: string, ...more: readonly string[]) =>
  shell(["ask", "p.json", "--goal", "lone-parent", "--on", "2021-03-08", ...more], { "p.json": facts });

describe("asking", () => {
  test("from nothing known to a verdict, question by question", async () => {
    const facts: Record<string, Record<string, unknown>> = {};
    const answers: Readonly<Record<string, unknown>> = {
      "household.children": [{ birthDate: "2016-05-01" }],
      "household.soleCarer": true,
    };
    const asked: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { status, out } = await ask(JSON.stringify(facts));
      expect(status).toBe(0);
      const { decided, outcome, next, open } = JSON.parse(out);
      if (decided) {
        expect([outcome, next, open]).toEqual(["met", null, []]);
        break;
      }
      expect(open).toContain(next.fact);
      asked.push(next.fact);
      const [group = "", field = ""] = next.fact.split(".");
      facts[group] = Object.assign(facts[group] ?? {}, { [field]: answers[next.fact] });
    }
    expect(asked.toSorted()).toEqual(["household.children", "household.soleCarer"]);
  });

  test("the question in words, in the language asked for", async () => {
    const { out } = await ask('{"household":{"children":[{"birthDate":"2016-05-01"}]}}', "--lang", "de");
    expect(JSON.parse(out).next).toEqual({
      fact: "household.soleCarer",
      text: "Bitte erfragen: Allein für Pflege und Erziehung verantwortlich?",
    });
  });

  test("as text", async () => {
    const { out } = await ask("{}", "--format", "text", "--lang", "de");
    expect(out).toMatch(/^noch offen\n→ Bitte erfragen: .+\?\n {2}.+\n$/);
  });

  test("what was asked in vain is not asked again", async () => {
    const { out } = await ask("{}", "--declined", "household.children,household.soleCarer");
    expect(JSON.parse(out)).toMatchObject({ decided: false, next: null, open: [] });
  });

  test("where only a person can decide, it says what", async () => {
    const { out } = await shell(["ask", "p.json", "--goal", "lone-parent", "--on", "2006-03-08", "--lang", "de"], {
      "p.json": "{}",
    });
    expect(JSON.parse(out)).toMatchObject({
      decided: false,
      next: null,
      decisions: ["Bitte nach dem damals geltenden Wortlaut entscheiden."],
    });
  });
});

describe("broken input", () => {
  test("a broken fact is told and asked for again", async () => {
    const { status, out, err } = await ask('{"household":{"soleCarer":"yes","children":[]}}');
    expect(status).toBe(1);
    expect(err).toMatch(/^p\.json:\/household\/soleCarer: error wrong-type/);
    expect(JSON.parse(out).decided).toBe(true);
  });

  test.each([
    ["not JSON", "x"],
    ["empty", ""],
  ])("%s: status 1 and nothing else", async (_, content) => {
    expect(await ask(content)).toMatchObject({ status: 1, out: "" });
  });

  test.each([
    ["no goal", ["ask", "p.json", "--on", "2021-03-08"]],
    ["an unknown goal", ["ask", "p.json", "--goal", "x", "--on", "2021-03-08"]],
    ["no day", ["ask", "p.json", "--goal", "lone-parent"]],
  ])("%s: status 2", async (_, argv) => {
    expect(await shell(argv, { "p.json": "{}" })).toMatchObject({ status: 2, out: "" });
  });
});
