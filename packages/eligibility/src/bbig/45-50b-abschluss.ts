// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";

const { age, allOf, anyOf, compare, dayOf, is, not, number, personDecides, reason } = build;

const examNorm = cite("§ 45 Abs. 2 BBiG");

/** Nursing has its own law: there is no way to its degree through this act. */
const regulatedByTheAct = reason("occupation", cite("§ 3 BBiG"), {
  say: {
    de: "Der Beruf ist nach dem BBiG oder der HwO geregelt; für Pflegeberufe gibt es diesen Weg nicht.",
    en: "The occupation is regulated by BBiG or HwO; for the nursing professions there is no such way.",
  },
  of: personDecides({
    de: "Ist der Beruf nach dem BBiG oder der HwO geregelt?",
    en: "Is the occupation regulated by BBiG or HwO?",
  }),
});

/**
 * Admission to the final examination as an external candidate (Externenprüfung): one and a half times the prescribed training time in
 * the occupation, or credible ability. The months are counted by `examReadiness` of `@quartierkit/qualifications`; missing time is
 * no refusal.
 *
 * @law § 45 Abs. 2 BBiG
 * @inForce wording read for April 2026
 */
export const externalExam = rule({
  id: "bbig-45-2",
  title: { de: "Externenprüfung (§ 45 Abs. 2 BBiG)", en: "External examination (§ 45 (2) BBiG)" },
  purpose: "entitlement",
  versions: [
    unread(examNorm, { from: "1969-09-01", to: "2021-12-31" }),
    {
      inForce: { from: "2022-01-01", to: null },
      norm: examNorm,
      source: statutes2026,
      checkedUntil: readUntil,
      when: reason("time-or-ability", examNorm, {
        say: {
          de: "Mindestens das Eineinhalbfache der Ausbildungszeit im Beruf tätig (bei zwei Jahren 36, bei drei Jahren 54, bei dreieinhalb Jahren 63 Monate), oder die Handlungsfähigkeit ist glaubhaft gemacht.",
          en: "In the occupation for at least one and a half times the training time (36 months for two years, 54 for three, 63 for three and a half), or the ability is credibly shown.",
        },
        of: personDecides({
          de: "Reicht die Zeit im Beruf, oder machen Zeugnisse und Zertifikate die Handlungsfähigkeit glaubhaft?",
          en: "Is the time in the occupation long enough, or do references and certificates make the ability credible?",
        }),
      }),
      remarks: [regulatedByTheAct],
    },
  ],
});

const procedureNorm = cite("§ 50b Abs. 2 BBiG");

const minimumAge = parameter({
  id: "bbig-50b-age",
  title: { de: "Mindestalter", en: "Minimum age" },
  unit: "years",
  values: [{ value: 25, inForce: { from: "2025-01-01", to: null }, norm: procedureNorm, source: statutes2026 }],
});

const years = age(dayOf("birthDate"));

/**
 * Procedure that establishes vocational ability (Feststellungsverfahren): from twenty-five on, disabled people at any age; no degree in
 * the occupation; one and a half times the training time and credible ability.
 *
 * @law §§ 50b, 50d BBiG
 * @inForce from 1 January 2025
 */
export const establishingProcedure = rule({
  id: "bbig-50b",
  title: { de: "Feststellungsverfahren (§ 50b BBiG)", en: "Procedure establishing vocational ability (§ 50b BBiG)" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2025-01-01", to: null },
      norm: procedureNorm,
      source: statutes2026,
      checkedUntil: readUntil,
      when: allOf(
        anyOf(
          reason("age", procedureNorm, {
            say: {
              de: "Mindestens {minimumAge} Jahre alt (Alter: {years}).",
              en: "At least {minimumAge} years old (age: {years}).",
            },
            shows: { minimumAge, years },
            of: compare(years, ">=", minimumAge),
          }),
          reason("disabled", cite("§ 50d Abs. 1 Nr. 3 BBiG"), {
            say: {
              de: "Mensch mit Behinderung im Sinne des § 50d BBiG: ohne Mindestalter.",
              en: "Person with a disability within § 50d BBiG: no minimum age.",
            },
            of: allOf(
              compare(number("disability.degree"), ">", 0),
              personDecides({ de: "Gilt § 50d BBiG für die Person?", en: "Does § 50d BBiG apply to the person?" }),
            ),
          }),
        ),
        reason("no-degree", procedureNorm, {
          say: {
            de: "Kein Abschluss im Referenzberuf und keine Gleichwertigkeit festgestellt.",
            en: "No degree in the reference occupation, and no equivalence established.",
          },
          of: anyOf(
            not(is("vocationalDegree")),
            personDecides({
              de: "Ist der Abschluss in einem anderen Beruf?",
              en: "Is the degree in another occupation?",
            }),
          ),
        }),
        reason("applicant", cite("§ 50b Abs. 2 Nr. 1 und 3 BBiG"), {
          say: {
            de: "Wohnsitz in Deutschland oder mindestens die Hälfte der Tätigkeit hier, und nicht in einer Ausbildung im Referenzberuf.",
            en: "Resident in Germany or at least half of the work done here, and not in an apprenticeship in the reference occupation.",
          },
          of: personDecides({
            de: "Wohnt die Person in Deutschland (oder war mindestens die Hälfte der Tätigkeit hier), und ist sie nicht in einer Ausbildung im Referenzberuf?",
            en: "Does the person live in Germany (or was at least half of the work done here), and is the person not in an apprenticeship in the reference occupation?",
          }),
        }),
        reason("time-and-ability", cite("§ 50b Abs. 3 BBiG"), {
          say: {
            de: "Mindestens das Eineinhalbfache der Ausbildungszeit im Referenzberuf tätig, und eine überwiegend oder vollständig vergleichbare Handlungsfähigkeit ist glaubhaft gemacht.",
            en: "In the reference occupation for at least one and a half times the training time, and an ability that is predominantly or fully comparable is credibly shown.",
          },
          of: personDecides({
            de: "Reicht die Zeit im Referenzberuf, und ist die Handlungsfähigkeit glaubhaft?",
            en: "Is the time in the reference occupation long enough, and is the ability credible?",
          }),
        }),
      ),
      remarks: [regulatedByTheAct],
    },
  ],
});
