// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "@quartierkit/calendar";
import { explain, renderExplanation, versionOn } from "@quartierkit/rules";
import type { Rule } from "@quartierkit/rules";
import { describe, expect, test } from "vitest";
import { classify, verdictIds } from "./classify.ts";
import { rules } from "./registry.ts";

/** The first and the last day of each version, and the days beside them. */
const bordersOf = ({ versions }: Rule): readonly string[] =>
  versions.flatMap(({ inForce: { from, to } }) => [
    addDays(from, -1),
    from,
    ...(to === null ? [] : [to, addDays(to, 1)]),
  ]);

describe("nobody is refused, and nobody accepted, because nothing is known", () => {
  test.each(verdictIds)("%s", (id) => {
    for (const day of bordersOf(rules[id])) {
      const verdict = classify({}, day, { only: [id] })[id];
      const inForce = versionOn(rules[id], day) !== null;
      expect.soft(verdict?.outcome, day).toBe(inForce ? "unknown" : "not-met");
      const asked = (verdict?.missing.length ?? 0) + (verdict?.decisions.length ?? 0);
      expect.soft(asked > 0, `${day}: something is asked`).toBe(inForce);
    }
  });
});

test("a wrong year near the ends of the calendar stops nobody", () => {
  const known = { from: "1800-01-01", to: null };
  const kinds = ["registered-unemployed", "measure", "benefit-sgb2", "employment"] as const;
  const people = kinds.flatMap((kind) =>
    [
      ["1800", "2299-12-31"],
      ["2299-12-31", "1800-01-01"],
      ["2250-02-28", "2299"],
    ].map(([birthDate = "", from = ""]) => ({
      birthDate,
      immigratedOn: from,
      spells: [{ kind, from, to: null, norm: "sgb2-16d" }],
      known: { [kind]: known },
    })),
  );
  for (const day of ["1800-01-01", "2021-06-01", "2299-12-31"])
    for (const person of people) {
      const verdicts = classify(person, day);
      expect(Object.keys(verdicts)).toEqual([...verdictIds]);
      for (const id of verdictIds) expect(renderExplanation(explain(rules[id], person, day), "de")).not.toBe("");
    }
});

test("the versions of a rule follow each other without a hole", () => {
  for (const id of verdictIds) {
    const { versions } = rules[id];
    versions.slice(1).forEach(({ inForce }, index) => {
      const before = versions[index]?.inForce.to;
      expect.soft(before === null || before === undefined ? before : addDays(before, 1), id).toBe(inForce.from);
    });
  }
});
