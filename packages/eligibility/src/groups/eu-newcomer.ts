// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";

const { allOf, compareDays, dayOf, not, oneOf, personDecides, reason, someOf, today } = build;

const norm = cite("Art. 20 AEUV");

const membership: Source = {
  title: "Migrationsseiten der Statistik der Bundesagentur für Arbeit: Staatengruppen der EU",
  publisher: "Bundesagentur für Arbeit",
  mark: "Rp",
};

/** Member states other than Germany, since 31 January 2020 without the United Kingdom. */
export const euMembers = "AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

function conditions(countries: readonly string[]) {
  return allOf(
    reason("citizen", norm, {
      say: {
        de: "Staatsangehörig in einem anderen Mitgliedstaat der EU.",
        en: "National of another member state of the EU.",
      },
      of: allOf(someOf("nationalities", countries), not(someOf("nationalities", ["DE"]))),
    }),
    reason("immigrated", norm, {
      say: { de: "Nach Deutschland zugezogen.", en: "Immigrated to Germany." },
      of: allOf(not(oneOf("birthCountry", ["DE"])), compareDays(dayOf("immigratedOn"), "<=", today)),
    }),
    reason("recently", norm, {
      say: {
        de: "Neu zugewandert (Zuzug: {since}).",
        en: "Recently immigrated (arrived on: {since}).",
      },
      shows: { since: dayOf("immigratedOn") },
      of: personDecides({
        de: "Gilt die Person als neu zugewandert? Kein Gesetz nennt einen Zeitraum; viele Projekte nehmen fünf Jahre.",
        en: "Does the person count as recently immigrated? No statute names a period; many projects take five years.",
      }),
    }),
  );
}

const version = (from: Day, to: Day | null, countries: readonly string[]) => ({
  inForce: { from, to },
  norm,
  source: membership,
  when: conditions(countries),
});

/**
 * Recent immigrant from another country of the European Union. What is recent no statute says: a person decides.
 *
 * @law Art. 20 AEUV; the United Kingdom is a third country since 31 January 2020
 * @inForce membership as of July 2013
 */
export const euNewcomer = rule({
  id: "eu-newcomer",
  title: { de: "Neu zugewandert aus der EU", en: "Recent immigrant from the EU" },
  purpose: "entitlement",
  versions: [version("2013-07-01", "2020-01-31", [...euMembers, "GB"]), version("2020-02-01", null, euMembers)],
});
