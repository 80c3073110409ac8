// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { checkRegister, factsOn } from "@quartierkit/participants";
import type { Participant, Register } from "@quartierkit/participants";
import { readRegister } from "@quartierkit/participants/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { key, outcomes, previewOf, registerOf } from "../testing/lists.ts";
import { applyImport } from "./apply.ts";
import type { Change } from "./change.ts";
import { batchesOf, traceOf } from "./provenance.ts";
import { undoImport } from "./undo.ts";

const head = "Kundennummer;Nachname;Vorname;Geburtsdatum;Geschlecht;Erwachsene;arbeitslos seit;AGS";
const number = (value: string) => [{ system: "ba-kundennummer" as const, value }];
const ida: Participant = {
  id: "p-ida",
  identifiers: number("123A456789"),
  birthDate: "1985",
  gender: { missing: "not-asked" },
  household: { adults: 1 },
  source: "import",
  recordedAt: "2025-01-01",
};
const row = "123A456789;Star;Ida;12.04.1985;w;2;01.03.2024;05916000";

const changes = (register: Register, ...rows: readonly string[]): readonly Change[] =>
  previewOf([head, ...rows], { register }).rows[0]?.changes ?? [];
const bucketOf = (all: readonly Change[], field: string) => {
  const found = all.find((change) => change.field === field);
  return found === undefined ? undefined : [found.bucket, ...(found.why === undefined ? [] : [found.why])];
};

/** Applies what has to be appliable. */
function applied(preview: ReturnType<typeof previewOf>): Register {
  const { register, findings } = applyImport(preview);
  if (register === null) throw new Error(JSON.stringify(findings));
  return register;
}

const inFile = (register: Register): unknown => JSON.parse(JSON.stringify(register));

describe("fields of a preview stand in three buckets", () => {
  test("new, changed, and what both know is left out", () => {
    expect(
      changes(registerOf(ida), row).map(({ field, bucket, register, list }) => [field, bucket, register, list]),
    ).toEqual([
      ["birthDate", "changed", "1985", "1985-04-12"],
      ["gender", "new", undefined, "female"],
      ["household.adults", "changed", 1, 2],
      ["residence", "new", undefined, { ags: "05916000" }],
      ["history.registered-unemployed", "new", undefined, { from: "2024-03-01", to: null }],
    ]);
    expect(changes(registerOf({ ...ida, birthDate: "1985-04-12" }), "123A456789;;;1985;;1;;")).toEqual([]);
  });

  test.each<[string, Partial<Participant>, string, readonly string[]]>([
    ["what the person said is not overwritten", { source: "self" }, "household.adults", ["conflict", "other-source"]],
    [
      "what was recorded after the list neither",
      { recordedAt: "2026-05-01" },
      "household.adults",
      ["conflict", "recorded-later"],
    ],
    [
      "what a person declined to tell",
      { household: { adults: { missing: "declined" } } },
      "household.adults",
      ["conflict", "declined"],
    ],
    ["a birth date is never changed by a list alone", { birthDate: "1985-04" }, "birthDate", ["changed"]],
    [
      "another spell of the same kind",
      { history: [{ kind: "registered-unemployed", from: "2023-01-01", to: null, source: "self" }] },
      "history.registered-unemployed",
      ["conflict", "other-spell"],
    ],
  ])("%s", (_, more, field, expected) => {
    expect(bucketOf(changes(registerOf({ ...ida, ...more }), row), field)).toEqual(expected);
  });

  test("where somebody was decided to be another person than the birth date says, that is a conflict", () => {
    const register = registerOf({ ...ida, birthDate: "1990-01-01", gender: "male" });
    const preview = previewOf([head, row], { register, decide: [{ row: 2, is: { participantId: "p-ida" } }] });
    const all = preview.rows[0]?.changes ?? [];
    expect(bucketOf(all, "birthDate")).toEqual(["conflict", "identity"]);
    expect(bucketOf(all, "gender")).toEqual(["conflict", "identity"]);
  });

  test("another number in the same system", () => {
    const register = registerOf({
      ...ida,
      birthDate: "1985-04-12",
      gender: "female",
      names: [{ given: "Ida", family: "Star", kind: "official" }],
      identifiers: number("999"),
    });
    const preview = previewOf([head, row], { register, decide: [{ row: 2, is: { participantId: "p-ida" } }] });
    expect(bucketOf(preview.rows[0]?.changes ?? [], "identifiers.ba-kundennummer")).toEqual([
      "conflict",
      "other-number",
    ]);
  });

  test("an address is replaced as a whole; since when somebody is in Germany stays", () => {
    const residence = { ags: "05913000", district: "nord", since: "2019", registeredInGermanySince: "2015" };
    const moved = changes(registerOf({ ...ida, residence }), row).find(({ field }) => field === "residence");
    expect(moved).toMatchObject({ bucket: "changed", list: { ags: "05916000", registeredInGermanySince: "2015" } });
    const same = { ...residence, ags: "05916000" };
    expect(bucketOf(changes(registerOf({ ...ida, residence: same }), row), "residence")).toBeUndefined();
  });
});

