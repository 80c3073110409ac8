// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { verdictBars } from "@quartierkit/charts";
import { compareReports, residentsOf, resultsByGroup, titleOf } from "@quartierkit/monitoring";
import type { EsfReport } from "@quartierkit/monitoring";
import { reportHtml } from "@quartierkit/monitoring/output";
import { asOf, lastTransmission } from "../dates.ts";
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

const share = (part: number, whole: number, language: Language): string => {
  const percent = ((100 * part) / Math.max(1, whole)).toFixed(1);
  return language === "de" ? `${percent.replace(".", ",")} %` : `${percent}%`;
};

function residents(report: EsfReport, district: string, language: Language) {
  const t = speaking(language);
  const { inside, outside, unknown } = residentsOf(report, district);
  const known = inside + outside;
  const label = t("Wohnt im Programmgebiet", "Lives in the programme area");
  return {
    svg: verdictBars({ title: label, language, rows: [{ label, met: inside, notMet: outside, unknown }] }),
    caption: t(
      `${inside} von ${known} Teilnehmenden mit bekanntem Wohnort leben im Programmgebiet (${share(inside, known, "de")}); bei ${unknown} ist er nicht bekannt. Der Wohnort ist ein weiches Kriterium: Berichtet wird der Anteil, niemand wird abgelehnt.`,
      `${inside} of ${known} participants with a known home live in the programme area (${share(inside, known, "en")}); of ${unknown} it is not known. Residence is a soft criterion: its share is reported, nobody is refused.`,
    ),
  };
}

/** A report with what was known of it when it was last transmitted. */
interface Round {
  readonly report: EsfReport;
  readonly before: EsfReport;
}

const roundOf = (project: Project, rules: Parameters<typeof roundReport>[1]): Round => ({
  report: roundReport(project, rules),
  before: roundReport(project, rules, lastTransmission),
});

function page({ report, before }: Round, project: Project, language: Language): string {
  const t = speaking(language);
  const { acronym = "BQB-Süd", programme, fundingRound = "" } = project.district.profile;
  return reportHtml(report, {
    language,
    title:
      report.rules.id === "esf-plus"
        ? t(
            `${acronym}: dieselben erfundenen Personen im ESF Plus`,
            `${acronym}: the same invented people under the ESF+`,
          )
        : t(`${acronym}: ESF-Indikatoren (erfundene Personen)`, `${acronym}: ESF indicators (invented people)`),
    programme: `${programme.toUpperCase()} ${fundingRound}`.trim(),
    asOf,
    origin: t("Teilnehmendenverzeichnis des Projekts, participants.json", "The project's register, participants.json"),
    pictures: [byGroup(report, language), residents(report, project.district.area.id, language)],
    correction: compareReports(before, report),
    transmitted: lastTransmission,
  });
}

/** The pages of the round by file name, in both languages, and the same people under the ESF+. */
export function esfPages(project: Project): Readonly<Record<string, string>> {
  const [round, plus] = [roundOf(project, "esf-2014-2018"), roundOf(project, "esf-plus")];
  return {
    "esf.de.html": page(round, project, "de"),
    "esf.en.html": page(round, project, "en"),
    "esf-plus.de.html": page(plus, project, "de"),
    "esf-plus.en.html": page(plus, project, "en"),
  };
}
