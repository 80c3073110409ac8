// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { build } from "@quartierkit/rules";
import type { Parameter, ReasonNode } from "@quartierkit/rules";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { unemployed } from "../sgb-3/16-arbeitslos.ts";

const { age, compare, dayOf, holds, reason } = build;

/** The age on the day of entry. */
export const atEntry = age(dayOf("birthDate"));

const bare: Bilingual = {
  de: "Bei Eintritt mindestens {required} Jahre alt (Alter: {age}).",
  en: "At least {required} years old at entry (age: {age}).",
};

/**
 * The least age that a round asks for.
 *
 * @param guideline - the funding guideline of the round
 * @param required - the age
 * @param say - where the round has more to say about it
 */
export const oldEnough = (guideline: Citation, required: Parameter, say: Bilingual = bare): ReasonNode =>
  reason("age", guideline, { say, shows: { required, age: atEntry }, of: compare(atEntry, ">=", required) });

/**
 * Whom the third and fourth round were for.
 *
 * @param guideline - the funding guideline of the round
 * @param lawDay - a day of the law that says who is unemployed
 */
export const outOfWork = (guideline: Citation, lawDay: Day): ReasonNode =>
  reason("unemployed", guideline, {
    say: { de: "Arbeitslos oder langzeitarbeitslos.", en: "Unemployed or long-term unemployed." },
    of: holds(unemployed, lawDay),
  });