describe("taking a list over", () => {
  test("somebody new gets a record with what the list tells, and no name anywhere", () => {
    const register = applied(previewOf([head, "123A000009;Geheimname;Vornamig;12.04.1985;w;2;01.03.2024;05916000"]));
    expect(register.participants).toMatchObject([
      {
        id: expect.stringMatching(/^2026-03-01-[0-9a-f]{12}-2$/),
        identifiers: number("123A000009"),
        birthDate: "1985-04-12",
        household: { adults: 2 },
        residence: { ags: "05916000" },
        history: [{ kind: "registered-unemployed", from: "2024-03-01", to: null, source: "import" }],
        source: "import",
        recordedAt: "2026-03-01",
      },
    ]);
    expect(JSON.stringify(register)).not.toMatch(/geheimname|vornamig/i);
    expect(
      outcomes(
        previewOf(["Nachname;Vorname;Geburtsdatum;Geschlecht", "GEHEIMNAME;Vornamig;12.04.1985;w"], { register }),
      ),
    ).toEqual([expect.stringMatching(/^2 matched name-birth-date/)]);
  });

  test("what changes is said beside the record, from the day of the list on; the record and its past stay", () => {
    const register = applied(previewOf([head, row], { register: registerOf(ida), asOf: "2026-02-01" }));
    expect(register.participants[0]).toMatchObject({ birthDate: "1985", household: { adults: 1 } });
    const facts = (day: string) => factsOn(register, "p-ida", day);
    expect(facts("2026-02-01")).toMatchObject({ birthDate: "1985-04-12", gender: "female", household: { adults: 2 } });
    expect(facts("2026-01-31").household).toEqual({ adults: 1 });
  });

  test("a conflict changes nothing until somebody decides, and is kept with the row", () => {
    const before = registerOf({ ...ida, source: "self" });
    const open = applied(previewOf([head, row], { register: before }));
    expect(factsOn(open, "p-ida", "2026-03-01").household).toEqual({ adults: 1 });
    expect(
      open.importRows
        .flatMap((one) => traceOf(one)?.conflicts ?? [])
        .filter(({ field }) => field.startsWith("household")),
    ).toEqual([{ field: "household.adults", register: 1, list: 2, why: "other-source", decision: "open" }]);
    const decide = [{ row: 2, fields: { "household.adults": "list" } }] as const;
    const later = previewOf([head, row], { register: open, decide, on: "2026-03-05" });
    expect(outcomes(later)).toEqual(["2 matched ba-kundennummer p-ida"]);
    expect(factsOn(applied(later), "p-ida", "2026-03-05").household).toEqual({ adults: 2 });
    const kept = previewOf([head, row], {
      register: before,
      decide: [{ row: 2, fields: { "household.adults": "register" } }],
    });
    expect(factsOn(applied(kept), "p-ida", "2026-03-05").household).toEqual({ adults: 1 });
  });

  test("a decided spell replaces the other, which stays and counts nowhere", () => {
    const history = [{ kind: "registered-unemployed" as const, from: "2023-01-01", to: null, source: "self" as const }];
    const decide = [{ row: 2, fields: { "history.registered-unemployed": "list" } }] as const;
    const register = applied(previewOf([head, row], { register: registerOf({ ...ida, history }), decide }));
    expect(register.participants[0]?.history?.map(({ from, enteredInError }) => [from, enteredInError])).toEqual([
      ["2023-01-01", true],
      ["2024-03-01", undefined],
    ]);
  });

  test("the same file is not taken over twice", () => {
    const register = applied(previewOf([head, row], { register: registerOf(ida) }));
    const again = previewOf([head, row], { register });
    expect(outcomes(again)).toEqual(["2 refused already-imported"]);
    expect(applyImport(again)).toMatchObject({ register: null, findings: [{ code: "nothing-to-apply" }] });
  });

  test("every row tells where it came from; the batch is found in the register", () => {
    const preview = previewOf([`${head};Notiz`, `${row};x`, ";;;;;;;;y", ";Ohne;Datum;;;;;;"], {
      register: registerOf(ida),
    });
    const { register, batch } = applyImport(preview);
    expect(batch).toMatchObject({
      id: preview.batch,
      fileName: "liste.csv",
      fileHash: preview.file.hash,
      rows: 1,
      on: "2026-03-01",
    });
    expect(register === null ? [] : batchesOf(register)).toEqual([batch]);
    const [imported] = register?.importRows ?? [];
    expect(imported).toMatchObject({
      participantId: "p-ida",
      row: 2,
      matchedBy: "ba-kundennummer",
      birthDate: "1985-04-12",
    });
    expect(imported === undefined ? null : traceOf(imported)?.cells).toEqual({
      Kundennummer: "123A456789",
      Geburtsdatum: "12.04.1985",
      Geschlecht: "w",
      Erwachsene: "2",
      "arbeitslos seit": "01.03.2024",
      AGS: "05916000",
      Notiz: "x",
    });
  });

  test("the new register is one that can be read, and has no errors that the old one had not", () => {
    const rows = [row, "123A000009;Neu;Nina;12.04.1995;w;2;01.03.2024;05916000"];
    const register = applied(previewOf([head, ...rows], { register: registerOf(ida) }));
    const read = readRegister(inFile(register));
    expect(read.findings).toEqual([]);
    const errors = checkRegister(register, { on: "2026-03-01" }).filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
  });
});

