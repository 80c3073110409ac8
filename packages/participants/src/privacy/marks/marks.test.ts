// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { base, having } from "../../checks/examples.ts";
import { checkRegister } from "../../checks/run.ts";
import { viewOf } from "../views/view.ts";
import { dispute, settle } from "./dispute.ts";
import { lift, restrict } from "./restriction.ts";

const who = { participantId: "p-1" };
const reason = "Richtigkeit wird geprüft";

test("restrictions follow each other, each with its days; none is lost", () => {
  const first = restrict(base, { ...who, on: "2021-03-01", reason });
  const second = restrict(lift(first, { ...who, on: "2021-04-01" }), { ...who, on: "2021-06-01", reason: "Klage" });
  expect(second.participants[0]).toMatchObject({
    restrictedBefore: [{ since: "2021-03-01", reason, endedOn: "2021-04-01" }],
    restricted: { since: "2021-06-01", reason: "Klage" },
  });
  const isSeen = (on: string) => viewOf(second, { role: "coach", on }).records.participations !== undefined;
  const days = ["2021-02-28", "2021-03-01", "2021-03-31", "2021-04-01", "2021-05-31", "2021-06-01"];
  expect(days.map(isSeen)).toEqual([true, false, false, true, true, false]);
  expect(base.participants[0]).not.toHaveProperty("restricted");
});

test.each([
  [() => restrict(base, { participantId: "p-9", on: "2021-03-01", reason }), "person-unknown"],
  [
    () => restrict(restrict(base, { ...who, on: "2021-03-01", reason }), { ...who, on: "2021-03-02", reason }),
    "already-restricted",
  ],
  [() => lift(base, { ...who, on: "2021-03-01" }), "not-restricted"],
  [() => lift(restrict(base, { ...who, on: "2021-03-01", reason }), { ...who, on: "2021-02-28" }), "day-order"],
  [() => dispute(base, { ...who, on: "2021-03-01", field: "mood" }), "field-unknown"],
  [() => dispute(base, { participantId: "p-9", on: "2021-03-01", field: "isced" }), "person-unknown"],
  [() => settle(base, { ...who, on: "2021-03-01", field: "isced" }), "not-disputed"],
])("bad input is refused with a code: %#", (call, code) => {
  expect(call).toThrow(expect.objectContaining({ code, hint: expect.stringMatching(/\w{4}/) }));
});

test("a disputed statement that goes out without the note is an error until the dispute is settled", () => {
  const disclosures = (on: string) => [
    {
      id: "d-1",
      participantId: "p-1",
      to: "Jobcenter Herne",
      recipientKind: "public",
      on,
      purpose: "Vermittlung",
      dataClasses: ["identity"],
      legalBasis: { kind: "statute", norm: "§ 50 SGB II" },
    } as const,
  ];
  const disputed = dispute(base, { ...who, on: "2021-03-01", field: "birthDate" });
  const settled = settle(disputed, { ...who, on: "2021-04-01", field: "birthDate" });
  const codes = (on: string) =>
    checkRegister({ ...settled, disclosures: disclosures(on) }, { on: "2021-06-01" }).map(({ code }) => code);
  expect(codes("2021-03-15")).toContain("PRIV-DISPUTED");
  expect(codes("2021-04-01")).not.toContain("PRIV-DISPUTED");
  expect(viewOf(disputed, { role: "funder", on: "2021-03-15" }).marks).toHaveLength(1);
  expect(viewOf(settled, { role: "funder", on: "2021-04-01" }).marks).toEqual([]);
});

test("a dispute about a field that is not there is about its class", () => {
  const register = dispute(having({}), { ...who, on: "2021-03-01", field: "disability.degree" });
  expect(register.participants[0]?.disputed).toEqual([
    { field: "disability.degree", dataClass: "health", since: "2021-03-01" },
  ]);
});
