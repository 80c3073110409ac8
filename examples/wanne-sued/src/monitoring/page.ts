// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { verdictBars } from "@quartierkit/charts";
import { residentsOf, resultsByGroup, titleOf } from "@quartierkit/monitoring";
import type { EsfReport } from "@quartierkit/monitoring";
import { reportHtml } from "@quartierkit/monitoring/output";
import { speaking } from "../language.ts";
import type { Language } from "../language.ts";
import type { Project } from "../read.ts";
import { roundReport } from "./reports.ts";

const groups = {
  "esf-2014": { groups: ["CO01", "CO02", "CO07", "CO09", "CO15"], result: "CR04" },
  "esf-2014-2018": { groups: ["CO01", "CO02", "CO07", "CO09", "CO15"], result: "CR04" },
  "esf-plus": { groups: ["EECO02", "EECO03", "EECO08", "EECO09", "EECO14"], result: "EECR04" },
} as const;

function byGroup(report: EsfReport, language: Language) {
  const t = speaking(language);
  const asked = groups[report.rules.id];
  const rows = resultsByGroup(report, asked).map(({ group, ...counts }) => ({
    label: titleOf(report.rules, group)[language],
    ...counts,
  }));
  const title = titleOf(report.rules, asked.result)[language];
  return {
    svg: verdictBars({ title, language, rows }),
    caption: t("Unter denen, die ausgetreten sind, je Zielgruppe.", "Among those who left, by target group."),
  };
}

function residents(report: EsfReport, district: string, language: Language) {
  const t = speaking(language);
  const { inside, outside, unknown } = residentsOf(report, district);
  const label = t("Wohnt im Programmgebiet", "Lives in the programme area");
  return {
    svg: verdictBars({ title: label, language, rows: [{ label, met: inside, notMet: outside, unknown }] }),
    caption: t(
      "Der Wohnort ist ein weiches Kriterium: berichtet wird der Anteil, niemand wird abgelehnt.",
      "Residence is a soft criterion: its share is reported, nobody is refused.",
    ),
  };
}

function page(report: EsfReport, project: Project, language: Language): string {
  const t = speaking(language);
  const { acronym = "BQB-Süd" } = project.district.profile;
  const title = t(`${acronym}: ESF-Indikatoren (erfundene Personen)`, `${acronym}: ESF indicators (invented people)`);
  const pictures = [byGroup(report, language), residents(report, project.district.area.id, language)];
  return reportHtml(report, { language, title, pictures });
}

/** The pages of the round by file name, in both languages, and the same people under the ESF+. */
export function esfPages(project: Project): Readonly<Record<string, string>> {
  const [round, plus] = [roundReport(project, "esf-2014-2018"), roundReport(project, "esf-plus")];
  return {
    "esf.de.html": page(round, project, "de"),
    "esf.en.html": page(round, project, "en"),
    "esf-plus.de.html": page(plus, project, "de"),
    "esf-plus.en.html": page(plus, project, "en"),
  };
}
