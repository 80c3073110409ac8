// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check } from "./glossary.ts";
import { planted, room } from "./planted.ts";

const page = "# Glossary\n\n| term | German | English | norm |\n| --- | --- | --- | --- |\n";
const row = (term: string) => `| \`${term}\` | Wort | word | - |\n`;
const problems = (text: string, terms: readonly string[], file = "a.ts") =>
  check(planted({ "docs/glossary.md": page + terms.map(row).join(""), ...room("rules", { [file]: text }) }));

describe("glossary", () => {
  it("takes German nouns that it explains, in camel case, codes, plurals and file names", () => {
    const text = 'export const massnahmen = 1;\nconst remainingMassnahme = "bildungsgutschein";';
    expect(problems(text, ["massnahme", "bildungsgutschein", "alleinerziehend"], "21-alleinerziehend.ts")).toEqual([]);
  });

  it("reports a noun it does not explain, once, with its line", () => {
    expect(problems('\nconst a = "externenpruefung-teil-1";\nconst externenpruefung = 2;', [])).toEqual([
      {
        file: "packages/rules/src/a.ts",
        line: 2,
        message: "externenpruefung (in externenpruefung-teil-1) does not stand in docs/glossary.md",
      },
    ]);
    expect(problems("export const a = 1;", [], "feststellungsverfahren.ts")).toHaveLength(1);
  });

  it("leaves prose, module names, comments and English alone", () => {
    const text = ['const a = "Die Zuweisung fehlt.";', 'import "./x.ts"; // Zuweisung', "const youngPeople = belong;"];
    expect(problems(text.join("\n"), [])).toEqual([]);
  });

  it("reports an explanation that nothing uses, and lets terms without code stand", () => {
    expect(problems("export const a = 1;", ["zuweisung"])).toEqual([
      { file: "docs/glossary.md", line: 5, message: "zuweisung is explained, but no code or data uses it" },
    ]);
    const root = planted({ "docs/glossary.md": `${page}| - | Zuweisung | assignment | - |\n`, ...room("rules", {}) });
    expect(check(root)).toEqual([]);
  });
});
