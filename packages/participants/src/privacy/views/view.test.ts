// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base, having } from "../../checks/examples.ts";
import { registerLists } from "../../records/register.ts";
import type { ListName, Register } from "../../records/register.ts";
import { dataClasses } from "../data-classes.ts";
import { fieldsOf } from "../fields.ts";
import { purposes, sensitivities } from "../purposes.ts";
import { registersOf } from "../../../testing/registers.ts";
import { roles } from "./roles.ts";
import type { RoleRules } from "./roles.ts";
import type { View } from "./shape.ts";
import { viewOf } from "./view.ts";

const on = "2021-06-01";

/** Every value with the names of the fields that lead to it. */
function leaves(value: unknown, path = ""): readonly { readonly path: string; readonly value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${path}[]`));
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === "" ? name : `${path}.${name}`));
}

const opened = /^(ext|known|decisions|fields)\./;

/** The class by the schemas themselves, without the table that views read. */
function annotationOf(list: ListName, path: string, record: object) {
  const [start] = opened.exec(path) === null ? [path] : [path.split(".")[0] ?? ""];
  if (list === "statements" && start.startsWith("value") && "field" in record) {
    const place = start.replace("value", String(record.field));
    return fieldsOf(registerLists.participants).find((field) => field.path === place)?.annotations;
  }
  return fieldsOf(registerLists[list]).find((field) => field.path === start)?.annotations;
}

const everyRole = Object.entries<RoleRules>(roles);

/** Looks at every field of a view: is it known, is its purpose one of the role's, and is it no more sensitive than it may be? */
function expectWithin(records: View["records"], rules: RoleRules): void {
  for (const [list, parts] of Object.entries(records))
    for (const part of parts)
      for (const { path } of leaves(part)) {
        const annotations = annotationOf(list as ListName, path, part); // Object.entries forgets the names
        const most = annotations ? rules.purposes[annotations.purpose] : undefined;
        expect(most, `${list} ${path}`).toBeDefined();
        if (!annotations || most === undefined) continue;
        const [own, ceiling] = [annotations.sensitivity, most].map((level) => sensitivities.indexOf(level));
        expect(own, `${list} ${path}`).toBeLessThanOrEqual(ceiling ?? -1);
      }
}

describe.each(everyRole)("%s", (role, rules) => {
  test("no field appears that is more sensitive than the role may see, or for another purpose, or known to no schema", () => {
    fc.assert(
      fc.property(registersOf("p-1"), (register) => {
        expectWithin(viewOf(register, { role, on, participantId: "p-1" }).records, rules);
      }),
      { numRuns: 20 },
    );
  });
});

test("nor in the view of any role that a city could make up", () => {
  const levels = fc.option(fc.constantFrom(...sensitivities), { nil: undefined });
  const ceilings = fc.record(Object.fromEntries(Object.keys(purposes).map((purpose) => [purpose, levels])));
  fc.assert(
    fc.property(registersOf("p-1"), ceilings, fc.boolean(), (register, made, sanctionRelevant) => {
      const own = Object.fromEntries(Object.entries(made).filter(([, level]) => level !== undefined));
      const city: RoleRules = { ...roles["case-worker"], purposes: own, sanctionRelevant, seesRestricted: true };
      expectWithin(viewOf(register, { role: "city", on, roles: { city } }).records, city);
    }),
    { numRuns: 60 },
  );
});

test("a statement tells nothing to whoever may not see which fact it is about", () => {
  const named = fieldsOf(registerLists.statements).find(({ path }) => path === "field")?.annotations?.purpose;
  const purposesOf = Object.entries(roles["case-worker"].purposes).filter(([purpose]) => purpose !== named);
  const city: RoleRules = { ...roles["case-worker"], purposes: Object.fromEntries(purposesOf) };
  const statement = { id: "s-1", participantId: "p-1", field: "isced", value: 3 } as const;
  const register = having({ participants: [{ id: "p-1" }], statements: [statement] });
  const seen = (rules: RoleRules) => JSON.stringify(viewOf(register, { role: "city", on, roles: { city: rules } }));
  expect(seen(roles["case-worker"])).toContain('"value":3');
  expect(seen(city)).not.toContain('"value":3');
});

test("the property can fail: a table that opens too much shows what it must not", () => {
  const wide = {
    ...roles.funder,
    purposes: { ...roles.funder.purposes, eligibility: "special" },
    norms: roles["case-worker"].norms,
  } as const;
  const register = having({ participants: [{ id: "p-1", disability: { degree: 50 } }] });
  expect(viewOf(register, { role: "funder", on, roles: { funder: wide } }).records.participants).toEqual([
    { id: "p-1", disability: { degree: 50 } },
  ]);
  expect(viewOf(register, { role: "funder", on }).records.participants).toEqual([{ id: "p-1" }]);
});

test("what is left out is named with its reason and norm", () => {
  const register = having({ participants: [{ id: "p-1", disability: { degree: 50 } }] });
  expect(viewOf(register, { role: "funder", on }).leftOut).toContainEqual({
    list: "participants",
    field: "disability.degree",
    dataClass: "health",
    because: "sensitivity",
    text: expect.objectContaining({ en: "More sensitive than what this role needs for its task." }),
    norm: expect.objectContaining({ text: "Art. 5 Abs. 1 Buchst. c DSGVO" }),
    count: 1,
  });
});

test.each(["mayor", "toString", "__proto__", ""])("the unknown role “%s” sees nothing", (role) => {
  const view = viewOf(base, { role, on });
  expect(view.records).toEqual({});
  expect(view.leftOut.map(({ because }) => because)).toEqual(["unknown-role"]);
});

test("a field that no schema knows is closed to everybody, also inside a field that they know", () => {
  const participants = [
    { id: "p-1", mood: "«mood»", names: [{ given: "A", family: "B", kind: "official", nick: "«nick»" }] },
  ];
  // What a program hands in that skipped readRegister.
  const register = { ...base, participants } as unknown as Register;
  for (const [role] of everyRole)
    expect(JSON.stringify(viewOf(register, { role, on, participantId: "p-1" }).records)).not.toContain("«");
});

test("a statement is as sensitive as the fact that it names", () => {
  const about = { id: "s-1", participantId: "p-1" };
  const register = having({
    statements: [
      { ...about, field: "disability", value: { degree: 50 } },
      { ...about, id: "s-2", field: "available", value: true },
    ],
  });
  const seen = viewOf(register, { role: "funder", on }).records.statements;
  expect(seen).toEqual([{ ...about, id: "s-2", field: "available", value: true }]);
});

test("a record whose class is closed is closed as a whole: that there is one says enough", () => {
  const absences = [{ id: "a-1", participationId: "t-1", from: on, to: on, reason: "sick-with-certificate" }] as const;
  const view = viewOf(having({ absences }), { role: "funder", on });
  expect(view.records.absences).toBeUndefined();
  expect(view.leftOut.find(({ list }) => list === "absences")).toMatchObject({
    field: null,
    because: "purpose",
    count: 1,
  });
});

test("data of Art. 9 needs a norm of Art. 9 beside the others", () => {
  const { norms } = roles["case-worker"];
  const without = { ...roles["case-worker"], norms: norms.filter(({ section }) => section !== "9") };
  const register = having({ participants: [{ id: "p-1", disability: { degree: 50 } }] });
  const view = viewOf(register, { role: "case-worker", on, roles: { "case-worker": without } });
  expect(view.records.participants).toEqual([{ id: "p-1" }]);
  expect(view.leftOut.map(({ because }) => because)).toContain("legal-basis");
});

const file = {
  id: "h-1",
  participantId: "p-1",
  organisation: "Stadt Herne",
  status: "open",
  legalFrame: "sgb2",
  openedOn: "2020-03-02",
} as const;

const consent = {
  id: "e-1",
  participantId: "p-1",
  purpose: "Begleitung",
  form: "written",
  health: false,
  informedAbout: { purpose: true, refusal: true, withdrawal: true },
  givenOn: "2020-03-02",
} as const;

const consented = (withdrawnOn?: string) =>
  having({
    cases: [{ ...file, legalBases: [{ kind: "consent", consentId: "e-1" }] }],
    consents: [withdrawnOn === undefined ? consent : { ...consent, withdrawnOn }],
  });

test("where all rests on a consent, its withdrawal closes the person from the day after; the person sees on", () => {
  const seen = (register: Register, role: string) => viewOf(register, { role, on, participantId: "p-1" }).records;
  expect(seen(consented(), "coach").participations).toHaveLength(1);
  expect(seen(consented(on), "coach").participations).toHaveLength(1);
  expect(seen(consented("2021-05-31"), "coach").participations).toBeUndefined();
  expect(seen(consented("2021-05-31"), "coach").participants).toEqual([{ id: "p-1" }]);
  expect(seen(consented("2021-05-31"), "participant").participations).toHaveLength(1);
});

test("who is restricted is an id and a note; the proof of the funding and the person see on; a lift opens again", () => {
  const restricted = { since: "2021-01-10", reason: "bestritten" };
  const register = having({ participants: [{ id: "p-1", birthDate: "1985-04-12", restricted }] });
  const view = viewOf(register, { role: "coach", on });
  expect(view.records.participants).toEqual([{ id: "p-1", restricted }]);
  expect(view.records.participations).toBeUndefined();
  expect(view.marks).toEqual([{ participantId: "p-1", kind: "restricted", field: null, since: "2021-01-10" }]);
  expect(viewOf(register, { role: "funder", on }).records.participations).toHaveLength(1);
  expect(viewOf(register, { role: "participant", on, participantId: "p-1" }).records.participations).toHaveLength(1);
  const lifted = having({ participants: [{ id: "p-1", restricted: { ...restricted, endedOn: on } }] });
  expect(viewOf(lifted, { role: "coach", on }).records.participations).toHaveLength(1);
  expect(viewOf(register, { role: "coach", on: "2021-01-09" }).records.participations).toHaveLength(1);
});

test("a participant sees themself alone, in a team too, and nothing without an id", () => {
  const register = having({
    participants: [{ id: "p-1" }, { id: "p-2", birthDate: "1990" }],
    practiceProjects: [
      {
        id: "x-1",
        title: "Hof",
        site: "Hof",
        tasks: [],
        occupationalField: "other",
        period: { from: "2020-05-01", to: null },
        team: [
          { participantId: "p-1", hours: 3 },
          { participantId: "p-2", hours: 4 },
        ],
      },
    ],
    mergeCandidates: [{ id: "k-1", participantIds: ["p-1", "p-2"], foundOn: on }],
  });
  const view = viewOf(register, { role: "participant", on, participantId: "p-1" });
  expect(JSON.stringify(view.records)).not.toContain("p-2");
  expect(view.records.practiceProjects).toMatchObject([{ team: [{ participantId: "p-1", hours: 3 }] }]);
  expect(viewOf(register, { role: "participant", on }).records.participants).toBeUndefined();
});

test("a city's own field opens when it is declared completely, and only as far as it is sensitive", () => {
  const declared = {
    purpose: "Schichtplan",
    legalBasis: "Art. 6 DSGVO",
    sensitivity: "personal",
    retention: "purpose-end",
  } as const;
  const participants = [{ id: "p-1", ext: { "de.herne": { shift: "früh" } } }];
  const extensions = (field: object) => [{ namespace: "de.herne", version: "1", fields: { shift: field } }];
  const seen = (field: object) =>
    viewOf(having({ participants, extensions: extensions(field) }), { role: "coach", on }).records.participants;
  expect(seen(declared)).toEqual([{ id: "p-1", ext: { "de.herne": { shift: "früh" } } }]);
  expect(seen({ ...declared, retention: undefined })).toEqual([{ id: "p-1" }]);
  expect(viewOf(having({ participants }), { role: "coach", on }).records.participants).toEqual([{ id: "p-1" }]);
});

test("a dispute goes along with whoever sees the class that it is about", () => {
  const disputed = [{ field: "disability", dataClass: "health" as const, since: "2021-01-10" }];
  const register = having({
    participants: [{ id: "p-1", disabled: undefined, disputed } as Register["participants"][number]],
  });
  expect(viewOf(register, { role: "case-worker", on }).marks).toEqual([
    { participantId: "p-1", kind: "disputed", field: "disability", since: "2021-01-10" },
  ]);
  expect(viewOf(register, { role: "funder", on }).marks).toEqual([]);
});

test("statistics see no person", () => {
  const { records } = viewOf({ ...base, cafeVisits: [{ month: "2021-05", visits: 40 }] }, { role: "statistics", on });
  expect(Object.keys(records).toSorted()).toEqual(["cafeVisits", "measures"]);
});

test("every role names norms that some class rests on", () => {
  const used = new Set(Object.values(dataClasses).flatMap(({ legalBasis }) => legalBasis.map(({ text }) => text)));
  for (const [role, { norms }] of everyRole)
    for (const { text } of norms) expect(used.has(text), `${role} ${text}`).toBe(true);
});
