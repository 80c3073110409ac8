// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsSchema } from "@quartierkit/rules/schema";
import { assigned, having } from "../checks/examples.ts";
import { readRegister } from "../records/read.ts";
import type { Participant } from "../records/register.ts";
import { factsOn } from "./facts-on.ts";

const person = (fields: Partial<Participant>) =>
  having({ participations: [], participants: [{ id: "p-1", ...fields }] });
const facts = (fields: Partial<Participant>, day = "2021-03-08") => factsOn(person(fields), "p-1", day);

describe("facts on a day", () => {
  test("what was declined, not asked or is not known is absent; false, zero and [] are not", () => {
    expect(
      facts({
        birthDate: { missing: "declined" },
        available: { missing: "not-asked" },
        registeredJobSeeker: false,
        nationalities: [],
        isced: 0,
      }),
    ).toEqual({
      registeredJobSeeker: false,
      nationalities: [],
      isced: 0,
    });
  });

  test("a group is absent where nothing of it is known", () => {
    expect(facts({ household: { soleCarer: { missing: "declined" } }, disability: {} })).toEqual({});
    expect(facts({ household: { soleCarer: { missing: "declined" }, adults: 1 } })).toEqual({
      household: { adults: 1 },
    });
  });

  test("spells that begin later or were entered in error do not count; where they come from is left out", () => {
    const history = [
      { kind: "illness", from: "2021-03-08", to: null, source: "self" },
      { kind: "illness", from: "2021-03-09", to: null },
      { kind: "care", from: "2020-01-01", to: null, enteredInError: true },
    ] as const;
    expect(facts({ history })).toEqual({ spells: [{ kind: "illness", from: "2021-03-08", to: null }] });
  });

  test("a spell that ends before it begins makes all spells of its kind unknown", () => {
    const history = [
      { kind: "illness", from: "2020-05-01", to: "2020-04-01" },
      { kind: "illness", from: "2020-08-01", to: "2020-08-09" },
      { kind: "care", from: "2020-01-01", to: null },
    ] as const;
    const known = { illness: { from: "2015-01-01", to: null }, care: { from: "2015-01-01", to: null } };
    expect(facts({ history, known })).toEqual({
      spells: [{ kind: "care", from: "2020-01-01", to: null }],
      known: { care: { from: "2015-01-01", to: null } },
    });
  });

  test("a participation that could not be read makes the measures of its participant unknown, or of everybody", () => {
    const register = assigned(["2020-03-01", null]);
    const broken = (record: object) => ({ ...register, participations: [...register.participations, record] });
    const judged = (record: object) => {
      const { register: read, incomplete } = readRegister(broken(record));
      return factsOn(read ?? register, "p-1", "2021-03-08", { incomplete }).spells?.length;
    };
    expect(judged({ id: "t-9", participantId: "p-1" })).toBe(0);
    expect(judged({ id: "t-9", participantId: "p-2" })).toBe(1);
    expect(judged({ id: "t-9" })).toBe(0);
    expect(factsOn(register, "p-1", "2021-03-08").spells).toHaveLength(1);
  });

  test("an empty history is known to be empty, an absent one is unknown", () => {
    expect(facts({ history: [] })).toEqual({ spells: [] });
    expect(facts({})).toEqual({});
  });

  test("taking part in a measure is a spell under its norm; the project itself is none", () => {
    expect(factsOn(assigned(["2020-03-01", null]), "p-1", "2021-03-08").spells).toEqual([
      { kind: "measure", from: "2020-03-01", to: null, norm: "sgb2-16d" },
    ]);
    expect(factsOn(assigned(["2020-03-01", null]), "p-1", "2020-02-29").spells).toBeUndefined();
    expect(factsOn(having({}), "p-1", "2021-03-08").spells).toBeUndefined();
  });

  test("an unknown id and a person entered in error have no facts", () => {
    expect(factsOn(having({}), "p-9", "2021-03-08")).toEqual({});
    expect(facts({ isced: 3, enteredInError: true })).toEqual({});
  });

  test("are always facts that the rules can read", () => {
    const missing = fc.constantFrom("declined", "not-asked", "unknown").map((reason) => ({ missing: reason }) as const);
    const fields = fc.record(
      {
        birthDate: fc.oneof(fc.constantFrom("1990", "1990-02", "1990-02-28"), missing),
        available: fc.oneof(fc.boolean(), missing),
        isced: fc.oneof(fc.integer({ min: 0, max: 8 }), missing),
        vocationalDegree: fc.oneof(fc.constant(false as const), fc.constant({ trainingMonths: 36 }), missing),
        nationalities: fc.oneof(fc.constant(["DE"]), missing),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fields,
        (given) => factsSchema.safeParse(facts(given)).success && !JSON.stringify(facts(given)).includes("missing"),
      ),
    );
  });
});
