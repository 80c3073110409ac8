// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { esfPublishedOutputSchema, esfReportOutputSchema } from "@quartierkit/monitoring/schema";
import { readSheet } from "@quartierkit/tables";
import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const facts = { birthDate: "1984-06-01", gender: "female", isced: 3 };
const record = {
  ref: "A",
  operation: "BQB",
  region: "more-developed",
  entry: "2020-03-02",
  exit: null,
  status: "inactive",
  inEducation: false,
  facts,
};
const call = ["report", "esf", "r.json", "--rules", "esf-2014-2018", "--from", "2020-01-01", "--to", "2020-12-31"];
const run = (value: unknown, more: readonly string[] = []) =>
  shell([...call, ...more], { "r.json": typeof value === "string" ? value : JSON.stringify(value) });

describe("report esf", () => {
  test("answers as the contract says", async () => {
    const { status, out, err } = await run([record, { ...record, ref: "B", facts: {} }]);
    expect([status, err]).toEqual([0, ""]);
    const answer = JSON.parse(out);
    expect(answer.cells).toContainEqual({ indicator: "CO03", gender: "female", region: "more-developed", value: 1 });
    expect(answer.totals).toMatchObject({ CO03: 1, CO04: 1, CO10: 1, CO01: 0, GT: 2 });
    expect(answer.excluded).toEqual([{ ref: "B", reason: "incomplete", missing: ["birthDate", "gender", "isced"] }]);
    expect(answer.pending).toEqual([]);
    expect(answer.findings.map(({ code }: { code: string }) => code)).toContain("ESF-V01");
  });

  test("what it prints is what its schema says, with files beside it and lines that are no records", async () => {
    const lines = `${JSON.stringify(record)}\n{"ref":\n${JSON.stringify({ ...record, exit: "2020-06-30" })}\n`;
    const printed = JSON.parse((await run(lines, ["--csv", "t.csv"])).out);
    expect(printed).toMatchObject({ counts: { unreadable: 1 }, files: ["t.csv"] });
    expect(esfReportOutputSchema.parse(printed)).toEqual(printed);
  });

  test("reads one object, a list, lines, a register", async () => {
    const total = async (value: unknown, more: readonly string[] = []) =>
      JSON.parse((await run(value, more)).out).totals.GT;
    const known = { from: "2000-01-01", to: null };
    const register = {
      format: "quartierkit-participants",
      version: 1,
      measures: [
        { id: "m", norm: "esf", title: "BQB", provider: "Stadt", operating: { from: "2020-01-01", to: null } },
      ],
      participants: [
        {
          id: "p",
          birthDate: "1984-06-01",
          gender: "female",
          isced: 3,
          history: [],
          known: { "registered-unemployed": known },
        },
      ],
      participations: [
        { id: "t", participantId: "p", measureId: "m", status: "active", actual: { from: "2020-03-02", to: null } },
      ],
    };
    expect(await total(record)).toBe(1);
    expect(await total([record, { ...record, ref: "B" }])).toBe(2);
    expect(await total(`${JSON.stringify(record)}\n${JSON.stringify({ ...record, ref: "B" })}\n`)).toBe(2);
    expect(await total(register, ["--region", "more-developed"])).toBe(1);
  });

  test("a broken line is found with its number, and the rest is counted", async () => {
    const line = (ref: string) => JSON.stringify({ ...record, ref });
    const { status, out, err } = await run(`${line("A")}\n{"ref": "B", }\n${line("C")}\n`);
    expect(status).toBe(1);
    expect(err).toContain("r.json:2");
    expect(JSON.parse(out)).toMatchObject({ totals: { GT: 2 }, counts: { records: 2, unreadable: 1 } });
  });

  test.each([
    [
      "twice in one operation",
      [
        { ...record, person: "P" },
        { ...record, ref: "B", person: "P", entry: "2020-04-01" },
      ],
      "ESF-V31",
      1,
    ],
    ["left before coming", [record, { ...record, ref: "B", exit: "2020-03-01" }], "ESF-V21-EXIT", 1],
    [
      "inactive while registered",
      [
        record,
        {
          ...record,
          ref: "B",
          facts: { ...facts, spells: [{ kind: "registered-unemployed", from: "2019-01-01", to: null }] },
        },
      ],
      "ESF-V12",
      2,
    ],
    [
      "a result outside its window",
      [record, { ...record, ref: "B", exit: "2020-06-30", atExit: { on: "2020-08-01", status: "employed" } }],
      "ESF-V21-RESULT",
      2,
    ],
    ["an unknown code", [record, { ...record, ref: "B", status: "CO02" }], "unknown-code", 2],
    ["another city's columns", [record, { TN_Vname: "Ida", EECO02H: 60 }], "unknown-field", 1],
  ])("%s: a finding with the record, the rest is counted", async (_, records, code, total) => {
    const { status, out } = await run(records);
    const { findings, totals } = JSON.parse(out);
    expect(status).toBe(1);
    expect(
      findings.map((finding: { code: string; path: string }) => `${finding.code} ${finding.path.slice(0, 2)}`),
    ).toContain(`${code} /1`);
    expect(totals.GT).toBe(total);
    // Only the result is wrong where it is dated outside its window: what was at entry counts.
    expect(totals.CO03).toBe(code === "ESF-V21-RESULT" ? 2 : 1);
  });

  test("nothing readable is refused", async () => {
    expect(await run("no json")).toMatchObject({ status: 1, out: "" });
    expect(await run([{ TN_Vname: "Ida" }])).toMatchObject({ status: 1, out: "" });
  });

  test("no records at all are zeros", async () => {
    const { status, out } = await run([]);
    expect([status, JSON.parse(out).totals.TOTAL]).toEqual([0, 0]);
  });

  test("long-term unemployment by either definition", async () => {
    const spells = [{ kind: "registered-unemployed", from: "2019-03-02", to: null }];
    const year = { ...record, status: "unemployed", facts: { ...facts, spells } };
    const of = async (ltu: string) => JSON.parse((await run(year, ["--ltu", ltu])).out).totals.CO02;
    expect([await of("eu"), await of("sgb3")]).toEqual([0, 1]);
  });

  test("writes a page and a table, and never over a file", async () => {
    const { status, made } = await run([record], ["--html", "out.html", "--csv", "out.csv", "--lang", "de"]);
    expect(status).toBe(0);
    expect(made["out.html"]).toContain('<html lang="de">');
    expect(made["out.csv"]?.split("\r\n")[0]).toBe(
      "\uFEFFIndikator;Bezeichnung;Geschlecht;Regionenkategorie;von;bis;Wert",
    );
    expect(await run([record], ["--html", "r.json"])).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining("EEXIST"),
    });
  });

  test("the page says which file it is made of, and what of it could not be read", async () => {
    const { made } = await run([record, { TN_Vname: "Ida" }], ["--html", "out.html", "--lang", "de"]);
    expect(made["out.html"]).toContain("<dt>Datengrundlage</dt><dd>r.json</dd>");
    expect(made["out.html"]).toContain("Nicht lesbar.");
    expect(made["out.html"]).toContain("unknown-field");
    expect(made["out.html"]).not.toContain("Ida");
  });

  test("people on a terminal get a table in their language", async () => {
    const files = { "r.json": JSON.stringify([record, { ...record, ref: "B", facts: {} }]) };
    const { out } = await shell([...call, "--lang", "de"], files, { terminal: true });
    expect(out).toMatch(/CO03 +Nichterwerbstätige +1 +0 +0 +1\n/);
    expect(out).toContain(
      "2 Teilnahmen aus 2 Datensätzen; 1 zählen, 1 nur in der Gesamtzahl, 0 nirgends (0 nicht lesbar).",
    );
  });

  test.each([
    [["report", "esf", "r.json"], "--rules"],
    [["report", "bbsr", "r.json"], "report takes esf"],
    [[...call.slice(0, 4), "esf-2007", ...call.slice(5)], "not “esf-2007”"],
    [[...call.slice(0, 6), "2020-02-30", ...call.slice(7)], "a day that exists"],
    [[...call.slice(0, 8), "2019-12-31"], "--to lies before"],
    [[...call, "--ltu", "bund"], "eu, sgb3"],
  ])("called wrongly: %j", async (argv, message) => {
    const { status, err } = await shell(argv, { "r.json": "[]" });
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  test("a workbook for a spreadsheet, numbers as numbers", async () => {
    const { bytes } = await run(record, ["--xlsx", "r.xlsx"]);
    const { sheet } = readSheet(bytes["r.xlsx"] ?? new Uint8Array());
    const row = sheet?.rows.find(({ cells }) => cells[0]?.text === "CO03");
    expect(row?.cells[6]).toEqual({ kind: "number", text: "1" });
  });

  test("for everybody: small figures are stars in every output, and nobody is named", async () => {
    const { status, out, err, made } = await run({ ...record, ref: "Ida" }, [
      "--publish",
      "--csv",
      "r.csv",
      "--html",
      "r.html",
    ]);
    const answer = JSON.parse(out);
    expect(answer.cells).toContainEqual({ indicator: "CO03", gender: "total", region: "more-developed", value: "*" });
    expect(answer.note).toContain("numbers below 3");
    expect(esfPublishedOutputSchema.parse(answer)).toEqual(answer);
    expect([status, err]).toEqual([0, ""]);
    for (const text of [out, made["r.csv"], made["r.html"]]) {
      expect(text).toContain("*");
      expect(text).not.toContain("Ida");
    }
  });

  test("whoever waits for the protection is told which region it has come to", async () => {
    const other = { ...record, ref: "B", region: "transition" };
    const files = { "r.json": JSON.stringify([record, other]) };
    const told = async (language: string): Promise<readonly string[]> => {
      const texts: string[] = [];
      await shell([...call, "--publish", "--lang", language], files, { progress: (text) => texts.push(text) });
      return texts;
    };
    expect(await told("en")).toEqual(["Protecting figures: region 1/2", "Protecting figures: region 2/2", ""]);
    expect((await told("de"))[0]).toBe("Zahlen werden geschützt: Region 1/2");
    const silent: string[] = [];
    await shell(call, files, { progress: (text) => silent.push(text) });
    expect(silent).toEqual([]);
  });
});
