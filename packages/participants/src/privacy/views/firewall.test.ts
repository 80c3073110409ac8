// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { base, having } from "../../checks/examples.ts";
import { factsOn } from "../../facts/facts-on.ts";
import type { Member, Register } from "../../records/register.ts";
import { accessReport } from "../access/access-report.ts";
import { erase } from "../erasure/erase.ts";
import { exchangeFile } from "../exchange/exchange-file.ts";
import { processingRecord } from "../processing/processing-record.ts";
import { registersOf } from "../../../testing/registers.ts";
import { authorityReport } from "./authority-report.ts";
import { roles } from "./roles.ts";
import type { RoleRules } from "./roles.ts";
import { viewOf } from "./view.ts";

const on = "2021-06-01";
const marker = "«said in confidence»";

const contact: Member<"contacts"> = {
  id: "c-free",
  participantId: "p-1",
  on: "2020-04-01",
  minutes: 47,
  channel: "outreach",
  topic: marker,
  voluntary: true,
  note: marker,
  sourceRef: marker,
  ext: { "de.herne": { mood: marker } },
};

const { ext: _ext, ...plain } = contact;
const onInvitation = { ...plain, id: "c-duty", voluntary: false };

const own = { participantId: "p-1" };

/** What was said stands in the counselling itself and in every note and text in which somebody may have retold it. */
const told: Register = having({
  participants: [{ id: "p-1", sourceRef: marker, ext: { "de.herne": { mood: marker } } }],
  statements: [{ id: "s-1", ...own, field: "residenceTitle", value: marker, sourceRef: marker }],
  contacts: [
    contact,
    { ...contact, id: "c-16a", voluntary: false, norm: "sgb2-16a" },
    { ...contact, id: "c-16k", voluntary: false, norm: "sgb2-16k" },
    onInvitation,
  ],
  absences: [{ id: "a-1", participationId: "t-1", from: on, to: on, reason: "other", note: marker }],
  attendanceDays: [{ participationId: "t-1", on, state: "absent", note: marker }],
  assessments: [
    { id: "y-1", ...own, on, instrument: marker, items: [{ dimension: marker, kind: "need", evidence: marker }] },
  ],
  goals: [
    {
      id: "g-1",
      ...own,
      title: marker,
      setOn: on,
      lifecycle: "active",
      achievement: "in-progress",
      steps: [{ title: marker, responsible: "participant", done: false }],
    },
  ],
  plans: [
    {
      id: "n-1",
      ...own,
      agreedOn: on,
      reviewedOn: [],
      steps: [{ title: marker, responsible: "participant", status: "planned" }],
    },
  ],
  placements: [
    {
      id: "l-1",
      ...own,
      kind: "internship",
      status: "evaluated",
      period: { from: on, to: on },
      signatures: [],
      tutor: marker,
      evaluation: { kind: "completed", note: marker },
    },
  ],
  referrals: [
    {
      id: "r-1",
      ...own,
      to: "Schuldnerberatung",
      purpose: marker,
      status: "closed",
      declinedReason: marker,
      result: marker,
    },
  ],
  jobCoachings: [{ id: "j-1", ...own, period: { from: on, to: null }, hours: 3, focus: marker }],
  holds: [{ id: "q-1", ...own, since: "2021-01-01", endedOn: "2021-01-02", reason: marker }],
  providerReports: [
    {
      id: "b-1",
      ...own,
      kind: "conduct",
      on,
      to: "Jobcenter Herne",
      sanctionRelevant: true,
      contactIds: ["c-free", "c-16a", "c-16k", "c-duty"],
      sourceRef: marker,
    },
  ],
});

const pseudonym = (id: string): string => createHmac("sha256", "k").update(id).digest("hex");

/** Every way out of the register that somebody can see who decides on a sanction. */
const ways: Readonly<Record<string, (register: Register) => unknown>> = {
  ...Object.fromEntries(
    Object.entries<RoleRules>(roles)
      .filter(([, { sanctionRelevant }]) => sanctionRelevant)
      .flatMap(([role]) => [
        [`viewOf ${role}`, (register: Register) => viewOf(register, { role, on })],
        [`viewOf ${role}, one person`, (register: Register) => viewOf(register, { role, on, participantId: "p-1" })],
      ]),
  ),
  authorityReport: (register) => authorityReport(register, { reportId: register.providerReports[0]?.id ?? "", on }),
  exchangeFile: (register) => exchangeFile(register, { on, pseudonym, birth: "year", place: "ags", days: "month" }),
  processingRecord,
  factsOn: (register) => {
    const { residenceTitle: _title, ...facts } = factsOn(register, "p-1", on);
    return facts;
  },
  "erase, what stays": (register) => {
    const people = [{ participantId: "p-1", purposeEndedOn: "2020-01-01", funding: [] }];
    const { log, residue, people: outcomes } = erase({ ...register, holds: [], retentions: [] }, { on, people });
    return { log, residue, outcomes };
  },
};

