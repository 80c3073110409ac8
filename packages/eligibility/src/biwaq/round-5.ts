// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";
import { loneParent } from "../sgb-2/21-alleinerziehend.ts";
import { longTermUnemployed } from "../sgb-3/18-langzeitarbeitslos.ts";

const { age, allOf, anyOf, compare, dayOf, holds, is, not, oneOf, onTheDay, personDecides, reason, spells } = build;

const guideline = cite("Förderrichtlinie BIWAQ V");

const programmePages: Source = {
  title: "BIWAQ, Förderrunde 2023-2026: Programmseiten des ESF Plus und Fachpresse",
  publisher: "esfplus.de",
  mark: "S",
};

const inRound = (id: string, value: number, de: string, en: string) =>
  parameter({
    id,
    title: { de, en },
    unit: "years",
    values: [{ value, inForce: { from: "2023-01-01", to: null }, norm: guideline, source: programmePages }],
  });

const minimumAge = inRound("biwaq-5-age", 18, "Mindestalter bei Eintritt", "Minimum age at entry");
const olderAge = inRound("biwaq-5-older", 55, "Alter der Gruppe der Älteren", "Age of the group of older people");

const atEntry = age(dayOf("birthDate"));

const group = (id: string, de: string, en: string, of: Condition) => reason(id, guideline, { say: { de, en }, of });

/** The groups that the guideline names, as far as facts can tell; the rest is for a person to decide. */
const groups = anyOf(
  group(
    "long-term-unemployed",
    "Langzeitarbeitslos.",
    "Long-term unemployed.",
    holds(longTermUnemployed, "2023-01-01"),
  ),
  group("lone-parent", "Alleinerziehend.", "Lone parent.", holds(loneParent, "2023-01-01")),
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

/**
 * Target group of a project of BIWAQ round V at entry: of age, and in one of the groups the guideline names.
 *
 * @law Förderrichtlinie BIWAQ V
 * @inForce projects of 2023 to 2026
 */
export const biwaq5 = rule({
  id: "biwaq-5",
  title: { de: "Zielgruppe BIWAQ V", en: "Target group of BIWAQ V" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2023-01-01", to: null },
      norm: guideline,
      source: programmePages,
      when: allOf(
        reason("age", guideline, {
          say: {
            de: "Bei Eintritt mindestens {required} Jahre alt (Alter: {age}).",
            en: "At least {required} years old at entry (age: {age}).",
          },
          shows: { required: minimumAge, age: atEntry },
          of: compare(atEntry, ">=", minimumAge),
        }),
        reason("target-group", guideline, {
          say: {
            de: "Gehört zu einer der Gruppen der Richtlinie.",
            en: "Belongs to one of the groups of the guideline.",
          },
          of: groups,
        }),
      ),
    },
  ],
});
