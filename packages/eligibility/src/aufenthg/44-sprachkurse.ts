// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";

const { allOf, anyOf, oneOf, personDecides, reason } = build;

const claimNorm = cite("§ 44 Abs. 1 AufenthG");

/** First titles that give a claim: work, family, humanitarian, long-term residents. */
const titles = (
  "aufenthg-18a aufenthg-18b aufenthg-18c aufenthg-18d aufenthg-18g aufenthg-19c aufenthg-21 aufenthg-28 aufenthg-29 aufenthg-30 " +
  "aufenthg-32 aufenthg-36 aufenthg-36a aufenthg-25-1 aufenthg-25-2 aufenthg-25-4a aufenthg-25b aufenthg-38a aufenthg-23-2 aufenthg-23-4"
).split(" ");

/**
 * Integration course: a claim with certain first titles and a lasting stay, admission for others where there are places, or an
 * obligation by the Jobcenter. Most of it nobody can read from facts.
 *
 * @law §§ 44, 44a AufenthG
 * @inForce wordings read for January to March 2022 and April 2026
 */
export const integrationCourse = rule({
  id: "integration-course",
  title: { de: "Integrationskurs (§§ 44, 44a AufenthG)", en: "Integration course (§§ 44, 44a AufenthG)" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 44 AufenthG"), { from: "2005-01-01", to: "2021-12-31" }),
    {
      inForce: { from: "2022-01-01", to: null },
      norm: cite("§ 44 AufenthG"),
      source: statutes2026,
      checkedUntil: readUntil,
      when: anyOf(
        reason("claim", claimNorm, {
          say: {
            de: "Anspruch: erstmals ein Titel, der ihn gibt, und dauerhafter Aufenthalt; das Deutsch reicht noch nicht.",
            en: "Claim: for the first time a title that gives it, and a lasting stay; German is not sufficient yet.",
          },
          of: allOf(
            oneOf("residenceTitle", titles),
            personDecides({
              de: "Ist der Titel der erste, der Aufenthalt auf Dauer angelegt, der Anspruch noch nicht erloschen und das Deutsch nicht ausreichend?",
              en: "Is it the first title, is the stay lasting, has the claim not lapsed, and is German not sufficient?",
            }),
          ),
        }),
        reason("admission", cite("§ 44 Abs. 4 AufenthG"), {
          say: {
            de: "Zulassung bei freien Plätzen, oder Verpflichtung durch das Jobcenter (§ 44a AufenthG).",
            en: "Admission where there are places, or an obligation by the Jobcenter (§ 44a AufenthG).",
          },
          of: personDecides({
            de: "Gibt es eine Zulassung des Bundesamts oder eine Verpflichtung des Jobcenters? 2026 lässt das Bundesamt nach Absatz 4 niemanden neu zu.",
            en: "Is there an admission by the Federal Office or an obligation by the Jobcenter? In 2026 the Office admits nobody anew under paragraph 4.",
          }),
        }),
      ),
    },
  ],
});

const courseNorm = cite("§ 4 DeuFöV");

/**
 * Vocational language course (Berufssprachkurs): from B1 on, with exceptions. The level of German is no fact of the vocabulary, so a
 * person decides.
 *
 * @law §§ 4, 13 DeuFöV
 * @inForce wordings read for January to March 2022 and April 2026
 */
export const vocationalLanguageCourse = rule({
  id: "deufoev",
  title: { de: "Berufssprachkurs (DeuFöV)", en: "Vocational language course (DeuFöV)" },
  purpose: "entitlement",
  versions: [
    unread(courseNorm, { from: "2016-07-01", to: "2021-12-31" }),
    {
      inForce: { from: "2022-01-01", to: null },
      norm: courseNorm,
      source: statutes2026,
      checkedUntil: readUntil,
      when: reason("level", cite("§ 4 Abs. 3 DeuFöV"), {
        say: {
          de: "Deutsch mindestens auf dem Niveau B1, oder eine Ausnahme nach § 13 DeuFöV; eine Berechtigung liegt vor.",
          en: "German at least at level B1, or an exception under § 13 DeuFöV; an authorisation exists.",
        },
        of: personDecides({
          de: "Liegt B1 vor (oder eine Ausnahme) und eine Berechtigung von Agentur, Jobcenter oder Bundesamt?",
          en: "Is there B1 (or an exception) and an authorisation by agency, Jobcenter or Federal Office?",
        }),
      }),
    },
  ],
});