/** Ways out that nobody sees who decides on a sanction, or that take a register and give one back. */
const inside: Readonly<Record<string, string>> = {
  accessReport: "handed to the person alone",
  accessHtml: "handed to the person alone",
  combineChanges: "gives back a register",
  resolveConflict: "gives back a register",
  mergePeople: "gives back a register",
  undoMerge: "gives back a register",
  restrict: "gives back a register",
  lift: "gives back a register",
  dispute: "gives back a register",
  settle: "gives back a register",
  retentionPlan: "classes and days",
  protectCounts: "takes counts",
};

const leaks = (output: unknown): boolean => /«|c-free|c-16|"minutes":47|outreach/.test(JSON.stringify(output));

describe.each(Object.entries(ways))("%s", (_, way) => {
  test("nothing of voluntary counselling comes out, wherever it was written down", () => {
    expect(leaks(way({ ...told, contacts: told.contacts.filter(({ id }) => id !== "c-duty") }))).toBe(false);
  });

  test("what comes out does not even tell whether there was any", () => {
    const without = {
      ...told,
      contacts: [],
      providerReports: told.providerReports.map(({ contactIds: _ids, ...one }) => one),
    };
    const withFree = { ...told, contacts: told.contacts.filter(({ id }) => id !== "c-duty") };
    // How many records are gone is the one number in which all kinds are added up.
    const isCounted = (output: unknown) => JSON.stringify(output).replace(/"records":\d+/, "");
    expect(isCounted(way(withFree))).toBe(isCounted(way(without)));
  });

  test("whatever stands in the register", () => {
    fc.assert(
      fc.property(registersOf("p-1"), (register) => {
        const contacts = register.contacts.map((one) => ({ ...one, id: "c-free", voluntary: true, minutes: 47 }));
        const text = JSON.stringify(way({ ...register, contacts }));
        expect(text).not.toMatch(/c-free|"minutes":47/);
        expect(text).not.toMatch(
          /contacts\.|\bnote»|goals\.|plans\.|assessments\.|jobCoachings\.|declinedReason|\.result»/,
        );
      }),
      { numRuns: 15 },
    );
  });
});

test("every function behind the door is tried, or said to stay inside", () => {
  const door = readFileSync(new URL("../../privacy.ts", import.meta.url), "utf8");
  const names = [...door.matchAll(/^export \{ (.*) \}/gm)].flatMap(([, list = ""]) => list.split(", "));
  const data = ["ParticipantsError", "fundingRules", "residueDimensions", "leavingOut", "roles"];
  const functions = names.filter((name) => !data.includes(name));
  expect(functions.length).toBeGreaterThan(10);
  const tried = Object.keys(ways).map((name) => name.split(/[ ,]/)[0] ?? "");
  expect(functions.filter((name) => !tried.includes(name) && !Object.hasOwn(inside, name))).toEqual([]);
});

test("the test can fail: a role that is not told to be sanction-relevant leaks all of it", () => {
  const open = { ...roles["case-worker"], sanctionRelevant: false };
  const view = viewOf(told, { role: "case-worker", on, roles: { "case-worker": open } });
  expect(leaks(view)).toBe(true);
  expect(JSON.stringify(view.records.contacts)).toContain(marker);
});

test("the counsellor and the person see it", () => {
  expect(viewOf(told, { role: "coach", on }).records.contacts).toHaveLength(4);
  expect(
    JSON.stringify(
      accessReport(told, {
        participantId: "p-1",
        on,
        controller: { name: "", address: "", contact: "", dataProtectionOfficer: "", supervisoryAuthority: "" },
      }),
    ),
  ).toContain(marker);
});

test("of counselling on invitation the case worker sees that it took place, and nobody's words", () => {
  const { records } = viewOf(told, { role: "case-worker", on });
  expect(records.contacts).toEqual([
    { id: "c-duty", participantId: "p-1", on: "2020-04-01", minutes: 47, channel: "outreach", voluntary: false },
  ]);
  expect(authorityReport(told, { reportId: "b-1", on }).records.providerReports).toEqual([
    {
      id: "b-1",
      participantId: "p-1",
      kind: "conduct",
      on,
      to: "Jobcenter Herne",
      sanctionRelevant: true,
      contactIds: ["c-duty"],
    },
  ]);
});

test("a contact that does not say whether it is voluntary counts as voluntary", () => {
  const { voluntary: _mark, ...unmarked } = contact;
  const register = { ...base, contacts: [unmarked] } as unknown as Register; // as a program may hand it in that skipped readRegister
  expect(viewOf(register, { role: "case-worker", on }).records.contacts).toBeUndefined();
});

test("taking part in voluntary counselling as a measure is counselling, with its absences", () => {
  const measures = [
    { id: "m-2", norm: "sgb2-16k", title: "Begleitung", provider: "DRK", operating: { from: "2020-01-01", to: null } },
  ] as const;
  const absences = [{ id: "a-1", participationId: "t-1", from: on, to: on, reason: "unexcused" }] as const;
  const { records } = viewOf(having({ measures, absences }), { role: "case-worker", on });
  expect(records.participations).toBeUndefined();
  expect(records.absences).toBeUndefined();
});

test("a report that is not there is refused", () => {
  expect(() => authorityReport(base, { reportId: "b-9", on })).toThrow(
    expect.objectContaining({ code: "record-unknown", path: "/providerReports" }),
  );
});
