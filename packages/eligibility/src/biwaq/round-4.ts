// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";
import { oldEnough, outOfWork } from "./conditions.ts";
import { residence } from "./residence.ts";

const { allOf } = build;

const guideline = cite("Förderrichtlinie BIWAQ IV");

const programmePages: Source = {
  title: "BIWAQ, Förderrunde 2019-2022: Programmseiten und FAQ 3",
  publisher: "Bundesministerium für Wohnen, Stadtentwicklung und Bauwesen; biwaq.de",
  mark: "Rp",
};

const minimumAge = parameter({
  id: "biwaq-4-age",
  title: { de: "Mindestalter bei Eintritt", en: "Minimum age at entry" },
  unit: "years",
  values: [{ value: 27, inForce: { from: "2019-01-01", to: null }, norm: guideline, source: programmePages }],
});

const version = (from: Day, to: Day | null) => ({
  inForce: { from, to },
  norm: guideline,
  source: programmePages,
  when: allOf(oldEnough(guideline, minimumAge), outOfWork(guideline, from)),
  remarks: [residence(guideline)],
});

/**
 * Target group of a project of BIWAQ round IV at entry. The round is that of the project, not of the calendar day, so the
 * rule can be asked for any day since the round began. Residence is told and does not refuse.
 *
 * @law Förderrichtlinie BIWAQ IV
 * @inForce projects of 2019 to 2022
 */
export const biwaq4 = rule({
  id: "biwaq-4",
  title: { de: "Zielgruppe BIWAQ IV", en: "Target group of BIWAQ IV" },
  purpose: "entitlement",
  versions: [version("2019-01-01", "2022-12-31"), version("2023-01-01", null)],
});
