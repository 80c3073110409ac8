// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import { commentary } from "../sources.ts";
import { oldEnough, outOfWork } from "./conditions.ts";
import { residence } from "./residence.ts";

const { allOf } = build;

const guideline = cite("Förderrichtlinie BIWAQ III");
const pages = commentary("BIWAQ, Förderrunde 2015-2018: Programmseiten des ESF und der Länder");

const minimumAge = parameter({
  id: "biwaq-3-age",
  title: { de: "Mindestalter bei Eintritt", en: "Minimum age at entry" },
  unit: "years",
  values: [{ value: 27, inForce: { from: "2015-01-01", to: null }, norm: guideline, source: pages }],
});

const say = {
  de: "Bei Eintritt mindestens {required} Jahre alt (Alter: {age}); Jüngere gehörten zu „Jugend stärken im Quartier“.",
  en: "At least {required} years old at entry (age: {age}); younger people belonged to “Jugend stärken im Quartier”.",
};

const version = (from: Day, to: Day | null) => ({
  inForce: { from, to },
  norm: guideline,
  source: pages,
  when: allOf(oldEnough(guideline, minimumAge, say), outOfWork(guideline, from)),
  remarks: [residence(guideline)],
});

/**
 * Target group of a project of BIWAQ round III at entry. The round is that of the project, not of the calendar day.
 *
 * @law Förderrichtlinie BIWAQ III
 * @inForce projects of 2015 to 2018
 */
export const biwaq3 = rule({
  id: "biwaq-3",
  title: { de: "Zielgruppe BIWAQ III", en: "Target group of BIWAQ III" },
  purpose: "entitlement",
  versions: [version("2015-01-01", "2022-12-31"), version("2023-01-01", null)],
});
