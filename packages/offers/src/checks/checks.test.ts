// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { proveChecks } from "@quartierkit/findings";
import { expect, test } from "vitest";
import { catalogueChecks, checkCatalogue } from "./checks.ts";
import { base, having, offering } from "./examples.ts";

const on = "2022-06-30";
const parameters = { staleAfterDays: 365, verdictIds: ["sgb2-16d"], postalCodes: { "44623": ["05916000"] } };

test("every check passes its sound examples and catches its broken ones", () => {
  expect(proveChecks(catalogueChecks, { on, parameters })).toEqual([]);
});

test("a sound catalogue has no finding", () => {
  expect(checkCatalogue(base, { on })).toEqual([]);
});

test("unknown hours are worth knowing and no error", () => {
  const findings = checkCatalogue(offering({ schedule: { kind: "unknown" } }), { on });
  expect(findings.map(({ code, severity, path }) => [code, severity, path])).toEqual([
    ["OFF-HOURS-UNKNOWN", "info", "/offers/0/schedule"],
  ]);
});

test.each([
  ["erika.mustermann@stadt.example", ["OFF-PERSONAL-DATA"]],
  ["e_mustermann@stadt.example", ["OFF-PERSONAL-DATA"]],
  ["info@stadt.example", []],
  ["beratung.wanne@stadt.example", []],
  ["stadtteilbuero.sued@stadt.example", []],
])("a contact by %s", (email, expected) => {
  expect(checkCatalogue(offering({ contact: { email } }), { on }).map(({ code }) => code)).toEqual(expected);
});

test("details are fresh up to the day itself", () => {
  expect(checkCatalogue(offering({ verifyBy: on }), { on })).toEqual([]);
  expect(checkCatalogue(offering({ verifyBy: "2022-06-29" }), { on }).map(({ code }) => code)).toEqual([
    "OFF-VERIFY-BY",
  ]);
});

test("hours on different weekdays do not overlap", () => {
  const hours = [
    { weekday: "mo", opens: "09:00", closes: "12:00" },
    { weekday: "tu", opens: "09:00", closes: "12:00" },
  ] as const;
  expect(checkCatalogue(offering({ schedule: { kind: "weekly", hours, timeZone: "Europe/Berlin" } }), { on })).toEqual(
    [],
  );
});

test("an empty catalogue is sound", () => {
  expect(checkCatalogue(having({ offers: [], places: [], organisations: [] }), { on })).toEqual([]);
});
