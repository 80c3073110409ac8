// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { addDays } from "@quartierkit/calendar";
import { evaluate } from "@quartierkit/rules";
import { rules } from "@quartierkit/eligibility";
import { factsOn } from "@quartierkit/participants";
import { expect, test } from "vitest";
import { changes, watched } from "./changes.ts";
import { asOf, projectPeriod } from "./dates.ts";
import { readProject } from "./read.ts";

const { project } = readProject(fileURLToPath(new URL("../data", import.meta.url)));

test("the answers follow each other without a gap, and neighbours differ", () => {
  const everybody = project === null ? [] : [...changes(project).values()];
  expect(everybody).toHaveLength(64);
  for (const answers of everybody.flatMap((byRule) => [...byRule.values()])) {
    expect([answers[0]?.from, answers.at(-1)?.to]).toEqual([projectPeriod.from, asOf]);
    answers.slice(1).forEach(({ from, outcome }, index) => {
      const before = answers[index];
      expect(from).toBe(addDays(before?.to ?? asOf, 1));
      expect(outcome).not.toBe(before?.outcome);
    });
  }
});

test("each answer is what the rule says on its first day", () => {
  if (project === null) throw new Error("the shipped files can be read");
  const [[id, byRule] = ["", new Map()]] = changes(project);
  for (const rule of watched)
    for (const { from, outcome } of byRule.get(rule) ?? [])
      expect(evaluate(rules[rule], factsOn(project.register, id, from), from).outcome).toBe(outcome);
});
