// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { loneParent, longTermUnemployed } from "@quartierkit/eligibility";
import { build, parameter, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";

const { age, allOf, anyOf, compare, dayOf, holds, oneOf, reason } = build;

const guideline = cite("Richtlinie Brückenlohn Eichenfurt");
const source: Source = { title: "Beschluss des Rates der Stadt Eichenfurt (erfunden)", mark: "M" };
const inForce = { from: "2021-07-01", to: "2022-12-31" };

const minimumAge = parameter({
  id: "eichenfurt-brueckenlohn-age",
  title: { de: "Mindestalter für den Brückenlohn", en: "Minimum age for the bridge wage" },
  unit: "years",
  values: [{ value: 25, inForce, norm: guideline, source }],
});

const years = age(dayOf("birthDate"));

/**
 * The bridge wage of Eichenfurt, an invented municipal programme: who lives in the east of the city, is 25 or older, and is
 * long-term unemployed or a lone parent. It rests on two of our rules and changes neither.
 *
 * @law Richtlinie Brückenlohn Eichenfurt (invented)
 * @inForce July 2021 to December 2022
 */
export const bridgeWage = rule({
  id: "eichenfurt-bridge-wage",
  title: { de: "Brückenlohn der Stadt Eichenfurt", en: "Bridge wage of the city of Eichenfurt" },
  purpose: "entitlement",
  versions: [
    {
      inForce,
      norm: guideline,
      source,
      when: allOf(
        reason("east", guideline, {
          say: { de: "Wohnt in Eichenfurt-Ost.", en: "Lives in Eichenfurt-Ost." },
          of: oneOf("residence.district", ["eichenfurt-ost"]),
        }),
        reason("age", guideline, {
          say: {
            de: "Mindestens {required} Jahre alt (Alter: {years}).",
            en: "At least {required} years old (age: {years}).",
          },
          shows: { required: minimumAge, years },
          of: compare(years, ">=", minimumAge),
        }),
        reason("group", guideline, {
          say: { de: "Langzeitarbeitslos oder alleinerziehend.", en: "Long-term unemployed or a lone parent." },
          of: anyOf(holds(longTermUnemployed, inForce.from), holds(loneParent, inForce.from)),
        }),
      ),
    },
  ],
});
