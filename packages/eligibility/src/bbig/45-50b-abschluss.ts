// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";

const { age, allOf, anyOf, compare, dayOf, is, not, number, personDecides, reason } = build;

const examNorm = cite("§ 45 Abs. 2 BBiG");

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
          de: "Das Eineinhalbfache der Ausbildungszeit im Beruf tätig, oder die Handlungsfähigkeit ist glaubhaft gemacht.",
          en: "In the occupation for one and a half times the training time, or ability made credible.",
        },
        of: personDecides({
          de: "Reicht die Zeit im Beruf, oder machen Zeugnisse und Zertifikate die Handlungsfähigkeit glaubhaft?",
          en: "Is the time in the occupation long enough, or do references and certificates make the ability credible?",
        }),
      }),
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
        reason("time-and-ability", cite("§ 50b Abs. 3 BBiG"), {
          say: {
            de: "Das Eineinhalbfache der Ausbildungszeit tätig und überwiegend vergleichbare Handlungsfähigkeit.",
            en: "One and a half times the training time, and ability that is predominantly comparable.",
          },
          of: personDecides({
            de: "Reichen Zeit und Handlungsfähigkeit im Referenzberuf?",
            en: "Are time and ability in the reference occupation sufficient?",
          }),
        }),
      ),
    },
  ],
});