const anyone = fc.record(
  {
    identifiers: fc.constantFrom(number("1"), number("2"), number("3"), [{ system: "cosach" as const, value: "C" }]),
    birthDate: fc.constantFrom("1985-04-12", "1985", "1990-02-28"),
    gender: fc.constantFrom("female" as const, "male" as const, { missing: "declined" as const }),
    household: fc.constantFrom({ adults: 1 }, { adults: 2, soleCarer: true }),
    residence: fc.constantFrom({ ags: "05916000" }, { ags: "05913000", since: "2019" }),
    history: fc.constantFrom(
      [],
      [{ kind: "registered-unemployed" as const, from: "2024-03-01", to: null, source: "import" as const }],
    ),
    ext: fc.constantFrom({}, { "de.herne": { a: 1 } }),
    source: fc.constantFrom("self" as const, "import" as const),
    names: fc.constant([{ given: "Ida", family: "Star", kind: "official" as const }]),
  },
  { requiredKeys: [] },
);
const registers = fc
  .array(anyone, { maxLength: 4 })
  .map((people) => registerOf(...people.map((one, index) => ({ id: `p-${index}`, ...one }))));
const cells = fc.tuple(
  fc.constantFrom("1", "2", "3", "4", ""),
  fc.constantFrom("Star", "Stahr", ""),
  fc.constantFrom("Ida", "Ina"),
  fc.constantFrom("12.04.1985", "28.02.1990", "00.00.1985", "31.02.1990", ""),
  fc.constantFrom("w", "m", "?", ""),
  fc.constantFrom("1", "2", ""),
  fc.constantFrom("01.03.2024", "01.01.2020", ""),
  fc.constantFrom("05916000", "5916", ""),
);
const lists = fc.array(
  cells.map((row) => row.join(";")),
  { maxLength: 5 },
);
const decisions = fc.array(
  fc.record({
    row: fc.integer({ min: 2, max: 6 }),
    fields: fc.constant({
      birthDate: "list",
      "household.adults": "list",
      residence: "list",
      "history.registered-unemployed": "list",
      "identifiers.ba-kundennummer": "list",
    } as const),
  }),
  { maxLength: 3 },
);

