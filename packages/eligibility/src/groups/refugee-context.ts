// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";

const { allOf, anyOf, not, oneOf, personDecides, reason, someOf } = build;

const norm = cite("Statistik der Bundesagentur für Arbeit, Personen im Kontext von Fluchtmigration");

const pages: Source = {
  title: "Statistik der Bundesagentur für Arbeit: Personen im Kontext von Fluchtmigration (seit Juni 2016)",
  publisher: "Bundesagentur für Arbeit",
  mark: "Rp",
};

/** Permission to stay during the asylum procedure, and toleration. */
const pendingOrTolerated = ["asylg-55", "aufenthg-60a", "aufenthg-60c", "aufenthg-60d"];

/** What recognition gives: asylum, refugee status, subsidiary protection. */
const recognised = ["aufenthg-25-1", "aufenthg-25-2"];

/** Other humanitarian titles; which of them the statistics count was not read. */
const humanitarian = [
  "aufenthg-22",
  "aufenthg-23",
  "aufenthg-23a",
  "aufenthg-24",
  "aufenthg-25-3",
  "aufenthg-25-4",
  "aufenthg-25-4a",
  "aufenthg-25-4b",
  "aufenthg-25-5",
  "aufenthg-25a",
  "aufenthg-25b",
  "aufenthg-104c",
];

/**
 * People in the context of flight, as the Bundesagentur für Arbeit counts them, whatever their nationality. For statistics only.
 * Family reunification, settlement permits, the Blue Card and naturalised people are not counted.
 *
 * @law titles of AufenthG and AsylG
 * @inForce counted since June 2016
 */
export const refugeeContext = rule({
  id: "refugee-context",
  title: { de: "Kontext von Fluchtmigration (nur Statistik)", en: "Context of flight (statistics only)" },
  purpose: "statistics",
  versions: [
    {
      inForce: { from: "2016-06-01", to: null },
      norm,
      source: pages,
      when: allOf(
        reason("foreign", norm, {
          say: { de: "Ohne deutsche Staatsangehörigkeit.", en: "Without German nationality." },
          of: not(someOf("nationalities", ["DE"])),
        }),
        anyOf(
          reason("pending-or-tolerated", cite("§ 55 AsylG"), {
            say: {
              de: "Aufenthaltsgestattung oder Duldung.",
              en: "Permission to stay during the procedure, or toleration.",
            },
            of: oneOf("residenceTitle", pendingOrTolerated),
          }),
          reason("recognised", cite("§ 25 Abs. 1 und 2 AufenthG"), {
            say: {
              de: "Aufenthaltserlaubnis nach Anerkennung als schutzberechtigt.",
              en: "Residence permit after recognition as entitled to protection.",
            },
            of: oneOf("residenceTitle", recognised),
          }),
          reason("humanitarian", cite("§§ 22 bis 25b AufenthG"), {
            say: {
              de: "Andere Aufenthaltserlaubnis aus völkerrechtlichen, humanitären oder politischen Gründen, die die Statistik zählt.",
              en: "Another residence permit for reasons of international law, humanitarian or political reasons that the statistics count.",
            },
            of: allOf(
              oneOf("residenceTitle", humanitarian),
              personDecides({
                de: "Zählt die Statistik diesen Titel? Die Liste der Bundesagentur liegt der Bibliothek nicht vor.",
                en: "Do the statistics count this title? The library does not hold the list of the Bundesagentur.",
              }),
            ),
          }),
        ),
      ),
    },
  ],
});
