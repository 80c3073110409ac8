// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { readFacts } from "./read.ts";

const codes = (value: unknown) => readFacts(value).findings.map(({ code, path }) => `${code} ${path}`);
const open = { from: "2010-01-01", to: null };

describe("reading facts", () => {
  test("keeps what is sound as it is", () => {
    const facts = {
      birthDate: "1990",
      vocationalDegree: false,
      household: { soleCarer: true, children: [{ birthDate: "2016-02-29" }] },
      spells: [{ kind: "measure", from: "2020-01", to: null, norm: "sgb2-16d" }],
      known: { measure: open },
    };
    expect(readFacts(facts)).toEqual({ facts, findings: [] });
  });

  test("a broken fact becomes unknown, its neighbours stay", () => {
    const { facts, findings } = readFacts({
      birthDate: "2021-02-30",
      available: true,
      household: { soleCarer: "yes", adults: 1 },
    });
    expect(facts).toEqual({ available: true, household: { adults: 1 } });
    expect(findings.map(({ path }) => path)).toEqual(["/birthDate", "/household/soleCarer"]);
  });

  test("an unknown code and an unknown field are found", () => {
    expect(readFacts({ gender: "w", isced: 3 }).facts).toEqual({ isced: 3 });
    expect(codes({ gender: "w" })).toEqual(["unknown-code /gender"]);
    expect(readFacts({ birthday: "1990-01-01", isced: 3 }).facts).toEqual({ isced: 3 });
    expect(codes({ birthday: "1990-01-01" })[0]).toMatch(/^unknown-field/);
  });

  test("a child that cannot be read is still a child", () => {
    const { facts } = readFacts({ household: { children: [{ birthDate: "2016-02-30" }, 7] } });
    expect(facts).toEqual({ household: { children: [{}, {}] } });
  });

  test("a list of codes with a broken one is unknown as a whole", () => {
    expect(readFacts({ nationalities: ["DE", "deutsch"], isced: 3 }).facts).toEqual({ isced: 3 });
  });

  test("a spell of no kind that exists may be of any: nothing but the days of the other spells is known", () => {
    const work = { kind: "employment", from: "2019", to: "2020-12-31" };
    const spells = [work, { kind: "registred-unemployed", from: "2021-01-01", to: null }];
    const known = { employment: { from: "2000-01-01", to: null }, illness: { from: "2000-01-01", to: null } };
    const { facts, findings } = readFacts({ spells, known });
    expect(findings).toMatchObject([{ severity: "error", path: "/spells/1/kind" }]);
    expect(facts).toEqual({ spells: [work], known: { employment: { from: "2019-12-31", to: "2019-12-31" } } });
    const unsure = { kind: "care", from: "2019", to: "2019" };
    expect(readFacts({ spells: [unsure, "illness"], known }).facts).toEqual({ spells: [], known: {} });
  });

  test("a kind with a broken or inverted spell is unknown throughout", () => {
    const spells = [
      { kind: "measure", from: "2020-01-01", to: "2019-12-31" },
      { kind: "measure", from: "2021-01-01", to: null },
      { kind: "illness", from: "2021-13-01", to: null },
      { kind: "care", from: "2021-01-01", to: null },
    ];
    const { facts, findings } = readFacts({ spells, known: { measure: open, illness: open, care: open } });
    expect(facts).toEqual({ spells: [{ kind: "care", from: "2021-01-01", to: null }], known: { care: open } });
    expect(findings.map(({ path }) => path)).toEqual(["/spells/2/from", "/spells/0"]);
  });

  test("a known span that ends before it begins leaves its kind unknown", () => {
    const known = { illness: { from: "2020-01-01", to: "2019-01-01" }, care: open };
    const { facts, findings } = readFacts({ spells: [{ kind: "illness", from: "2020-01-01", to: null }], known });
    expect(facts).toEqual({ spells: [], known: { care: open } });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["inverted-period /known/illness"]);
  });

  test("overlapping registrations are told and count once; jobs may run side by side", () => {
    const spells = ["registered-unemployed", "employment"].flatMap((kind) => [
      { kind, from: "2020-01-01", to: "2020-06-30" },
      { kind, from: "2020-06-30", to: null },
    ]);
    const { facts, findings } = readFacts({ spells });
    expect(facts).toEqual({ spells });
    expect(findings).toMatchObject([{ code: "overlapping-spells", severity: "warning", path: "/spells/1" }]);
    expect(codes({ spells: [{ ...spells[0] }, { ...spells[1], from: "2020-07-01" }] })).toEqual([]);
    expect(codes({ spells: [{ ...spells[0], to: "2020" }, { ...spells[1] }] })).toEqual([]);
  });

  test("a residence title or a legal basis that is no code is found, not taken for another one", () => {
    expect(codes({ residenceTitle: "aufenthg-25.2" })).toEqual(["wrong-format /residenceTitle"]);
    expect(codes({ residenceTitle: "aufenthg-25-2" })).toEqual([]);
    expect(codes({ spells: [{ kind: "measure", from: "2020-01-01", to: null, norm: "§ 16d SGB II" }] })).toEqual([
      "wrong-format /spells/0/norm",
    ]);
  });

  test.each([[null], ["text"], [[1, 2]], [42]])("%o is no person", (value) => {
    const { facts, findings } = readFacts(value, { path: "/3", file: "people.json" });
    expect(facts).toEqual({});
    expect(findings).toMatchObject([{ path: "/3", file: "people.json", severity: "error" }]);
  });
});
