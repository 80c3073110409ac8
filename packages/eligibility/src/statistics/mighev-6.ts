// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";

const { allOf, anyOf, compareDays, day, dayOf, not, oneOf, reason, some, someOf } = build;

/** The first day of 1950: the regulation speaks of immigration after 1949. */
const since1950 = day("1950-01-01");

const immigrated = (country: Condition, on: Condition): Condition => allOf(not(country), on);

/**
 * Migration background as the Bundesagentur für Arbeit collects it, for statistics only.
 *
 * @law § 6 Satz 1 MighEV, § 281 Abs. 4 SGB III
 * @inForce since 2010, wording read for 2022 and 2026
 */
export const migrationBackgroundBa = rule({
  id: "migration-background-ba",
  title: { de: "Migrationshintergrund (MighEV, nur Statistik)", en: "Migration background (MighEV, statistics only)" },
  purpose: "statistics",
  versions: [
    {
      inForce: { from: "2010-10-01", to: null },
      norm: cite("§ 6 Satz 1 MighEV"),
      source: statutes2026,
      checkedUntil: readUntil,
      when: anyOf(
        reason("not-german", cite("§ 6 Satz 1 Nr. 1 MighEV"), {
          say: { de: "Besitzt nicht die deutsche Staatsangehörigkeit.", en: "Does not hold German nationality." },
          of: not(someOf("nationalities", ["DE"])),
        }),
        reason("immigrated", cite("§ 6 Satz 1 Nr. 2 MighEV"), {
          say: {
            de: "Außerhalb des heutigen Gebiets geboren und nach 1949 zugewandert.",
            en: "Born outside today's territory and immigrated after 1949.",
          },
          of: immigrated(oneOf("birthCountry", ["DE"]), compareDays(dayOf("immigratedOn"), ">=", since1950)),
        }),
        reason("parent-immigrated", cite("§ 6 Satz 1 Nr. 3 MighEV"), {
          say: {
            de: "Mindestens ein Elternteil ist außerhalb des heutigen Gebiets geboren und nach 1949 zugewandert.",
            en: "At least one parent was born outside today's territory and immigrated after 1949.",
          },
          of: some(
            "parents",
            immigrated(
              oneOf("parents[].birthCountry", ["DE"]),
              compareDays(dayOf("parents[].immigratedOn"), ">=", since1950),
            ),
            2,
          ),
        }),
      ),
    },
  ],
});
