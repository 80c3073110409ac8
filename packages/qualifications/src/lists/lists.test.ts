// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueRegulations } from "../catalogue/catalogue.ts";
import { csvRows } from "./csv.ts";
import { dqr, eqfOf } from "./dqr.ts";
import { joinEsco, readEsco } from "./esco.ts";
import { readKldb } from "./kldb.ts";

const sheet = [
  "Schlüssel KldB 2010;Ebene;Titel",
  "1;1;Land-, Forst- und Tierwirtschaft",
  "1214;4;Garten- und Landschaftsbau",
  "12142;5;„Fachkraft“, Garten- und Landschaftsbau",
  'B 12143;5;"Spezialist; Garten- und Landschaftsbau"',
].join("\r\n");

describe("readKldb", () => {
  it("takes the five-digit codes, whatever the separator, and passes over headings", () => {
    for (const text of [sheet, `\ufeff${sheet}`, "Code\tLabel\n12142\tFachkraft\n12143\tSpezialist\n"]) {
      const { list, findings } = readKldb(text, { version: "2020" });
      expect(findings).toEqual([]);
      expect([...(list?.codes.keys() ?? [])]).toEqual(["12142", "12143"]);
    }
    expect(readKldb(sheet, { version: "2020" }).list?.codes.get("12143")).toEqual({
      code: "12143",
      label: "Spezialist; Garten- und Landschaftsbau",
      level: 3,
    });
  });

  it("reads nothing under another checksum, or without one where one is expected", () => {
    const origin = { version: "2020", file: "kldb.csv", expectedSha256: "AB" };
    expect(readKldb(sheet, { ...origin, sha256: "ab" }).list).not.toBeNull();
    for (const wrong of [{ sha256: "ac" }, {}]) {
      const { list, findings } = readKldb(sheet, { ...origin, ...wrong });
      expect(list).toBeNull();
      expect(findings).toMatchObject([{ code: "list-checksum", severity: "error", file: "kldb.csv" }]);
    }
  });

  it("says which row is no code, and goes on", () => {
    const { list, findings } = readKldb(`${sheet}\n12145;5;Fehler`, { version: "2020" });
    expect(list?.codes.size).toBe(2);
    expect(findings).toMatchObject([{ code: "kldb-form", severity: "warning", line: 6 }]);
  });

  it("counts what it read against what the edition has", () => {
    expect(readKldb(sheet, { version: "2020", expectedCodes: 2 }).findings).toEqual([]);
    expect(readKldb(sheet, { version: "2020", expectedCodes: 1300 }).findings).toMatchObject([{ code: "kldb-count" }]);
  });

  it("knows what the edition before had and this one has not", () => {
    const before = readKldb(`${sheet}\n12132;5;Alt`, { version: "2010" }).list!;
    const { list } = readKldb(sheet, { version: "2020", before });
    expect([...list!.retired]).toEqual(["12132"]);
    expect([...readKldb(sheet, { version: "2025", before: list! }).list!.retired]).toEqual(["12132"]);
  });

  it.each([
    ["nothing", ""],
    ["another table", "name;ort\nA;B"],
    ["no table", "%PDF-1.7"],
  ])("refuses %s with the column that is missing", (_name, text) => {
    const { list, findings } = readKldb(text, { version: "2020" });
    expect(list).toBeNull();
    expect(findings).toMatchObject([{ code: "list-form", severity: "error" }]);
  });
});

const uri = (kind: string, name: string) => `http://data.europa.eu/esco/${kind}/${name}`;

describe("readEsco", () => {
  const text = [
    "conceptType,conceptUri,preferredLabel,status",
    `KnowledgeSkillCompetence,${uri("skill", "a")},"Pflanzen, pflegen",released`,
    `KnowledgeSkillCompetence,${uri("skill", "b")},Rasen mähen,obsolete`,
    `Occupation,${uri("occupation", "c")},Gärtner,released`,
  ].join("\n");

  it("resolves what the file knows, with http and https, retired ones included", () => {
    const { resolver, findings } = readEsco(text, { version: "1.2", kind: "skill" });
    expect(resolver?.resolve(uri("skill", "a").replace("http", "https"))).toMatchObject({
      label: "Pflanzen, pflegen",
      retired: false,
    });
    expect(resolver?.resolve(uri("skill", "b"))?.retired).toBe(true);
    expect(resolver?.resolve(uri("skill", "z"))).toBeUndefined();
    expect(findings).toMatchObject([{ code: "esco-form", line: 4 }]);
  });

  it("joins occupations and skills", () => {
    const [skills, occupations] = (["skill", "occupation"] as const).map(
      (kind) => readEsco(text, { version: "1.2", kind }).resolver!,
    );
    const both = joinEsco(skills!, occupations!);
    expect(both.version).toBe("1.2");
    expect(both.resolve(uri("occupation", "c"))?.kind).toBe("occupation");
  });

  it("refuses a file without its columns", () => {
    expect(readEsco("uri,label\n", { version: "1.2", kind: "skill" }).resolver).toBeNull();
  });
});

describe("csvRows", () => {
  it("keeps quotes and line breaks inside quotes, and counts lines", () => {
    expect(csvRows('a;b\n"1 ""x""\nzwei";2\n\n3;4')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ['1 "x"\nzwei', "2"] },
      { line: 5, cells: ["3", "4"] },
    ]);
  });

  it("reads back what was written", () => {
    const cell = fc.string({ maxLength: 6 }).map((text) => `x${text.replaceAll("\r", "")}x`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = [["h", "i"], ...rows]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";"))
          .join("\n");
        expect(
          csvRows(text)
            .slice(1)
            .map(({ cells }) => cells),
        ).toEqual(rows);
      }),
    );
  });
});

describe("the levels of the DQR", () => {
  it("are eight, and refer to the same number of the EQF", () => {
    expect(dqr.codes.map(({ code }) => eqfOf(Number(code)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([0, 9, 3.5].map(eqfOf)).toEqual([undefined, undefined, undefined]);
    expect(catalogueRegulations.every((one) => one.dqr === undefined || eqfOf(one.dqr) === one.dqr)).toBe(true);
  });
});
