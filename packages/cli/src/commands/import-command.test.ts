// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const register = {
  format: "quartierkit-participants",
  version: 1,
  participants: [
    {
      id: "p-1",
      identifiers: [{ system: "ba-kundennummer", value: "123A456789" }],
      household: { adults: 1 },
      source: "self",
    },
    { id: "p-2", identifiers: [{ system: "ba-kundennummer", value: "123A000001" }], birthDate: "1990-01-01" },
  ],
};
const profile = {
  format: "quartierkit-import-profile",
  version: 1,
  id: "herne",
  columns: [
    { header: "Kundennummer", to: "identifiers.ba-kundennummer" },
    { header: "Nachname", to: "name.family" },
    { header: "Vorname", to: "name.given" },
    { header: "Geburtsdatum", to: "birthDate" },
    { header: "Erwachsene", to: "household.adults" },
  ],
};
const list = [
  "Kundennummer;Nachname;Vorname;Geburtsdatum;Erwachsene",
  "123A456789;Star;Ida;12.04.1985;2",
  "123A000002;Müller;Kim;28.02.1990;1",
  "",
].join("\n");
const key = "sixteen bytes and more";
const files = {
  "liste.csv": list,
  "herne.json": JSON.stringify(profile),
  "register.json": JSON.stringify(register),
  key,
};
const call = ["import", "liste.csv", "--profile", "herne.json", "--register", "register.json", "--key", "key"];

describe("previewing a list", () => {
  test("tells each row and each field, and makes no file", async () => {
    const { status, out, err, made } = await shell(call, files);
    expect([status, err, made]).toEqual([0, "", {}]);
    expect(JSON.parse(out)).toMatchObject({
      batch: expect.stringMatching(/^2026-03-01-[0-9a-f]{12}$/),
      refused: false,
      file: { name: "liste.csv", encoding: "utf-8", certainty: "certain" },
      counts: { matched: 1, new: 1, ambiguous: 0, refused: 0 },
      fields: { new: 4, changed: 0, conflict: 1 },
      rows: [
        {
          row: 2,
          outcome: "matched",
          by: "ba-kundennummer",
          participantId: "p-1",
          changes: [
            { field: "birthDate", bucket: "new", list: "1985-04-12" },
            { field: "household.adults", bucket: "conflict", register: 1, list: 2, why: "other-source" },
          ],
        },
        { row: 3, outcome: "new", codes: [] },
      ],
      findings: [],
    });
    expect(out).not.toMatch(/Müller|Star/);
  });

  test("as text, what has to be looked at", async () => {
    const { out } = await shell([...call, "--lang", "de"], files, { terminal: true });
    expect(out).toBe(
      [
        "liste.csv (utf-8, certain): 2 Zeilen",
        "1 gefunden, 1 neu, 0 unklar, 0 nicht übernommen",
        "Felder: 4 neu, 0 geändert, 1 Konflikt",
        "  2 gefunden: p-1",
        "    Konflikt household.adults: 1 → 2",
        "",
      ].join("\n"),
    );
  });

  test("errors of rows go to standard error with file and line, and the status is 1", async () => {
    const { status, err } = await shell(call, { ...files, "liste.csv": `${list}123A000001;X;Y;01.01.1980;\n` });
    expect(status).toBe(1);
    expect(err).toMatch(/^liste\.csv:4: error ID-SHIFTED-COLUMN: .+ → .+\n$/);
  });

  test("nothing in a list can send commands to a terminal", async () => {
    const hostile = `${list}123A456780;X;Y;01.01.1980;\u001B[31m\n`.replace("Erwachsene", "Erwachsene;Note\u001B[2J");
    const { out, err } = await shell(call, { ...files, "liste.csv": hostile }, { terminal: true });
    expect(`${out}${err}`).not.toContain("\u001B");
  });
});

