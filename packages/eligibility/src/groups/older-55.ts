// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { commentary } from "../sources.ts";

const { age, compare, dayOf, reason } = build;

const norm = cite("Förderrichtlinie BIWAQ V");
const pages = commentary("BIWAQ, Förderrunde 2023-2026: Fachpresse nennt Ältere ab 55 Jahren");

const older = parameter({
  id: "older-55-age",
  title: { de: "Alter der Gruppe der Älteren", en: "Age of the group of older people" },
  unit: "years",
  values: [{ value: 55, inForce: { from: "2013-01-01", to: null }, norm, source: pages }],
});

const years = age(dayOf("birthDate"));

/**
 * Older people from 55 on. No statute defines who is older; this is the limit that the programme's pages name.
 *
 * @law Förderrichtlinie BIWAQ V
 * @inForce no period: a way of counting, not a provision
 */
export const older55 = rule({
  id: "older-55",
  title: { de: "Ältere ab 55 Jahren", en: "Older people from 55 on" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2013-01-01", to: null },
      norm,
      source: pages,
      when: reason("age", norm, {
        say: { de: "Mindestens {older} Jahre alt (Alter: {years}).", en: "At least {older} years old (age: {years})." },
        shows: { older, years },
        of: compare(years, ">=", older),
      }),
    },
  ],
});
