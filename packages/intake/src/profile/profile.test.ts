// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { readSheet } from "@quartierkit/tables";
import { profile } from "../testing/lists.ts";
import { targets } from "../values/targets.ts";
import { proposeProfile } from "./propose.ts";
import { readDecisions, readProfile } from "./read.ts";
import { bareHeader, looksLikeName, synonyms } from "./synonyms.ts";

const sheetOf = (...rows: readonly string[]) => {
  const { sheet } = readSheet(new TextEncoder().encode(rows.join("\n")));
  if (sheet === null) throw new Error("no sheet");
  return sheet;
};

describe("reading a profile", () => {
  test("a sound one is read as it is", () => {
    expect(readProfile(structuredClone(profile))).toEqual({ profile, findings: [] });
  });

  test.each<[string, object, string, string]>([
    ["a field that does not exist", { columns: [{ header: "A", to: "shoeSize" }] }, "unknown-code", "/columns/0/to"],
    ["a setting nobody knows", { ...profile, colour: "red" }, "unknown-field", "/colour"],
    ["no columns", { columns: [] }, "too-short", "/columns"],
    [
      "two columns for one field",
      {
        columns: [
          { header: "A", to: "gender" },
          { header: "B", to: "gender" },
        ],
      },
      "profile-twice",
      "/columns",
    ],
    [
      "one header for two fields",
      {
        columns: [
          { header: "A", to: "gender" },
          { header: ["B", "a:"], to: "isced" },
        ],
      },
      "profile-twice",
      "/columns",
    ],
    [
      "a header that is also ignored",
      { columns: [{ header: "A", to: "gender" }], ignored: ["a"] },
      "profile-twice",
      "/columns",
    ],
  ])("%s is told", (_, more, code, path) => {
    const { profile: read, findings } = readProfile({ ...profile, ...more }, { file: "herne.json" });
    expect(read).toBeNull();
    expect(findings[0]).toMatchObject({ path, file: "herne.json" });
    expect([findings[0]?.code, code].join()).toContain(code);
  });

  test("decisions are read, and anything else is told", () => {
    const decisions = {
      format: "quartierkit-import-decisions",
      version: 1,
      fileHash: "x",
      rows: [{ row: 2, is: "new" }],
    };
    expect(readDecisions(decisions).decisions).toEqual(decisions);
    expect(readDecisions({ ...decisions, rows: [{ row: 0 }] }).findings[0]?.path).toBe("/rows/0/row");
  });
});

describe("proposing a profile", () => {
  test("usual headers are recognised, below a title; codes are proposed, what is left is listed", () => {
    const sheet = sheetOf(
      "Liste",
      "Kd.-Nr.;Familienname;Vorname;Geb. Datum;Geschlecht;GdB;Staatsangehörigkeit;Telefon;Schuhgröße",
      "1;Star;Ida;12.04.1985;W;;deutsch;0;38",
      "2;M;K;12.04.1985;x;;deutsch;0;38",
    );
    expect(proposeProfile(sheet, "neu")).toEqual({
      profile: {
        format: "quartierkit-import-profile",
        version: 1,
        id: "neu",
        columns: [
          { header: "Kd.-Nr.", to: "identifiers.ba-kundennummer" },
          { header: "Familienname", to: "name.family" },
          { header: "Vorname", to: "name.given" },
          { header: "Geb. Datum", to: "birthDate" },
          { header: "Geschlecht", to: "gender", codes: { w: "female" } },
          { header: "GdB", to: "disability.degree" },
          { header: "Staatsangehörigkeit", to: "nationalities" },
        ],
        ignored: ["Telefon"],
      },
      open: ["Schuhgröße"],
      doubts: [
        { header: "Geschlecht", why: "codes-open" },
        { header: "Staatsangehörigkeit", why: "codes-open" },
      ],
    });
  });

  test("of two columns for one field the first is proposed and the second is a doubt", () => {
    expect(proposeProfile(sheetOf("Geburtsdatum;geboren am", "1;2"), "x").doubts).toEqual([
      { header: "geboren am", why: "several-columns" },
    ]);
  });

  test("where nothing is recognised nothing is proposed", () => {
    expect(proposeProfile(sheetOf("Haus;Garten", "1;2"), "x")).toEqual({ profile: null, open: [], doubts: [] });
  });

  test("each usual name stands for one field only", () => {
    const names = Object.values(synonyms).flatMap((list) => list.map(bareHeader));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(Object.keys(synonyms).every((target) => targets.some((other) => other === target))).toBe(true);
  });

  test("columns with names and ways to reach somebody are recognised", () => {
    for (const header of ["Nachname", "Name d. Mutter", "Telefon-Nr.", "E-Mail", "Anschrift", "Vermittler/in", "IBAN"])
      expect(looksLikeName(header), header).toBe(true);
    for (const header of ["Kundennummer", "Bemerkung", "Eintritt"]) expect(looksLikeName(header), header).toBe(false);
  });
});
