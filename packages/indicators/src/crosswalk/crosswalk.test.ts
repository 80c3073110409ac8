// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCity, exampleCount, exampleFile, exampleShare, observed, unobserved } from "../checks/examples.ts";
import type { Observation } from "../records/observation.ts";
import { applyCrosswalk } from "./apply.ts";
import { crosswalkSchema } from "./crosswalk.ts";
import type { Crosswalk } from "./crosswalk.ts";

const walk = (links: readonly (readonly [from: string, to: string, weight: number])[]): Crosswalk =>
  crosswalkSchema.parse({
    id: "2021",
    weights: "population",
    validFrom: "2021-01-01",
    source: { title: "Amt für Statistik" },
    links: links.map(([from, to, weight]) => ({ from, to, weight })),
  });

const people = (area: string, value: number, over: Partial<Observation> = {}) =>
  observed({ indicator: "inhabitants", area, value, ...over });
const share = (area: string, numerator: number, denominator: number, over: Partial<Observation> = {}) =>
  unobserved({ area, numerator, denominator, ...over });

const areas = ["a", "b", "c", "x", "y", "z"].map((id) => ({ id, name: id, level: "district" as const }));
const file = (...observations: readonly Observation[]) =>
  exampleFile({ areas: [exampleCity, ...areas], definitions: [exampleCount, exampleShare], observations });
const split = walk([
  ["a", "x", 1],
  ["b", "x", 0.25],
  ["b", "y", 0.75],
  ["c", "z", 1],
]);

describe("applyCrosswalk", () => {
  it("divides counts and marks what is estimated", () => {
    const { observations, findings } = applyCrosswalk(file(people("a", 100), people("b", 200), people("c", 30)), split);
    expect(findings).toEqual([]);
    expect(observations.map(({ area, value, status }) => [area, value, status])).toEqual([
      ["x", 150, "estimated"],
      ["y", 150, "estimated"],
      ["z", 30, "measured"],
    ]);
    expect(observations[0]?.note?.["en"]).toBe("Carried over to new boundaries by shares of inhabitants (“2021”).");
    expect(observations[0]?.source.title).toBe("Example; Amt für Statistik");
  });

  it("makes rates anew from their parts, and only from them", () => {
    const { observations } = applyCrosswalk(file(share("a", 10, 100), share("b", 80, 200), share("c", 1, 3)), split);
    expect(
      observations.map(({ area, value, numerator, denominator }) => [area, value, numerator, denominator]),
    ).toEqual([
      ["x", 20, 30, 150],
      ["y", 40, 60, 150],
      ["z", 33.3, 1, 3],
    ]);
    const bare = applyCrosswalk(file(observed({ area: "a" }), observed({ area: "b" })), split);
    expect(bare.observations.map(({ value, status }) => [value, status])).toEqual([
      [undefined, "not-available"],
      [undefined, "not-available"],
      [undefined, "not-available"],
    ]);
  });

  it.each(["suppressed-primary", "suppressed-secondary", "below-threshold", "not-available"] as const)(
    "%s in one part is never made into a figure",
    (status) => {
      const withheld = unobserved({ indicator: "inhabitants", area: "b", status });
      const { observations } = applyCrosswalk(file(people("a", 100), withheld, people("c", 5)), split);
      expect(observations.map((one) => [one.area, one.value, one.status])).toEqual([
        ["x", undefined, status],
        ["y", undefined, status],
        ["z", 5, "measured"],
      ]);
    },
  );

  it("does not carry smoothed figures over, and keeps what is provisional", () => {
    const { observations } = applyCrosswalk(
      file(people("a", 1, { status: "smoothed" }), people("b", 1), people("c", 5, { status: "provisional" })),
      split,
    );
    expect(observations.map(({ value, status }) => [value, status])).toEqual([
      [undefined, "not-available"],
      [0.75, "estimated"],
      [5, "provisional"],
    ]);
  });

  it.each([
    [
      "shares that do not make 1",
      [
        ["b", "x", 0.5],
        ["b", "y", 0.4],
      ],
      "CROSSWALK-SUM /links/0",
    ],
    [
      "percentages",
      [
        ["b", "x", 50],
        ["b", "y", 50],
      ],
      "CROSSWALK-WEIGHT /links/0/weight",
    ],
    [
      "negative shares",
      [
        ["b", "x", -0.5],
        ["b", "y", 1.5],
      ],
      "CROSSWALK-WEIGHT /links/0/weight",
    ],
    [
      "a pair that stands twice",
      [
        ["b", "x", 0.5],
        ["b", "x", 0.5],
      ],
      "CROSSWALK-LINK-TWICE /links/1",
    ],
  ] as const)("refuses %s, and everything that they are part of", (_, links, code) => {
    const { observations, findings } = applyCrosswalk(
      file(people("a", 10), people("b", 20)),
      walk([...links, ["a", "x", 1], ["a", "z", 0]]),
    );
    expect(findings.map((finding) => `${finding.code} ${finding.path}`)[0]).toBe(code);
    expect(observations.filter(({ area }) => area !== "z").every(({ value }) => value === undefined)).toBe(true);
  });

  it("loses nobody: counts make the same total before and after", () => {
    const shares = fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 })
      .filter((parts) => parts.some((part) => part > 0));
    const olds = fc.array(fc.tuple(fc.nat(5000), shares), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(olds, (old) => {
        const names = ["a", "b", "c"];
        const links = old.flatMap(([, parts], index) => {
          const all = parts.reduce((sum, part) => sum + part, 0);
          return parts.map((part, to) => [names[index] ?? "", ["x", "y", "z"][to] ?? "", part / all] as const);
        });
        const counts = old.map(([count], index) => people(names[index] ?? "", count));
        const { observations, findings } = applyCrosswalk(file(...counts), walk(links));
        expect(findings).toEqual([]);
        const sum = (all: readonly Observation[]) => all.reduce((total, { value = 0 }) => total + value, 0);
        expect(sum(observations)).toBeCloseTo(sum(counts), 6);
        for (const { value, status } of observations) expect(value === undefined).toBe(status === "not-available");
      }),
    );
  });

  it("thirds with three decimals lose nobody either", () => {
    const thirds = walk([
      ["a", "x", 0.333],
      ["a", "y", 0.333],
      ["a", "z", 0.333],
    ]);
    const { observations } = applyCrosswalk(file(people("a", 300)), thirds);
    expect(observations.map(({ value }) => value)).toEqual([100, 100, 100]);
  });
});