describe("undoing", () => {
  test("what a list did is taken back exactly, also after the register was saved and read again", () => {
    fc.assert(
      fc.property(registers, lists, decisions, (before, rows, decide) => {
        const preview = previewOf([head, ...rows], { register: before, decide });
        const text = JSON.stringify(before);
        const { register } = applyImport(preview);
        expect(JSON.stringify(before)).toBe(text);
        if (register === null) return;
        expect(JSON.stringify(undoImport(register, preview.batch).register)).toBe(text);
        const { register: again, findings } = readRegister(inFile(register));
        expect(findings).toEqual([]);
        expect(again === null ? null : undoImport(again, preview.batch).register).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test("a row with the number of one that came into doubt is in doubt, too", () => {
    const names = [{ given: "Ida", family: "Star", kind: "official" }] as const;
    const register = registerOf({ id: "p-0", birthDate: "1985-04-12", names });
    const rest = "w;1;01.03.2024;05916000";
    const rows = [`1;Star;Ida;;${rest}`, `1;Star;Ida;12.04.1985;${rest}`, `4;Star;Ida;12.04.1985;${rest}`];
    const { rows: planned } = previewOf([head, ...rows], { register });
    expect(planned.map(({ outcome }) => outcome)).toEqual(["ambiguous", "ambiguous", "ambiguous"]);
  });

  test("an applied list has nothing new to say a second time under another hash, and makes nobody twice", () => {
    fc.assert(
      fc.property(registers, lists, (before, rows) => {
        const first = previewOf([head, ...rows], { register: before });
        const { register } = applyImport(first);
        if (register === null) return;
        const second = previewOf([head, ...rows], { register, fileHash: "another" });
        const open = second.rows.filter(({ outcome }) => outcome === "matched").flatMap((one) => one.changes);
        expect(open.filter(({ bucket }) => bucket !== "conflict")).toEqual([]);
        const taken = new Set(first.rows.filter(({ outcome }) => /matched|new/.test(outcome)).map(({ line }) => line));
        expect(second.rows.filter(({ line, outcome }) => taken.has(line) && outcome === "new")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const before = registerOf(ida);
  const preview = previewOf([head, row, "123A000009;Neu;Nina;12.04.1995;w;2;;"], { register: before });
  const after = applied(preview);
  const made = after.participants[1]?.id ?? "";
  const refusal = (register: Register) => {
    const undone = undoImport(register, preview.batch);
    return [undone.register, ...undone.findings.map(({ code, path }) => `${code} ${path}`)];
  };

  test.each([null, "x", [], { batch: preview.batch }, { ...traceOf(after.importRows[0]!), touched: [null] }])(
    "a trace that somebody broke by hand is passed over: %j",
    (broken) => {
      const importRows = after.importRows.map((one) => ({ ...one, ext: { "quartierkit.intake": broken } }));
      expect(batchesOf({ ...after, importRows })).toEqual([]);
      expect(undoImport({ ...after, importRows }, preview.batch).register).toBeNull();
    },
  );

  test("a batch that is not there is told", () => {
    expect(undoImport(after, "x")).toMatchObject({ register: null, findings: [{ code: "batch-unknown" }] });
  });

  test("a record about somebody the list brought stands against it", () => {
    const contacts = [
      {
        id: "k",
        participantId: made,
        on: "2026-03-02",
        minutes: 10,
        channel: "phone",
        type: "social",
        voluntary: true,
      },
    ];
    expect(refusal({ ...after, contacts: contacts as never })).toEqual([null, "batch-rests /contacts/0"]);
  });

  test("a change of what it recorded stands against it", () => {
    const participants = after.participants.map((one) => (one.id === made ? { ...one, isced: 3 } : one));
    expect(refusal({ ...after, participants })).toEqual([null, "batch-rests /participants/1"]);
    const history = after.participants.map((one) => (one.id === "p-ida" ? { ...one, history: [] } : one));
    expect(refusal({ ...after, participants: history })).toEqual([null, "batch-rests /participants/0/history"]);
    const statements = after.statements.map((one, index) => (index === 0 ? { ...one, enteredInError: true } : one));
    expect(refusal({ ...after, statements })).toEqual([null, "batch-rests /statements/0"]);
    expect(refusal({ ...after, participants: after.participants.slice(0, 1) })[0]).toBeNull();
  });

  test("a merge of somebody it is about stands against it, until that one is undone", () => {
    const merge = { id: "m", keptId: "p-ida", absorbedId: "p-x", on: "2026-03-02", decisions: {} };
    expect(refusal({ ...after, merges: [merge] })).toEqual([null, "batch-rests /merges/0"]);
    expect(refusal({ ...after, merges: [{ ...merge, undoneOn: "2026-03-03" }] })[0]).not.toBeNull();
  });

  test("a change of something else does not, and stays", () => {
    const participants = after.participants.map((one) => (one.id === "p-ida" ? { ...one, isced: 3 } : one));
    const { register } = undoImport({ ...after, participants }, preview.batch);
    expect(register?.participants).toEqual([{ ...ida, isced: 3 }]);
  });

  test("a later list about the same person stands against it, until that one is undone", () => {
    const second = previewOf([head, "123A456789;;;;;3;;"], { register: after, on: "2026-04-01" });
    const twice = applied(second);
    expect(refusal(twice)).toEqual([null, "batch-rests /importRows/2"]);
    const once = undoImport(twice, second.batch).register;
    expect(once).toEqual(after);
    expect(once === null ? null : undoImport(once, preview.batch).register).toEqual(before);
  });

  test("lists about other people can be undone in any order", () => {
    const other = previewOf([head, "123A000007;Anders;Ada;01.01.1991;w;;;"], { register: after, on: "2026-04-01" });
    const both = applied(other);
    const first = undoImport(both, preview.batch).register;
    expect(first?.participants.map(({ id }) => id)).toEqual(["p-ida", `${other.batch}-2`]);
    expect(first === null ? null : undoImport(first, other.batch).register).toEqual(before);
  });
});

test("fingerprints depend on the birth date, so that a common name tells nothing", () => {
  expect(key("name:ida star", "1985-04-12")).not.toBe(key("name:ida star", "1985-04-13"));
});
