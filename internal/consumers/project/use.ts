// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ageOn, totalDays } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { classify, loneParent } from "@quartierkit/eligibility";
import { runChecks } from "@quartierkit/findings";
import type { Check, Finding } from "@quartierkit/findings";
import { evaluate } from "@quartierkit/rules";
import type { Facts, Verdict } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Citation } from "@quartierkit/vocabulary";

// What a stranger writes first, by hand: the types must hold, and the values below must come out.
const birthday: Day = "2000-02-29";
const norm: Citation = cite("§ 18 Abs. 1 SGB III");

const person: Facts = { birthDate: "1988-02-29", household: { adults: 1, children: [{ birthDate: "2016-05-01" }] } };
const verdict: Verdict = evaluate(loneParent, person, "2021-03-08");
const verdicts = classify(person, "2021-03-08");

const filled: Check<{ readonly name: string }> = {
  code: "name-empty",
  severity: "error",
  title: { de: "Name", en: "Name" },
  message: { de: "Der Name fehlt.", en: "The name is missing." },
  hint: { de: "Bitte ergänzen.", en: "Please add it." },
  find: ({ name }) => (name === "" ? [{ path: "/name" }] : []),
  examples: { passing: [{ name: "a" }], failing: [{ name: "" }] },
};
const findings: Finding[] = runChecks([filled], { name: "" }, { on: "2021-03-08", parameters: undefined });

export const used: Readonly<Record<string, string | number>> = {
  age: ageOn(birthday, "2018-02-28"),
  days: totalDays([{ from: "2024-02-01", to: "2024-02-29" }], { from: "2024-01-01", to: "2024-12-31" }),
  norm: norm.text,
  verdict: `${verdict.outcome}: ${verdict.missing.join(", ")}`,
  unknown: verdicts["lone-parent"]?.outcome ?? "none",
  finding: findings.map(({ code, path }) => `${code} ${path}`).join(", "),
};
