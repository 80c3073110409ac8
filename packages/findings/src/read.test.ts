// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import {
  agsSchema,
  bilingualSchema,
  countrySchema,
  daySchema,
  impreciseDaySchema,
  knowable,
  localizedTextSchema,
  sourceSchema,
} from "@quartierkit/vocabulary/schema";
import { readList, readRecord } from "./read.ts";
import { findingSchema } from "./schemas.ts";

const find = (schema: z.ZodType, value: unknown) => readRecord(schema, value).findings;

/** Pointer and code of each finding. */
const marks = (schema: z.ZodType, value: unknown) => find(schema, value).map(({ path, code }) => `${path} ${code}`);

const hint = (schema: z.ZodType, value: unknown) => find(schema, value)[0]?.hint;

const person = z.strictObject({
  birthDate: impreciseDaySchema.exactOptional(),
  ags: knowable(agsSchema).exactOptional(),
  gender: z.enum(["female", "male", "diverse", "unspecified"]).exactOptional(),
  nationalities: z.array(countrySchema).max(3).exactOptional(),
  degree: z.union([z.literal(false), z.strictObject({ months: z.number().min(0) })]).exactOptional(),
  isced: z.int().min(0).max(8).exactOptional(),
  until: daySchema.nullable().exactOptional(),
});

describe("readRecord", () => {
  it("gives the record where all fits", () => {
    const { record, findings } = readRecord(person, { birthDate: "1980", isced: 2 });
    expect([record, findings]).toEqual([{ birthDate: "1980", isced: 2 }, []]);
    expectTypeOf(record).toEqualTypeOf<z.output<typeof person> | null>();
  });

  it("puts file and pointer of its place before each finding", () => {
    const { record, findings } = readRecord(person, { isced: 9 }, { file: "a.json", path: "/people/3" });
    expect(record).toBeNull();
    expect(findings).toMatchObject([{ file: "a.json", path: "/people/3/isced", severity: "error" }]);
  });

  it("escapes names in pointers", () => {
    expect(marks(z.strictObject({}), { "a/b~c": 1 })).toEqual(["/a~1b~0c unknown-field"]);
  });

  it.each([
    [{ birthDate: "2021-02-30" }, "/birthDate impossible-day"],
    [{ birthDate: "30.2.2021" }, "/birthDate impossible-day"],
    [{ birthDate: 1980 }, "/birthDate wrong-type"],
    [{ ags: "5916000" }, "/ags wrong-format"],
    [{ ags: 5916000 }, "/ags wrong-type"],
    [{ ags: { missing: "lost" } }, "/ags/missing unknown-code"],
    [{ ags: { missing: "unknown", why: "?" } }, "/ags/why unknown-field"],
    [{ gender: "femal" }, "/gender unknown-code"],
    [{ gender: null }, "/gender wrong-type"],
    [{ nationalities: ["DE", "SYR"] }, "/nationalities/1 wrong-format"],
    [{ nationalities: ["DE", "SY", "TR", "UA"] }, "/nationalities out-of-range"],
    [{ nationalities: "DE" }, "/nationalities wrong-type"],
    [{ degree: true }, "/degree wrong-type"],
    [{ degree: {} }, "/degree/months missing-field"],
    [{ degree: { months: -1 } }, "/degree/months out-of-range"],
    [{ isced: "3" }, "/isced wrong-type"],
    [{ isced: 2.5 }, "/isced wrong-type"],
    [{ until: 5 }, "/until wrong-type"],
    [{ birthdate: "1980" }, "/birthdate unknown-field"],
    ["1980", " wrong-type"],
    [undefined, " missing-field"],
  ])("%j is %s", (value, mark) => {
    expect(marks(person, value)).toEqual([mark]);
  });

  it("reports everything that is wrong, each with its own pointer", () => {
    const value = { isced: 9, gendr: "female", foo: 1, ags: "x" };
    expect(marks(person, value).toSorted()).toEqual([
      "/ags wrong-format",
      "/foo unknown-field",
      "/gendr unknown-field",
      "/isced out-of-range",
    ]);
  });

  it("takes a name that every object inherits for an unknown field", () => {
    expect(marks(person, JSON.parse('{"__proto__": 1}'))).toEqual(["/__proto__ unknown-field"]);
    expect(marks(person, { toString: 1 })).toEqual(["/toString unknown-field"]);
  });

  it("never quotes a value of the record", () => {
    const value = { birthDate: "geheim", ags: "geheim", gender: "geheim", degree: "geheim", isced: "geheim" };
    expect(find(person, value)).toHaveLength(5);
    expect(JSON.stringify(find(person, value))).not.toContain("geheim");
  });
});

