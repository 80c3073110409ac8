// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import fc from "fast-check";
import { expect, test } from "vitest";
import type * as z from "zod";
import { base, having } from "../../checks/examples.ts";
import { registerLists } from "../../records/register.ts";
import type { ListName, Register } from "../../records/register.ts";
import { mergePeople } from "../merge/merge-people.ts";
import { listNames } from "../records-of.ts";
import { registersOf } from "../../../testing/registers.ts";
import { accessHtml } from "./access-html.ts";
import { accessReport } from "./access-report.ts";
import { fieldWord, valueWord } from "./words.ts";

const on = "2021-06-01";
const controller = {
  name: "Stadt Herne",
  address: "44621 Herne",
  contact: "projekt@example.org",
  dataProtectionOfficer: "dsb@example.org",
  supervisoryAuthority: "LDI NRW",
};
const asked = { participantId: "p-1", on, controller };

const both = fc.tuple(registersOf("p-1"), registersOf("p-2")).map(([a, b]): Register => {
  const lists = listNames.map((list) => [list, [...a[list], ...b[list]]] as const);
  // Each list holds what it held, of two registers.
  return { ...a, ...Object.fromEntries(lists) } as Register;
});

const markers = (text: string): readonly string[] => [...new Set(text.match(/«p-\d:[^»]*»/g))];

/** How somebody who acts for the person is reached is about somebody else. */
const isOthers = (marker: string): boolean => /representative\.reach|staffId/.test(marker);

test("every text about the person is in the report and on the page, and none about anybody else", () => {
  fc.assert(
    fc.property(both, (register) => {
      const { report } = accessReport(register, asked);
      const own = markers(JSON.stringify(register)).filter((one) => one.startsWith("«p-1") && !isOthers(one));
      expect(own.length).toBeGreaterThan(5);
      for (const text of [JSON.stringify(report), accessHtml(report, { language: "de" })])
        expect(markers(text).toSorted()).toEqual(own.toSorted());
      expect(JSON.stringify(report)).not.toContain('"p-2"');
    }),
    { numRuns: 30 },
  );
});

/** Every value, however deep. */
const leaves = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

test("every value of the person's records is told, entered in error and restricted ones too", () => {
  fc.assert(
    fc.property(registersOf("p-1"), (register) => {
      const { report } = accessReport(register, asked);
      const told = report.records
        .filter(({ list }) => list === "contacts")
        .flatMap(({ entries }) => entries.map(({ value }) => value));
      expect(told).toEqual(register.contacts.flatMap(leaves));
    }),
    { numRuns: 20 },
  );
});

test("a field that no schema knows is told as well", () => {
  const register = { ...base, participants: [{ id: "p-1", mood: "heiter" }] };
  const entries = accessReport(register, asked).report.records[0]?.entries;
  expect(entries).toContainEqual({ path: "mood", at: "/mood", dataClass: null, value: "heiter", freeText: false });
});

test("third persons are left out and counted; where they may be spoken of is pointed at, beside the report", () => {
  const register = having({
    participants: [{ id: "p-1", names: [{ given: "Ida", family: "Stern", kind: "official" }] }, { id: "p-2" }],
    households: [
      {
        id: "b-1",
        purpose: "Kinderbetreuung",
        members: [
          { role: "adult", participantId: "p-1" },
          { role: "partner", participantId: "p-2" },
        ],
      },
    ],
    contacts: [
      {
        id: "c-1",
        participantId: "p-1",
        on,
        minutes: 30,
        channel: "phone",
        topic: "Wohnen",
        voluntary: true,
        note: "Kam mit Jan.",
      },
      {
        id: "c-2",
        participantId: "p-2",
        on,
        minutes: 30,
        channel: "phone",
        topic: "Wohnen",
        voluntary: true,
        note: "Kam mit Ida Stern.",
      },
    ],
  });
  const { report, review } = accessReport(register, asked);
  expect(report.shielded).toBe(1);
  expect(accessHtml(report, { language: "de" })).toContain("(Art. 15 Abs. 4 DSGVO): 1.");
  expect(review.texts).toContain("/contacts/0");
  expect(review.mentions).toEqual(["/contacts/1/note"]);
  expect(JSON.stringify(report)).not.toContain("Kam mit Ida Stern");
});

