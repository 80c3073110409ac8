// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/verdict.ts";
import type { Facts } from "../facts/facts.ts";
import { rule } from "../rule.ts";
import { build } from "../tree/build.ts";
import type { Condition } from "../tree/nodes.ts";
import { answered } from "./answered.ts";
import { nextQuestion } from "./next-question.ts";

const { age, allOf, anyOf, compare, dayOf, is, last, number, oneOf, personDecides, some, someOf, spells, total, when } =
  build;
const on = "2021-03-08";
const of = (condition: Condition) =>
  rule({
    id: "asked",
    title: { de: "Beispiel", en: "Example" },
    purpose: "entitlement",
    versions: [
      {
        inForce: { from: "2020-01-01", to: null },
        norm: cite("§ 1 SGB II"),
        source: { title: "Example" },
        when: condition,
      },
    ],
  });

const both = of(allOf(is("available"), compare(age(dayOf("birthDate")), ">=", 25)));

describe("what to ask next", () => {
  test("nothing, where all is decided", () => {
    expect(nextQuestion(both, { available: false }, on)).toEqual({
      decided: true,
      outcome: "not-met",
      next: null,
      open: [],
    });
  });

  test("a fact that can still matter, in words", () => {
    const { decided, outcome, next, open } = nextQuestion(both, { available: true }, on);
    expect([decided, outcome, open]).toEqual([false, "unknown", ["birthDate"]]);
    expect(next).toEqual({
      fact: "birthDate",
      text: { de: "Bitte erfragen: Geburtsdatum?", en: "Please ask: Date of birth?" },
    });
  });

  test("never a fact behind a guard that does not hold", () => {
    const guarded = of(allOf(is("available"), when(is("household.soleCarer"), is("germanByBirth"))));
    expect(nextQuestion(guarded, { household: { soleCarer: false } }, on).open).toEqual(["available"]);
  });

  test("“I don't know” is an answer: it is not asked again", () => {
    const declined = ["available"];
    expect(nextQuestion(both, {}, on, { declined }).next?.fact).toBe("birthDate");
    expect(nextQuestion(both, { birthDate: "1980-01-01" }, on, { declined })).toMatchObject({
      decided: false,
      next: null,
      open: [],
    });
  });

  test("nothing, where only a person can decide", () => {
    const left = of(personDecides({ de: "Frage", en: "Question" }));
    expect(nextQuestion(left, {}, on)).toEqual({ decided: false, outcome: "unknown", next: null, open: [] });
  });

  test("what opens and closes most comes first", () => {
    const often = of(
      anyOf(
        allOf(is("available"), is("germanByBirth"), oneOf("birthCountry", ["DE"])),
        allOf(is("available"), compare(number("isced"), ">=", 3)),
      ),
    );
    expect(nextQuestion(often, {}, on).next?.fact).toBe("available");
  });

  test("costs and known shares of answers count", () => {
    const either = of(allOf(is("available"), is("germanByBirth")));
    expect(nextQuestion(either, {}, on, { costs: { available: 5 } }).next?.fact).toBe("germanByBirth");
    const rates = {
      available: [
        { answer: true, share: 0.99 },
        { answer: false, share: 0.01 },
      ],
      germanByBirth: [{ answer: false, share: 1 }],
    };
    expect(nextQuestion(either, {}, on, { rates }).next?.fact).toBe("germanByBirth");
  });

  test("a history is asked for as one fact, and the answer decides", () => {
    const history = of(compare(total(spells(["benefit-sgb2"]), last(2, "years")), ">=", 300));
    const { next } = nextQuestion(history, {}, on);
    expect(next?.fact).toBe("spells.benefit-sgb2");
    const facts = answered({}, "spells.benefit-sgb2", {
      spells: [{ kind: "benefit-sgb2", from: "2019-01-01", to: null }],
    });
    expect(nextQuestion(history, facts, on)).toMatchObject({ decided: true, outcome: "met" });
  });

  test("a rule that is not in force is decided", () => {
    expect(nextQuestion(both, {}, "2019-01-01")).toMatchObject({ decided: true, outcome: "not-met" });
  });
});

const realistic = of(
  allOf(
    compare(age(dayOf("birthDate")), ">=", 25),
    anyOf(
      oneOf("birthCountry", ["TR", "BG", "RO"]),
      someOf("nationalities", ["TR", "BG", "RO"]),
      is("household.soleCarer"),
    ),
    compare(number("isced"), "<=", 2),
    compare(number("canWorkHoursPerDay"), ">=", 3),
    is("registeredJobSeeker"),
    is("available"),
    anyOf(
      compare(number("disability.degree"), ">=", 50),
      some("household.children", compare(age(dayOf("household.children[].birthDate")), "<", 18)),
      compare(age(dayOf("birthDate")), ">=", 50),
    ),
    compare(total(spells(["benefit-sgb2"]), last(7, "years")), ">=", 365),
    when(is("household.soleCarer"), compare(number("household.adults"), "<=", 1)),
  ),
);

const person: fc.Arbitrary<Facts> = fc.record({
  birthDate: fc.integer({ min: 1955, max: 2003 }).map((year) => `${year}-06-15`),
  birthCountry: fc.constantFrom("DE", "TR", "BG", "RO", "SY"),
  nationalities: fc.constantFrom<readonly string[]>(["DE"], ["TR"], ["SY"]),
  isced: fc.integer({ min: 0, max: 5 }),
  canWorkHoursPerDay: fc.constantFrom(0, 2, 3, 6, 8, 8),
  registeredJobSeeker: fc.constantFrom(true, true, true, false),
  available: fc.constantFrom(true, true, false),
  disability: fc.constantFrom({ degree: 0 }, { degree: 0 }, { degree: 50 }),
  household: fc.record({
    adults: fc.integer({ min: 1, max: 2 }),
    soleCarer: fc.boolean(),
    children: fc.constantFrom([], [{ birthDate: "2015-02-01" }]),
  }),
  spells: fc.constantFrom<NonNullable<Facts["spells"]>>([], [{ kind: "benefit-sgb2", from: "2018-01-01", to: null }]),
});

describe("over a population", () => {
  test("what is asked is open, and what is not open cannot change the verdict", () => {
    fc.assert(
      fc.property(
        person,
        fc.uniqueArray(fc.constantFrom("birthDate", "birthCountry", "isced", "available", "household", "disability")),
        fc.constantFrom("birthDate", "birthCountry", "isced", "available"),
        person,
        (one, hidden, changed, other) => {
          const facts = Object.fromEntries(Object.entries(one).filter(([key]) => !hidden.some((name) => name === key)));
          const { next, open, outcome } = nextQuestion(realistic, facts, on);
          if (next !== null && !open.includes(next.fact)) return false;
          if (open.includes(changed) || facts[changed] !== undefined) return true;
          return evaluate(realistic, { ...facts, [changed]: other[changed] }, on).outcome === outcome;
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