describe("unknown fields", () => {
  it("name the field that was meant", () => {
    expect(hint(person, { birth_date: "1980" })).toEqual({
      de: "Gemeint ist vielleicht „birthDate“. Sonst das Feld entfernen.",
      en: "Perhaps “birthDate” is meant. Otherwise remove the field.",
    });
  });

  it("do not name a field that is already there, but the others", () => {
    expect(hint(person, { birthdate: "1980", birthDate: "1980" })?.en).toBe(
      "Check the spelling or remove the field. Other known fields: ags, gender, nationalities, degree, isced, until.",
    );
  });

  it("are found inside lists, optional parts and the fitting option of a union", () => {
    const visit = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("home"), minutes: z.number() }),
      z.strictObject({ kind: z.literal("phone"), seconds: z.number() }),
    ]);
    const schema = z.strictObject({ visits: z.array(visit).exactOptional() });
    const value = { visits: [{ kind: "phone", seconds: 3, minute: 2 }] };
    expect(marks(schema, value)).toEqual(["/visits/0/minute unknown-field"]);
    expect(hint(schema, value)?.en).toBe("Check the spelling or remove the field.");
  });

  it("know the codes that name the fields of a record", () => {
    const known = z.partialRecord(z.enum(["measure", "illness"]), z.number());
    expect(marks(known, { mesure: 1 })).toEqual(["/mesure unknown-field"]);
    expect(hint(known, { mesure: 1 })?.en).toContain("“measure”");
  });

  it("are shortened when they are very long", () => {
    const name = "x".repeat(5000);
    const [finding] = find(person, { [name]: 1 });
    expect(finding?.message.en.length).toBeLessThan(100);
    expect(finding?.path).toBe(`/${name}`);
  });
});

describe("unions", () => {
  const kinds = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("a"), n: z.number() }),
    z.strictObject({ kind: z.literal("b"), m: z.string() }),
  ]);
  const plain = z.union([z.strictObject({ on: daySchema, by: z.string() }), z.strictObject({ from: daySchema })]);

  it.each<[string, z.ZodType, unknown, string[]]>([
    ["an unknown kind", kinds, { kind: "c" }, ["/kind unknown-code"]],
    ["no kind", kinds, {}, ["/kind missing-field"]],
    ["no record", kinds, 3, [" wrong-type"]],
    ["the fields of the kind", kinds, { kind: "a", n: "1" }, ["/n wrong-type"]],
    ["the nearest option", plain, { on: "2021-01-01" }, ["/by missing-field"]],
    ["the other option", plain, { from: "2021-13-01" }, ["/from impossible-day"]],
    ["the other option, which lacks less", plain, { from: 5 }, ["/from wrong-type"]],
    [
      "an option inside an option",
      z.union([z.string(), z.strictObject({ b: kinds })]),
      { b: { kind: "a" } },
      ["/b/n missing-field"],
    ],
    ["constants", z.union([z.literal("a"), z.literal("b")]), "c", [" unknown-code"]],
    ["another kind of value", z.union([z.literal("a"), z.number()]), null, [" wrong-type"]],
    ["a text among others", z.union([z.enum(["a", "b"]), z.number()]), "c", [" unknown-code"]],
    ["a knowable record", knowable(z.strictObject({ a: z.string() })), { a: "x", b: 1 }, ["/b unknown-field"]],
    ["a missing union", z.strictObject({ u: plain }), {}, ["/u missing-field"]],
  ])("complain about %s", (_, schema, value, expected) => {
    expect(marks(schema, value)).toEqual(expected);
  });

  it("name all alternatives where none was meant", () => {
    expect(hint(z.union([z.literal(false), z.strictObject({})]), "no")?.de).toBe(
      "Erwartet: false oder ein Datensatz { … }.",
    );
    expect(hint(z.union([z.string(), z.number()]), [])?.en).toBe("Expected: text or a number.");
  });

  it("do not know the names of the other option", () => {
    const value = { on: "2021-01-01", by: "a", froms: 1 };
    expect(hint(plain, value)?.en).toBe("Check the spelling or remove the field.");
  });
});

