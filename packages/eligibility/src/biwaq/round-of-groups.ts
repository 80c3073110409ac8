// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { build, parameter } from "@quartierkit/rules";
import type { Condition, Parameter, RuleVersion } from "@quartierkit/rules";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";
import { loneParent } from "../sgb-2/21-alleinerziehend.ts";
import { longTermUnemployed } from "../sgb-3/18-langzeitarbeitslos.ts";
import { atEntry, oldEnough } from "./conditions.ts";
import { residence } from "./residence.ts";

const { allOf, anyOf, compare, holds, is, not, oneOf, onTheDay, personDecides, reason, spells } = build;

interface Round {
  readonly id: string;
  readonly from: Day;
  readonly guideline: Citation;
  readonly source: Source;
}

/** The groups that the guideline names, as far as facts can tell; the rest is for a person to decide. */
const groupsOf = ({ guideline, from }: Round, olderAge: Parameter): Condition => {
  const group = (id: string, de: string, en: string, of: Condition) => reason(id, guideline, { say: { de, en }, of });
  return anyOf(
    group("long-term-unemployed", "Langzeitarbeitslos.", "Long-term unemployed.", holds(longTermUnemployed, from)),
    group("lone-parent", "Alleinerziehend.", "Lone parent.", holds(loneParent, from)),
    group("low-skilled", "Ohne Berufsabschluss.", "Without a vocational degree.", not(is("vocationalDegree"))),
    group("woman", "Frau.", "Woman.", oneOf("gender", ["female"])),
    group("older", "55 Jahre oder älter.", "55 years or older.", compare(atEntry, ">=", olderAge)),
    group("immigrant", "Selbst zugewandert.", "Immigrated.", not(oneOf("birthCountry", ["DE"]))),
    group(
      "inactive",
      "Nicht erwerbstätig und nicht arbeitslos gemeldet.",
      "Neither employed nor registered as unemployed.",
      allOf(not(onTheDay(spells(["registered-unemployed"]))), not(onTheDay(spells(["employment", "self-employment"])))),
    ),
    group(
      "other-group",
      "Junge Erwachsene, prekär Beschäftigte, Sinti und Roma.",
      "Young adults, precariously employed people, Sinti and Roma.",
      personDecides({
        de: "Gehört die Person zu einer weiteren Gruppe der Richtlinie (junge Erwachsene, prekär Beschäftigte, Sinti und Roma)? Zahlen nennt sie dafür nicht.",
        en: "Does the person belong to a further group of the guideline (young adults, precariously employed, Sinti and Roma)? It gives no numbers for these.",
      }),
    ),
  );
};

/**
 * The version of a round from the fifth on: of age, and in one of the groups that its guideline names.
 *
 * @param round - id for the parameters, first day, guideline and where it was read
 */
export function roundOfGroups(round: Round): RuleVersion {
  const { id, from, guideline, source } = round;
  const years = (name: string, value: number, title: Bilingual): Parameter =>
    parameter({
      id: `${id}-${name}`,
      title,
      unit: "years",
      values: [{ value, inForce: { from, to: null }, norm: guideline, source }],
    });
  const minimumAge = years("age", 18, { de: "Mindestalter bei Eintritt", en: "Minimum age at entry" });
  const olderAge = years("older", 55, { de: "Alter der Gruppe der Älteren", en: "Age of the group of older people" });
  return {
    inForce: { from, to: null },
    norm: guideline,
    source,
    when: allOf(
      oldEnough(guideline, minimumAge),
      reason("target-group", guideline, {
        say: {
          de: "Gehört zu einer der Gruppen der Richtlinie.",
          en: "Belongs to one of the groups of the guideline.",
        },
        of: groupsOf(round, olderAge),
      }),
    ),
    remarks: [residence(guideline)],
  };
}
