// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { rules } from "@quartierkit/eligibility";
import { evaluate, explain, renderExplanation } from "@quartierkit/rules";
import type { Facts } from "@quartierkit/rules";

// An invented person. An absent key means unknown: nobody asked yet who looks after the child.
const person: Facts = {
  birthDate: "1988-02-29",
  household: { adults: 1, children: [{ birthDate: "2016-05-01" }] },
};

const rule = rules["lone-parent"];
const before = evaluate(rule, person, "2021-03-08");
console.log(before.outcome, before.missing);

// The counsellor asks, and the answer decides.
const asked: Facts = { ...person, household: { ...person.household, soleCarer: true } };
const after = evaluate(rule, asked, "2021-03-08");
console.log(after.outcome, after.value);

console.log(renderExplanation(explain(rule, asked, "2021-03-08"), "en"));
