// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { emptyRegister } from "@quartierkit/participants";
import { describe, expect, test } from "vitest";
import { printOf, stampOf } from "../people/fingerprints.ts";
import { fingerprintWith } from "../people/keyed.ts";
import { dayCell, formulaCell, workbook } from "../../../tables/testing/workbook.ts";
import { codesOf, key, outcomes, previewOf, profile, registerOf } from "../testing/lists.ts";
import { applyImport } from "./apply.ts";

const head = "Kundennummer;Nachname;Vorname;Geburtsdatum;Geschlecht";
const number = (value: string) => [{ system: "ba-kundennummer" as const, value }];
const official = (given: string, family: string) => [{ given, family, kind: "official" as const }];
const ida = {
  id: "p-ida",
  birthDate: "1985-04-12",
  gender: "female",
  identifiers: number("123A456789"),
  names: official("Ida", "Star"),
} as const;
const kim = {
  id: "p-kim",
  birthDate: "1990-02-28",
  gender: "male",
  identifiers: number("123A000001"),
  names: official("Kim", "Müller"),
} as const;
const register = registerOf(ida, kim);

/** The cases that a list from an office must survive. */
describe("cases of lists", () => {
  test("wrong encoding: Windows-1252 is read, and the umlaut finds the person", () => {
    const bytes = Uint8Array.from("Nachname;Vorname;Geburtsdatum\nM\u00fcller;Kim;28.02.1990\n", (sign) =>
      sign.charCodeAt(0),
    );
    const preview = previewOf(bytes, { register });
    expect(preview.file).toMatchObject({ encoding: "windows-1252", certainty: "likely" });
    expect(outcomes(preview)).toEqual(["2 matched name-birth-date p-kim"]);
    expect(codesOf(preview)).toEqual(["encoding-likely"]);
  });

  test("wrong encoding: letters lost earlier refuse the row, and the name makes nobody new", () => {
    const preview = previewOf([head, ";MÃ¼ller;Kim;28.02.1990;m"], { register });
    expect(outcomes(preview)).toEqual(["2 refused mojibake"]);
  });

  test("shifted ID column: a number that contradicts birth date or gender is refused", () => {
    const rows = [head, "123A456789;Star;Ida;28.02.1990;w", "123A000001;;;;w"];
    expect(outcomes(previewOf(rows, { register }))).toEqual([
      "2 refused ID-SHIFTED-COLUMN",
      "3 refused ID-SHIFTED-COLUMN",
    ]);
  });

  test("shifted ID column: where number and birth date agree, another gender is a conflict and no shift", () => {
    const [row] = previewOf([head, "123A000001;Müller;Kim;28.02.1990;w"], { register }).rows;
    expect(row).toMatchObject({
      outcome: "matched",
      changes: [{ field: "gender", bucket: "conflict", why: "identity" }],
    });
  });

  test("shifted ID column: where it goes through the list, nothing of it is taken over", () => {
    const people = Array.from({ length: 6 }, (_, index) => ({
      id: `p-${index}`,
      birthDate: `199${index}-01-01`,
      identifiers: number(`123A00000${index}`),
    }));
    const rows = people.map((_, index) => `123A00000${(index + 1) % 6};N;V;01.01.199${index};`);
    const preview = previewOf([head, ...rows], { register: registerOf(...people) });
    expect(preview.refused).toBe(true);
    expect(codesOf(preview)).toContain("columns-shifted");
    expect(applyImport(preview)).toMatchObject({ register: null, findings: [{ code: "nothing-applied" }] });
  });

  test("duplicate inside the file: of rows that say the same the first counts", () => {
    const row = "999Z000001;Neu;Nina;01.01.1999;w";
    expect(outcomes(previewOf([head, row, row], { register }))).toEqual(["2 new", "3 refused duplicate-row"]);
  });

  test("duplicate inside the file: rows that differ are for a person to decide", () => {
    const rows = [head, "999Z000001;Neu;Nina;01.01.1999;w", "999Z000001;Neu;Nina;01.01.1999;m"];
    expect(outcomes(previewOf(rows, { register }))).toEqual([
      "2 ambiguous duplicate-in-file",
      "3 ambiguous duplicate-in-file",
    ]);
    const known = [head, "123A456789;Star;Ida;12.04.1985;w", ";Star;Ida;12.04.1985;w"];
    expect(outcomes(previewOf(known, { register }))).toEqual([
      "2 ambiguous ba-kundennummer p-ida duplicate-in-file",
      "3 ambiguous name-birth-date p-ida duplicate-in-file",
    ]);
  });

  test("duplicate inside the file: a number that a row in doubt has makes nobody new", () => {
    const rows = [head, "999Z000001;Muller;Kim;28.02.1990;m", "999Z000001;Neu;Nina;01.01.1999;w"];
    const people = registerOf({ ...kim, identifiers: [] });
    expect(outcomes(previewOf(rows, { register: people }))).toEqual([
      "2 ambiguous similar-name",
      "3 ambiguous duplicate-in-file",
    ]);
  });

  test("duplicate against the register: by number, also written otherwise, and by name and birth date", () => {
    const rows = [head, "123a 456789;Stern;Ida;12.4.85;w", ";müller;KIM;28.02.1990;m"];
    expect(outcomes(previewOf(rows, { register }))).toEqual([
      "2 matched ba-kundennummer p-ida",
      "3 matched name-birth-date p-kim",
    ]);
  });

  test("two people with the same name and birth date, of whom one is known, are never one", () => {
    const rows = [head, "999Z000001;Star;Ida;12.04.1985;w"];
    const preview = previewOf(rows, { register });
    expect(outcomes(preview)).toEqual(["2 ambiguous same-name-other-number"]);
    expect(preview.rows[0]?.candidates).toEqual(["p-ida"]);
  });

  test("two people with the same name and birth date in one list are never one", () => {
    const rows = [head, "999Z000001;Yilmaz;Ali;12.04.1985;m", "999Z000002;Yilmaz;Ali;12.04.1985;m"];
    expect(outcomes(previewOf(rows))).toEqual(["2 ambiguous same-name-in-file", "3 ambiguous same-name-in-file"]);
  });

  test("a row without a number beside one with the number of a known person: only the second is in doubt", () => {
    const people = registerOf({ id: "p-1", identifiers: number("123A456789") });
    const rows = [head, "123A456789;Star;Ida;12.04.1985;w", ";Star;Ida;12.04.1985;w"];
    expect(outcomes(previewOf(rows, { register: people }))).toEqual([
      "2 matched ba-kundennummer p-1",
      "3 ambiguous same-name-in-file",
    ]);
  });

  test("two people with the same name and birth date in the register: the number tells them apart, the name does not", () => {
    const two = registerOf(ida, { ...ida, id: "p-other", identifiers: number("123A456780") });
    const rows = [head, "123A456780;Star;Ida;12.04.1985;w", ";Star;Ida;12.04.1985;w"];
    expect(outcomes(previewOf(rows, { register: two }))).toEqual([
      "2 matched ba-kundennummer p-other",
      "3 ambiguous several-of-that-name",
    ]);
  });

  test("umlaut and ß variants: ue is ü and ss is ß; a letter without its dots is asked about", () => {
    const people = registerOf(kim, { id: "p-gross", birthDate: "1970-01-01", names: official("Eva", "Groß") });
    const rows = [head, ";MUELLER;Kim;28.02.1990;", ";Gross;Eva;01.01.1970;", ";Muller;Kim;28.02.1990;"];
    expect(outcomes(previewOf(rows, { register: people })).slice(1)).toEqual([
      "3 matched name-birth-date p-gross",
      "4 ambiguous similar-name",
    ]);
  });

  test("29 February: the day of a leap year is read, that of another year is a finding and the person stays", () => {
    const preview = previewOf([head, "999Z000001;A;B;29.02.2000;", "999Z000002;C;D;29.02.1999;"]);
    expect(outcomes(preview)).toEqual(["2 new", "3 new impossible-day name-without-birth-date"]);
    expect(preview.rows.map(({ changes }) => changes.find(({ field }) => field === "birthDate")?.list)).toEqual([
      "2000-02-29",
      undefined,
    ]);
  });

  test("Excel 1900 and 1904: the same day by other numbers finds the same person", () => {
    const sheet = (serial: number) => [
      {
        rows: [
          ["Nachname", "Vorname", "Geburtsdatum"],
          ["Star", "Ida", dayCell(serial)],
        ],
      },
    ];
    for (const bytes of [workbook(sheet(31_149)), workbook(sheet(29_687), { epoch: "1904" })])
      expect(outcomes(previewOf(bytes, { register }))).toEqual(["2 matched name-birth-date p-ida"]);
  });

  test("Excel 1900: the 29 February that never was is a finding", () => {
    const bytes = workbook([
      {
        rows: [
          ["Kundennummer", "Geburtsdatum"],
          ["123A456789", dayCell(60)],
        ],
      },
    ]);
    expect(outcomes(previewOf(bytes, { register }))).toEqual(["2 matched ba-kundennummer p-ida impossible-day"]);
  });

  test("merged cells: titles above the header, and a value that several rows share", () => {
    const rows = [["Liste der Teilnehmenden"], ["Kundennummer", "Erwachsene"], ["123A456789", 2], ["123A000001", null]];
    const preview = previewOf(workbook([{ rows, merges: ["A1:B1", "B3:B4"] }]), { register });
    expect(preview.rows.map(({ changes }) => changes.map(({ field, list }) => [field, list]))).toEqual([
      [["household.adults", 2]],
      [["household.adults", 2]],
    ]);
    expect(codesOf(preview)).toEqual(["merged-cells"]);
  });

  test("formula cell: its last result counts; without one the value is unknown", () => {
    const rows = [
      ["Kundennummer", "Erwachsene"],
      [formulaCell('"123A"&456789', "123A456789"), { attributes: "", inner: "<f>1+1</f>" }],
    ];
    const preview = previewOf(workbook([{ rows }]), { register });
    expect(outcomes(preview)).toEqual(["2 matched ba-kundennummer p-ida cell-error"]);
  });

  test("injection: formulas in a text file are texts, headers of every object are headers, nothing is computed", () => {
    const rows = ["Kundennummer;__proto__;constructor;Bemerkung", '123A456789;a;b;"=HYPERLINK(""http://x"")"'];
    const [row] = previewOf(rows, { register }).rows;
    expect(Object.entries(row?.cells ?? {})).toEqual([
      ["Kundennummer", "123A456789"],
      ["__proto__", "a"],
      ["constructor", "b"],
      ["Bemerkung", '=HYPERLINK("http://x")'],
    ]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  test("50,000 rows against 50,000 people: each finds its own", () => {
    const many = Array.from({ length: 50_000 }, (_, index) => String(100_000 + index));
    const people = many.map((digits) => ({ id: digits, identifiers: number(`123A${digits}`) }));
    const preview = previewOf(["Kundennummer", ...many.map((digits) => `123A${digits}`)], {
      register: registerOf(...people),
    });
    expect(preview.counts).toEqual({ matched: 50_000, new: 0, ambiguous: 0, refused: 0 });
    expect(preview.rows.every(({ participantId, cells }) => cells["Kundennummer"] === `123A${participantId}`)).toBe(
      true,
    );
  });
});

describe("headers and rows", () => {
  test("titles above, blank lines, totals, a repeated header and empty columns at the end", () => {
    const rows = [
      "Jobcenter Herne;;;",
      "Stand: 01.03.2026;;;",
      "",
      "KdNr;Geb.-Datum;Lfd.;;",
      "123A456789;12.04.1985;1;;",
      ";;;;",
      "KdNr;Geb.-Datum;Lfd.",
      "Summe;;1;",
    ];
    const preview = previewOf(rows, { register, profile: { ...profile, ignored: ["lfd."] } });
    expect(outcomes(preview)).toEqual(["5 matched ba-kundennummer p-ida"]);
    expect(preview.rows[0]?.cells).toEqual({ KdNr: "123A456789", "Geb.-Datum": "12.04.1985" });
    expect(codesOf(preview)).toEqual(["header-again", "totals-row"]);
  });

  test("a column that stands twice, or under two of its names, refuses the file where it is used", () => {
    expect(previewOf(["Kundennummer;KdNr", "1;2"])).toMatchObject({ refused: true, rows: [] });
    expect(codesOf(previewOf(["Kundennummer;KdNr", "1;2"]))).toEqual(["column-twice"]);
    const preview = previewOf(["Kundennummer;Note;Note", "123A456789;a;b"], { register });
    expect(codesOf(preview)).toEqual(["column-twice", "columns-unknown"]);
    expect(preview.refused).toBe(false);
  });

  test("a list without any of the columns, or without one that is required, is refused", () => {
    expect(codesOf(previewOf(["Haus;Garten", "1;2"]))).toEqual(["header-missing"]);
    const needs = {
      ...profile,
      columns: [{ header: "BG-Nummer", to: "identifiers.ba-bg", required: true } as const, ...profile.columns],
    };
    const preview = previewOf([head, "1;2;3;4;5"], { profile: needs });
    expect(preview.refused).toBe(true);
    expect(preview.findings[0]).toMatchObject({ code: "column-missing", severity: "error", line: 1 });
  });

  test("a row with more cells than the header, a hidden row, and one without what is required are refused", () => {
    expect(outcomes(previewOf(["Kundennummer;Erwachsene", "123A456789;2;3"], { register }))).toEqual([
      "2 refused row-width",
    ]);
    const bytes = workbook([{ rows: [["Kundennummer"], ["123A456789"]], hiddenRows: [2] }]);
    expect(outcomes(previewOf(bytes, { register }))).toEqual(["2 refused hidden-row"]);
    expect(outcomes(previewOf(bytes, { register, profile: { ...profile, hiddenRows: "read" } }))).toEqual([
      "2 matched ba-kundennummer p-ida",
    ]);
    const required = {
      ...profile,
      columns: [
        { header: "Kundennummer", to: "identifiers.ba-kundennummer", required: true } as const,
        { header: "AGS", to: "residence.ags" } as const,
      ],
    };
    expect(outcomes(previewOf(["Kundennummer;AGS", "k.A.;05916000"], { profile: required }))).toEqual([
      "2 refused required-missing",
    ]);
  });

  test("unknown columns are kept with the row and told; names among them and ignored columns are not kept", () => {
    const rows = ["Kundennummer;Vermittler;Bemerkung", "123A456789;Frau Otto;pünktlich"];
    const preview = previewOf(rows, { register });
    expect(preview.rows[0]?.cells).toEqual({ Kundennummer: "123A456789", Bemerkung: "pünktlich" });
    expect(codesOf(preview)).toEqual(["columns-unknown"]);
    const dropped = previewOf(rows, { register, profile: { ...profile, unknownColumns: "drop" } });
    expect(dropped.rows[0]?.cells).toEqual({ Kundennummer: "123A456789" });
  });
});

describe("matching", () => {
  test("numbers of two people, a number with another given name, an id that is not there", () => {
    const cosach = { ...kim, identifiers: [{ system: "cosach" as const, value: "C-1" }] };
    const both = {
      ...profile,
      columns: [
        ...profile.columns,
        { header: "CoSach", to: "identifiers.cosach" } as const,
        { header: "Id", to: "id" } as const,
      ],
    };
    const rows = [
      "Kundennummer;CoSach;Nachname;Vorname;Geburtsdatum;Id",
      "123A456789;C-1;;;;",
      "123A456789;;Star;Ina;12.04.1985;",
      ";;X;;;p-9",
      ";;X;;;p-kim",
    ];
    expect(outcomes(previewOf(rows, { register: registerOf(ida, cosach), profile: both }))).toEqual([
      "2 ambiguous numbers-disagree",
      "3 ambiguous number-other-name",
      "4 refused unknown-id",
      "5 matched id p-kim",
    ]);
  });

  test("an imprecise birth date contradicts only where it must", () => {
    const rows = ["Kundennummer;Geburtsdatum", "123A456789;1985", "123A000001;1991"];
    expect(outcomes(previewOf(rows, { register }))).toEqual([
      "2 matched ba-kundennummer p-ida",
      "3 refused ID-SHIFTED-COLUMN",
    ]);
  });

  test("without number and without name and birth date nobody is made", () => {
    const preview = previewOf([head, ";Star;Ida;;", ";Star;Ida;1985;w", "Stand: 01.03.2026"], { register });
    expect(outcomes(preview)).toEqual([
      "2 refused nothing-to-match-by",
      "3 refused nothing-to-match-by",
      "4 refused note-row",
    ]);
  });

  test("without a key names are not compared, and that is said", () => {
    const { fingerprint: _, ...rest } = { fingerprint: undefined };
    const preview = previewOf([head, ";Star;Ida;12.04.1985;w"], { register, ...rest, fingerprint: undefined as never });
    expect(codesOf(preview)).toEqual(["names-not-compared", "nothing-to-match-by"]);
  });

  test("a name that a list left is checked against the given name, also without names in the register", () => {
    const print = printOf(key, { given: "Ida", family: "Star" }, "1985-04-12");
    const people = registerOf({
      id: "p-1",
      identifiers: number("123A456789"),
      ext: { "quartierkit.intake": print === null ? null : stampOf(print) },
    });
    const rows = [head, "123A456789;Stern;Ida;12.04.1985;", "123A456789;Star;Ina;12.04.1985;"];
    expect(outcomes(previewOf(rows.slice(0, 2), { register: people }))).toEqual(["2 matched ba-kundennummer p-1"]);
    expect(outcomes(previewOf([head, ...rows.slice(2)], { register: people }))).toEqual([
      "2 ambiguous number-other-name",
    ]);
  });

  test("another key than that of the register refuses the file: everybody would look new", () => {
    const print = printOf(key, { given: "Ida", family: "Star" }, "1985-04-12");
    const stored = print === null ? null : stampOf(print);
    const people = registerOf({ id: "p-1", birthDate: "1985-04-12", ext: { "quartierkit.intake": stored } });
    const rows = [head, ";Star;Ida;12.04.1985;w"];
    expect(outcomes(previewOf(rows, { register: people }))).toEqual(["2 matched name-birth-date p-1"]);
    const other = previewOf(rows, { register: people, fingerprint: fingerprintWith(new Uint8Array(16)) });
    expect([other.refused, codesOf(other)]).toEqual([true, ["fingerprint-key"]]);
  });

  test("somebody merged into another is found as the other; what was entered in error is not found", () => {
    const merged = {
      ...register,
      merges: [{ id: "m", keptId: "p-kim", absorbedId: "p-ida", on: "2026-01-01", decisions: {} }],
    };
    expect(outcomes(previewOf(["Kundennummer", "123A456789"], { register: merged }))).toEqual([
      "2 matched ba-kundennummer p-kim",
    ]);
    const error = registerOf({ ...ida, enteredInError: true });
    expect(outcomes(previewOf(["Kundennummer", "123A456789"], { register: error }))).toEqual(["2 new"]);
  });

  test("nothing changes about somebody whose data may not be processed", () => {
    const people = registerOf({ ...ida, restricted: { since: "2026-01-01", reason: "Art. 18" } });
    expect(outcomes(previewOf(["Kundennummer", "123A456789"], { register: people }))).toEqual(["2 refused restricted"]);
  });

  test("what is decided about a row holds, for this file only", () => {
    const rows = [head, "999Z000001;Star;Ida;12.04.1985;w", ";Muller;Kim;28.02.1990;m", ";X;Y;01.01.1980;"];
    const decide = [
      { row: 2, is: "new" },
      { row: 3, is: { participantId: "p-kim" } },
      { row: 4, is: "nobody" },
    ] as const;
    const preview = previewOf(rows, { register, decide });
    expect(outcomes(preview)).toEqual(["2 new", "3 matched decision p-kim", "4 refused left-out"]);
    expect(outcomes(previewOf(rows, { register, decide: [{ row: 3, is: { participantId: "p-9" } }] }))[1]).toBe(
      "3 refused decision-unknown-person",
    );
    const other = { format: "quartierkit-import-decisions", version: 1, fileHash: "x", rows: [] } as const;
    expect(codesOf(previewOf(rows, { register, ...({ decisions: other } as object) }))).toEqual([
      "decisions-other-file",
    ]);
  });

  test("an empty register and an empty list are no error", () => {
    expect(previewOf([head])).toMatchObject({ refused: false, rows: [], counts: { new: 0 } });
    expect(applyImport(previewOf([head]))).toMatchObject({
      register: null,
      findings: [{ code: "nothing-to-apply", severity: "info" }],
    });
    expect(emptyRegister.participants).toEqual([]);
  });
});
