// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { Condition, Facts } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";

const { age, allOf, anyOf, compare, dayOf, is, number, oneOf, reason, someOf } = build;

export const day = "2021-03-08";
const countries = ["DE", "TR", "BG", "RO", "SY"] as const;
const places = ["05916000", "05911000", "05913000"] as const;

const norm = cite("§ 1 SGB II");
const named = (id: string, of: Condition): Condition => reason(id, norm, { say: { de: id, en: id }, of });

/** Thirteen facts, twelve conditions, three sets, an age in three places, a disjunction: no law, but shaped like one. */
export const realistic = rule({
  id: "realistic",
  title: { de: "Beispiel", en: "Example" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2020-01-01", to: null },
      norm,
      source: { title: "Example" },
      when: allOf(
        named("old-enough", compare(age(dayOf("birthDate")), ">=", 25)),
        named("young-enough", compare(age(dayOf("birthDate")), "<", 60)),
        named("country", oneOf("birthCountry", ["DE", "TR", "BG", "RO"])),
        named("nationality", someOf("nationalities", ["DE", "TR", "BG"])),
        named("place", oneOf("residence.ags", ["05916000", "05911000"])),
        named("school", compare(number("isced"), "<=", 3)),
        named("degree", compare(number("disability.degree"), "<", 50)),
        named("hours", compare(number("canWorkHoursPerDay"), ">=", 3)),
        named("registered", is("registeredJobSeeker")),
        named("available", is("available")),
        named("household", anyOf(is("household.soleCarer"), compare(number("household.adults"), "<=", 2))),
        named(
          "training",
          anyOf(
            compare(number("vocationalDegree.trainingMonths"), "<", 24),
            compare(age(dayOf("birthDate")), ">=", 40),
          ),
        ),
      ),
    },
  ],
});

/** People drawn from a seeded sequence; a share of each fact is missing. */
export function people(count: number, missing: number, seed = 7): readonly Facts[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const whole = (to: number): number => Math.floor(next() * to);
  const known = <T>(value: T): T | undefined => (next() < missing ? undefined : value);
  const two = (value: number): string => String(value).padStart(2, "0");
  const part = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return Array.from({ length: count }, () => {
    const facts = part({
      birthDate: known(`${1955 + whole(50)}-${two(1 + whole(12))}-${two(1 + whole(28))}`),
      birthCountry: known(countries[whole(20) < 18 ? whole(4) : 4]),
      nationalities: known([countries[whole(4)] ?? "DE"]),
      residence: part({ ags: known(places[whole(10) < 9 ? whole(2) : 2]) }),
      isced: known(whole(4)),
      disability: part({ degree: known(whole(10) === 0 ? 60 : 0) }),
      canWorkHoursPerDay: known(whole(10) === 0 ? 2 : 8),
      registeredJobSeeker: known(whole(10) > 0),
      available: known(whole(10) > 0),
      household: part({ soleCarer: known(whole(3) === 0), adults: known(1 + whole(3)) }),
      vocationalDegree: part({ trainingMonths: known(whole(40)) }),
    });
    return facts as Facts; // built field by field above in the shape of facts
  });
}
