// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { build, rule } from "@quartierkit/rules";
import type { Condition, RuleVersion } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";
import { commentary, readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";

const { allOf, anyOf, not, oneOf, personDecides, reason, someOf, when } = build;

const claimNorm = cite("§ 44 Abs. 1 AufenthG");

/** First titles that give a claim: work, family, humanitarian, long-term residents. */
const titles = (
  "aufenthg-18a aufenthg-18b aufenthg-18c aufenthg-18d aufenthg-18g aufenthg-19c aufenthg-21 aufenthg-28 aufenthg-29 aufenthg-30 " +
  "aufenthg-32 aufenthg-36 aufenthg-36a aufenthg-25-1 aufenthg-25-2 aufenthg-25-4a aufenthg-25b aufenthg-38a aufenthg-23-2 aufenthg-23-4"
).split(" ");

const claim = reason("claim", claimNorm, {
  say: {
    de: "Anspruch: erstmals ein Titel, der ihn gibt, und dauerhafter Aufenthalt; kein Ausschluss und noch nicht erloschen.",
    en: "Claim: for the first time a title that gives it, and a lasting stay; not excluded and not lapsed.",
  },
  of: allOf(
    oneOf("residenceTitle", titles),
    personDecides({
      de: "Ist es der erste Titel und der Aufenthalt auf Dauer angelegt, sind seit der Erteilung weniger als ein Jahr vergangen (oder ohne Verschulden mehr), reicht das Deutsch nicht und besucht die Person keine Schule?",
      en: "Is it the first title and the stay lasting, has less than a year passed since (or more without fault), is German not sufficient, and is the person not at school?",
    }),
  ),
});

const obligation = reason("obligation", cite("§ 44a AufenthG"), {
  say: {
    de: "Zur Teilnahme verpflichtet, etwa durch das Jobcenter.",
    en: "Obliged to take part, for instance by the Jobcenter.",
  },
  of: personDecides({
    de: "Ist die Person durch Jobcenter, Ausländerbehörde oder Träger der Leistungen zur Teilnahme verpflichtet?",
    en: "Is the person obliged to take part by Jobcenter, foreigners authority or provider of benefits?",
  }),
});

const admissionNorm = cite("§ 44 Abs. 4 AufenthG");

const admission = reason("admission", admissionNorm, {
  say: {
    de: "Vom Bundesamt im Rahmen freier Plätze zugelassen.",
    en: "Admitted by the Federal Office where there are places.",
  },
  of: personDecides({
    de: "Hat das Bundesamt die Person zugelassen, oder kann es sie auf freie Plätze zulassen?",
    en: "Has the Federal Office admitted the person, or can it do so where there are places?",
  }),
});

/** In the budget year 2026 nobody is admitted anew; admissions that exist remain. */
const earlierAdmission = reason("admission", admissionNorm, {
  say: {
    de: "Vom Bundesamt vor dem 9. Februar 2026 zugelassen; neue Zulassungen erteilt es im Haushaltsjahr 2026 nicht.",
    en: "Admitted by the Federal Office before 9 February 2026; it grants no new admissions in the budget year 2026.",
  },
  of: personDecides({
    de: "Hat das Bundesamt die Person vor dem 9. Februar 2026 zugelassen?",
    en: "Did the Federal Office admit the person before 9 February 2026?",
  }),
});

const circular = commentary("Rundschreiben des BAMF vom 9. Februar 2026, nach fr-hessen.de und frnrw.de");

const courseVersion = (from: Day, to: Day | null, admitted: Condition, source: Source = statutes2026): RuleVersion => ({
  inForce: { from, to },
  norm: cite("§ 44 AufenthG"),
  source,
  checkedUntil: readUntil,
  when: anyOf(claim, admitted, obligation),
});

/**
 * Integration course: a claim with certain first titles and a lasting stay, admission for others where there are places, or an
 * obligation by the Jobcenter. Most of it nobody can read from facts.
 *
 * @law §§ 44, 44a AufenthG
 * @inForce wordings read for January to March 2022 and April 2026; pause of admissions from 9 February to the end of 2026
 */
export const integrationCourse = rule({
  id: "integration-course",
  title: { de: "Integrationskurs (§§ 44, 44a AufenthG)", en: "Integration course (§§ 44, 44a AufenthG)" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 44 AufenthG"), { from: "2005-01-01", to: "2021-12-31" }),
    courseVersion("2022-01-01", "2026-02-08", admission),
    courseVersion("2026-02-09", "2026-12-31", earlierAdmission, circular),
    courseVersion("2027-01-01", null, admission),
  ],
});

const courseNorm = cite("§ 4 DeuFöV");

const toleratedTitles = ["aufenthg-60a", "aufenthg-60c", "aufenthg-60d"];

const tolerated = when(
  allOf(not(someOf("nationalities", ["DE"])), oneOf("residenceTitle", toleratedTitles)),
  reason("tolerated", cite("§ 4 Abs. 1 Satz 2 DeuFöV"), {
    say: {
      de: "Geduldet nach § 60a Abs. 2 Satz 3 AufenthG, oder seit mindestens sechs Monaten geduldet und arbeitsuchend gemeldet, beschäftigt oder in Ausbildung.",
      en: "Tolerated under § 60a (2) sentence 3 AufenthG, or tolerated for at least six months and registered as seeking work, employed or in training.",
    },
    of: personDecides({
      de: "Ist die Duldung nach § 60a Abs. 2 Satz 3 AufenthG erteilt, oder besteht sie seit sechs Monaten und ist die Person arbeitsuchend gemeldet, beschäftigt oder in Ausbildung?",
      en: "Is the toleration under § 60a (2) sentence 3 AufenthG, or has it lasted for six months and is the person registered as seeking work, employed or in training?",
    }),
  }),
);

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
      when: allOf(
        reason("level", cite("§ 4 Abs. 3 DeuFöV"), {
          say: {
            de: "Deutsch mindestens auf dem Niveau B1, oder eine Ausnahme nach § 13 DeuFöV; eine Berechtigung liegt vor.",
            en: "German at least at level B1, or an exception under § 13 DeuFöV; an authorisation exists.",
          },
          of: personDecides({
            de: "Liegt B1 vor (oder eine Ausnahme) und eine Berechtigung von Agentur, Jobcenter oder Bundesamt?",
            en: "Is there B1 (or an exception) and an authorisation by agency, Jobcenter or Federal Office?",
          }),
        }),
        tolerated,
      ),
    },
  ],
});
