// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/verdict.ts";
import { rule } from "../rule.ts";
import { build } from "../tree/build.ts";
import type { Facts, FactSpell } from "./facts.ts";
import { factsKnownOn } from "./known-on.ts";

const { compare, last, onTheDay, spells, total } = build;
const benefits = spells(["benefit-sgb2"]);
const of = (when: Parameters<typeof build.not>[0]) =>
  rule({
    id: "known",
    title: { de: "Bekannt", en: "Known" },
    purpose: "entitlement",
    versions: [
      { inForce: { from: "2000-01-01", to: null }, norm: cite("§ 1 SGB II"), source: { title: "Example" }, when },
    ],
  });
const today = of(onTheDay(benefits));
const running: Facts = { spells: [{ kind: "benefit-sgb2", from: "2019-01-01", to: null }] };

describe("the day of knowledge", () => {
  test("a spell that was running is not known to go on", () => {
    expect(evaluate(today, running, "2021-03-08", { knownOn: "2021-03-08" }).outcome).toBe("met");
    const later = evaluate(today, running, "2021-03-09", { knownOn: "2021-03-08" });
    expect([later.outcome, later.missing]).toEqual(["unknown", ["spells.benefit-sgb2"]]);
  });

  test("what begins later keeps its place and covers nothing; an end that lies ahead is open", () => {
    const planned: Facts = {
      spells: [
        { kind: "benefit-sgb2", from: "2021-04-01", to: null },
        { kind: "benefit-sgb2", from: "2020-01-01", to: "2021-06-30" },
        { kind: "benefit-sgb2", from: "2018-01-01", to: "2018" },
      ],
    };
    const { spells: cut = [], known } = factsKnownOn(planned, "2021-03-08");
    expect(cut.map(({ from, to }) => [from, to])).toEqual([
      ["2021-03-08", "2021-03-07"],
      ["2020-01-01", "2021-03-08"],
      ["2018-01-01", "2018"],
    ]);
    expect(known).toEqual({ "benefit-sgb2": { from: "2018-01-01", to: "2021-03-08" } });
  });

  test("a history of which nothing was known then is unknown throughout", () => {
    const late: Facts = { spells: [], known: { "benefit-sgb2": { from: "2021-01-01", to: null } } };
    expect(evaluate(today, late, "2021-02-01").outcome).toBe("not-met");
    expect(evaluate(today, late, "2021-02-01", { knownOn: "2020-12-31" }).outcome).toBe("unknown");
  });

  test("facts without a history are taken as they are", () => {
    expect(factsKnownOn({ available: true }, "2021-03-08")).toEqual({ available: true });
  });

  test("what was decided then stays decided when more is known", () => {
    const iso = (day: number) => new Date(Date.UTC(2018, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const many = of(compare(total(benefits, last(1, "years")), ">=", 100));
    const stretch = fc.record({ from: fc.integer({ min: 0, max: 900 }), days: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 4 }), fc.integer({ min: 0, max: 1200 }), (list, day) => {
        const history = list.map(({ from, days }): FactSpell => ({
          kind: "benefit-sgb2",
          from: iso(from),
          to: iso(from + days),
        }));
        const facts: Facts = { spells: history, known: { "benefit-sgb2": { from: "2016-01-01", to: null } } };
        const then = evaluate(many, facts, iso(1000), { knownOn: iso(day) }).outcome;
        return then === "unknown" || then === evaluate(many, facts, iso(1000)).outcome;
      }),
      { numRuns: 300 },
    );
  });
});