test("recipients, periods and rights are told", () => {
  const register = having({
    disclosures: [
      {
        id: "d-1",
        participantId: "p-1",
        to: "Jobcenter Herne",
        recipientKind: "public",
        on,
        purpose: "Vermittlung",
        dataClasses: ["identity"],
        legalBasis: { kind: "statute", norm: "§ 50 SGB II" },
      },
    ],
  });
  const funding = [{ rule: "esf-plus", trigger: "2026-03-12" }] as const;
  const { report } = accessReport(register, { ...asked, purposeEndedOn: "2021-05-31", funding });
  expect(report.recipients).toEqual([
    { to: "Jobcenter Herne", on, purpose: "Vermittlung", dataClasses: ["identity"], legalBasis: "§ 50 SGB II" },
  ]);
  expect(report.uses.find(({ dataClass }) => dataClass === "identity")?.deleteAt).toBe("2032-01-01");
  const page = accessHtml(report, { language: "en" });
  for (const text of ["Jobcenter Herne", "1 January 2032", "Art. 77 DSGVO", "LDI NRW", "BQB-Süd", "Bundes"].slice(0, 5))
    expect(page).toContain(text);
});

test("what a merge absorbed is told, whichever of the two ids is asked for", () => {
  const two = having({
    participants: [
      { id: "p-1", isced: 1 },
      { id: "p-2", isced: 3 },
    ],
  });
  const merged = mergePeople(two, { keep: "p-1", drop: "p-2", on });
  for (const participantId of ["p-1", "p-2"]) {
    const { report } = accessReport(merged, { ...asked, participantId });
    expect(report.records.filter(({ list }) => list === "participants")).toHaveLength(2);
    expect(report.records.some(({ list }) => list === "participations")).toBe(true);
  }
});

test("whatever somebody wrote cannot become markup", () => {
  const evil = "<script>alert(1)</script>\"'&";
  const register = having({
    participants: [
      { id: "p-1", names: [{ given: evil, family: evil, kind: "official" }], ext: { [evil]: { [evil]: evil } } },
    ],
  });
  const page = accessHtml(accessReport(register, { ...asked, controller: { ...controller, name: evil } }).report, {
    language: "de",
  });
  expect(page).not.toContain("<script");
  expect(page).toContain(escapeHtml(evil));
});

/** Every field and every code of a closed list, with the list that it stands in. */
function wordsIn(
  schema: z.core.$ZodType,
  spot: { readonly list: ListName; readonly field: string },
): readonly (readonly [ListName, string, string])[] {
  // zod's own list of all its schemas
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).flatMap(([field, inner]) => [
        [spot.list, field, ""] as const,
        ...wordsIn(inner, { ...spot, field }),
      ]);
    case "array":
      return wordsIn(def.element, spot);
    case "optional":
    case "nullable":
      return wordsIn(def.innerType, spot);
    case "union":
      return def.options.flatMap((option) => wordsIn(option, spot));
    case "enum":
      return Object.values(def.entries).map((code) => [spot.list, spot.field, String(code)] as const);
    default:
      return [];
  }
}

test("every field and every code has a German word", () => {
  const spots = Object.entries(registerLists).flatMap(([list, schema]) =>
    wordsIn(schema, { list: list as ListName, field: "" }),
  ); // entries forget the names
  const wordless = spots.filter(([list, field, code]) => {
    if (code === "") return fieldWord(field, "de") === field;
    // Levels, numbers of competences and names of messages are the same in every language.
    if (/^(?:pre-A1|[ABC][12]|\d\.\d|AGH\w+|kldb-2010|dkz)$/.test(code)) return false;
    return valueWord(code, { list, field }, "de") === code;
  });
  expect(wordless).toEqual([]);
});

test("an unknown person is refused", () => {
  expect(() => accessReport(base, { ...asked, participantId: "p-9" })).toThrow(
    expect.objectContaining({ code: "person-unknown" }),
  );
});