describe("taking over and taking back", () => {
  const apply = [...call, "--apply", "--out", "neu.json"];

  test("a new register is made, the old one stays; undo makes it again as it was", async () => {
    const { status, out, made } = await shell(apply, files);
    expect(status).toBe(0);
    const { batch } = JSON.parse(out);
    expect(batch).toMatchObject({ rows: 2, openConflicts: 1, fileName: "liste.csv" });
    expect(JSON.parse(made["neu.json"] ?? "").participants).toHaveLength(3);
    expect(made["neu.json"]).not.toMatch(/Müller|Star/);
    const undone = await shell(["import", "--undo", batch.id, "--register", "neu.json", "--out", "alt.json"], {
      "neu.json": made["neu.json"] ?? "",
    });
    expect([undone.status, JSON.parse(undone.out)]).toEqual([0, { undone: batch.id, out: "alt.json" }]);
    expect(JSON.parse(undone.made["alt.json"] ?? "")).toMatchObject(register);
  });

  test("the register learns the name of the list and not its folder", async () => {
    const path = "/home/somebody/listen/liste.csv";
    const { made } = await shell(apply.with(1, path), { ...files, [path]: list });
    expect(made["neu.json"]).toContain('"liste.csv"');
    expect(made["neu.json"]).not.toContain("somebody");
  });

  test("a decision is taken from a file, and holds for this list", async () => {
    const { out } = await shell(call, files);
    const rows = [{ row: 2, fields: { "household.adults": "list" } }];
    const decisions = { format: "quartierkit-import-decisions", version: 1, fileHash: JSON.parse(out).file.hash, rows };
    const decided = await shell([...apply, "--decisions", "d.json"], { ...files, "d.json": JSON.stringify(decisions) });
    expect(JSON.parse(decided.out).batch.openConflicts).toBe(0);
    const other = JSON.stringify({ ...decisions, fileHash: "x" });
    const refused = await shell([...apply, "--decisions", "d.json"], { ...files, "d.json": other });
    expect([refused.status, refused.out, refused.made]).toEqual([1, "", {}]);
    expect(refused.err).toMatch(/decisions-other-file/);
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      "a register that cannot be read whole",
      { "register.json": JSON.stringify({ ...register, participants: [{ id: 1 }] }) },
      /register-incomplete/,
    ],
    ["a file of that name", { "neu.json": "{}" }, /neu\.json: error file-unwritable: .*EEXIST/],
    ["a list that is none", { "liste.csv": "Haus;Garten\n1;2\n" }, /header-missing/],
    ["a profile that is none", { "herne.json": "{}" }, /herne\.json/],
  ])("%s: nothing is made, status 1", async (_, more, said) => {
    const { status, out, err, made } = await shell(apply, { ...files, ...more });
    expect([status, out, made]).toEqual([1, "", {}]);
    expect(err).toMatch(said);
  });

  test("a batch that is not there: status 1 with a line", async () => {
    const { status, err, made } = await shell(
      ["import", "--undo", "x", "--register", "register.json", "--out", "alt.json"],
      files,
    );
    expect([status, made]).toEqual([1, {}]);
    expect(err).toMatch(/^register\.json: error batch-unknown/);
  });

  test("a list that was taken over says so and makes nothing", async () => {
    const { made } = await shell(apply, files);
    const again = await shell([...apply.slice(0, -1), "drei.json"], {
      ...files,
      "register.json": made["neu.json"] ?? "",
    });
    expect([again.status, again.made]).toEqual([0, {}]);
    expect(JSON.parse(again.out)).toMatchObject({ batch: null, counts: { refused: 2 } });
  });
});

test("a profile is proposed from the headers, as JSON that can be saved", async () => {
  const { status, out } = await shell(["import", "liste.csv", "--propose", "--format", "text"], files);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: "proposal", columns: profile.columns });
  const more = { "liste.csv": "Kundennummer;Schuhgröße\n1;38\n" };
  const open = await shell(["import", "liste.csv", "--propose"], more);
  expect(JSON.parse(open.out)).toMatchObject({ open: ["Schuhgröße"], findings: [{ code: "columns-open" }] });
  expect((await shell(["import", "liste.csv", "--propose"])).status).toBe(1);
});

describe("called wrongly", () => {
  test.each([
    ["no profile", ["import", "liste.csv", "--register", "register.json"]],
    ["no register", ["import", "liste.csv", "--profile", "herne.json"]],
    ["two lists", [...call, "andere.csv"]],
    ["--apply without --out", [...call, "--apply"]],
    ["--out without --apply", [...call, "--out", "neu.json"]],
    ["--undo with a list", ["import", "liste.csv", "--undo", "x", "--register", "register.json", "--out", "neu.json"]],
    ["a day that does not exist", [...call, "--on", "2026-02-29"]],
    ["a key that is too short", [...call, "--key", "short"]],
  ])("%s: status 2", async (_, argv) => {
    const { status, out, err } = await shell(argv, { ...files, short: "x" });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^quartierkit: usage: .+\n$/);
  });
});