describe("words", () => {
  it.each<[z.ZodType, unknown, string]>([
    [
      agsSchema,
      "1",
      "Erwartet: ein Amtlicher Gemeindeschlüssel aus acht Ziffern in Anführungszeichen, z. B. 05916000.",
    ],
    [
      knowable(agsSchema),
      "1",
      "Erwartet: ein Amtlicher Gemeindeschlüssel aus acht Ziffern in Anführungszeichen, z. B. 05916000.",
    ],
    [
      agsSchema.exactOptional(),
      "1",
      "Erwartet: ein Amtlicher Gemeindeschlüssel aus acht Ziffern in Anführungszeichen, z. B. 05916000.",
    ],
    [countrySchema, "syr", "Erwartet: ein Ländercode aus zwei Großbuchstaben (ISO 3166-1), z. B. DE, SY, UA."],
    [impreciseDaySchema, "2021-13", "Erwartet: ein Tag, ein Monat oder ein Jahr, JJJJ-MM-TT, JJJJ-MM oder JJJJ."],
    [z.iso.date(), "2021-02-30", "Erwartet: ein Tag, den es gibt, JJJJ-MM-TT."],
    [z.iso.time(), "25:00", "Erwartet: eine Uhrzeit, HH:MM oder HH:MM:SS."],
    [z.email(), "a", "Erwartet: eine E-Mail-Adresse."],
    [z.string().regex(/^x/).describe("Starts with x"), "a", "Erwartet: Starts with x (englische Beschreibung)."],
    [z.string().regex(/^x/), "a", "Erwartet: Text nach dem Muster /^x/."],
    [z.boolean(), "true", "Erwartet: ein Ja/Nein-Wert (true oder false). Ohne Anführungszeichen schreiben."],
    [z.string(), 3, "Erwartet: Text. In Anführungszeichen setzen."],
    [z.int(), 2.5, "Erwartet: eine ganze Zahl."],
    [z.number().nullable(), "x", "Erwartet: eine Zahl oder null. Ohne Anführungszeichen schreiben."],
    [z.string().min(1), "", "Das Feld ist leer: ausfüllen."],
    [z.string().min(3), "a", "Mindestens 3 Zeichen."],
    [z.string().length(3), "a", "Genau 3 Zeichen."],
    [z.array(z.string()).min(1), [], "Mindestens 1 Eintrag."],
    [z.array(z.string()).max(0), ["a"], "Höchstens 0 Einträge."],
    [z.number().gt(0), 0, "Größer als 0."],
    [z.number().lt(5), 5, "Kleiner als 5."],
    [z.number().max(8), 9, "Höchstens 8."],
    [z.number().multipleOf(10), 5, "Ein Vielfaches von 10 angeben."],
    [z.enum(["a", "b"]), "zzz", "Erlaubt: a, b."],
    [z.literal("female"), "femal", "Gemeint ist vielleicht „female“. Erlaubt: female."],
    [localizedTextSchema, { DE: "x" }, "Erwartet: ein Sprachkürzel nach BCP 47, z. B. de, de-simple, tr."],
    [localizedTextSchema, {}, 'Erwartet: Text je Sprache, mindestens einer, z. B. { "de": "Beratung" }.'],
    [sourceSchema, { title: "a", url: "www" }, "Erwartet: eine Webadresse mit https://."],
  ])("tell the clerk what to do (%#)", (schema, value, german) => {
    expect(hint(schema, value)?.de).toBe(german);
  });

  it("advise to leave out what is not known, where that is allowed", () => {
    expect(hint(person, { isced: null })?.de).toContain("das Feld weglassen");
    expect(hint(z.strictObject({ isced: z.int() }), { isced: null })?.de).toBe("Erwartet: eine ganze Zahl.");
  });

  it("cut a long list of codes and count it", () => {
    const codes = Array.from({ length: 200 }, (_, index) => `code-${index}`);
    expect(hint(z.enum(codes), "zzz")?.de).toMatch(/^Erlaubt: code-0, .*code-11 … \(200 insgesamt\)\.$/);
  });

  it("take the words of a condition from its schema", () => {
    const words = { de: "Ende vor Anfang.", en: "End before begin." };
    const schema = z.strictObject({ a: z.number() }).refine(() => false, { message: "order", params: words });
    expect(find(schema, { a: 1 })).toMatchObject([
      { code: "wrong-shape", message: words, hint: { en: "Condition: order" } },
    ]);
  });
});

describe("any value", () => {
  it("is read or reported in both languages, never thrown at", () => {
    const all = z.strictObject({ person, text: bilingualSchema, any: z.record(daySchema, z.tuple([z.number()])) });
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
        for (const value of [first, { person: first, text: second, any: first }, { any: { "2021-01-01": second } }]) {
          const { record, findings } = readRecord(all, value);
          expect(record === null).toBe(findings.length > 0);
          for (const finding of findings) expect(findingSchema.safeParse(finding).success).toBe(true);
        }
      }),
    );
  });
});

describe("readList", () => {
  it("keeps the members that fit and reports the others by index", () => {
    const { records, findings } = readList(person, [{ isced: 1 }, { isced: 9 }, "x", {}], { path: "/people" });
    expect(records).toEqual([{ isced: 1 }, {}]);
    expect(findings.map(({ path }) => path)).toEqual(["/people/1/isced", "/people/2"]);
  });

  it("is one finding where there is no list", () => {
    const { records, findings } = readList(person, { isced: 1 }, { file: "a.json" });
    expect(records).toEqual([]);
    expect(findings).toMatchObject([{ code: "wrong-type", path: "", file: "a.json" }]);
    expect(findings[0]?.hint.en).toBe("Expected: a list [ … ].");
  });

  it("reads an empty list", () => {
    expect(readList(person, [])).toEqual({ records: [], findings: [] });
  });
});
