// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";

const { allOf, anyOf, compare, is, not, number, personDecides, reason } = build;

const degreeNorm = cite("§ 81 Abs. 2 Satz 1 Nr. 1 SGB III");

const duration = parameter({
  id: "sgb3-81-2-training-months",
  title: { de: "Vorgeschriebene Dauer einer Ausbildung", en: "Prescribed duration of a training" },
  unit: "months",
  values: [{ value: 24, inForce: { from: "2022-01-01", to: null }, norm: degreeNorm, source: statutes2026 }],
});

const unskilled = parameter({
  id: "sgb3-81-2-unskilled-years",
  title: { de: "Jahre in an- oder ungelernter Tätigkeit", en: "Years in un- or semi-skilled work" },
  unit: "years",
  values: [{ value: 4, inForce: { from: "2022-01-01", to: null }, norm: degreeNorm, source: statutes2026 }],
});

/** No degree that counts. */
export const withoutDegree = anyOf(
  reason("no-degree", degreeNorm, {
    say: { de: "Ohne Berufsabschluss.", en: "Without a vocational degree." },
    of: not(is("vocationalDegree")),
  }),
  reason("short-training", degreeNorm, {
    say: {
      de: "Für den Abschluss ist eine Ausbildung von weniger als {duration} Monaten vorgeschrieben.",
      en: "The degree takes a training of less than {duration} months.",
    },
    shows: { duration },
    of: allOf(is("vocationalDegree"), compare(number("vocationalDegree.trainingMonths"), "<", duration)),
  }),
);

/** A degree that is most likely of no use any more. */
export const unlearned = reason("unlearned", degreeNorm, {
  say: {
    de: "Mehr als {unskilled} Jahre an- oder ungelernt tätig; Arbeitslosigkeit, Kindererziehung und Pflege ab Pflegegrad 2 stehen gleich.",
    en: "For more than {unskilled} years in un- or semi-skilled work; unemployment, bringing up children and care from Pflegegrad 2 on are equal to it.",
  },
  shows: { unskilled },
  of: allOf(is("vocationalDegree"), compare(number("vocationalDegree.yearsInUnskilledWork"), ">", unskilled)),
});

/** No degree, or none that is of use. */
const withoutUsableDegree = anyOf(withoutDegree, unlearned);

const prognosis = reason("prognosis", degreeNorm, {
  say: {
    de: "Kann deshalb voraussichtlich nicht mehr im erlernten Beruf beschäftigt werden.",
    en: "For that reason most likely no longer able to work in the occupation learned.",
  },
  of: personDecides({
    de: "Kann die Person im erlernten Beruf voraussichtlich nicht mehr arbeiten?",
    en: "Is the person most likely no longer able to work in the occupation learned?",
  }),
});

/**
 * Low-qualified: without a vocational degree that can be used.
 *
 * @law § 81 Abs. 2 Satz 1 Nr. 1, Satz 3 SGB III
 * @inForce wordings read for January to March 2022 and April 2026
 */
export const lowQualified = rule({
  id: "low-qualified",
  title: { de: "Geringqualifiziert", en: "Low-qualified" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 81 Abs. 2 SGB III"), { from: "2012-04-01", to: "2021-12-31" }),
    {
      inForce: { from: "2022-01-01", to: null },
      norm: cite("§ 81 Abs. 2 SGB III"),
      source: statutes2026,
      checkedUntil: readUntil,
      when: withoutUsableDegree,
      remarks: [prognosis],
    },
  ],
});
