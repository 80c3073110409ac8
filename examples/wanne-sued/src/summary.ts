// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { rules } from "@quartierkit/eligibility";
import { compareAll, formatFigure } from "@quartierkit/indicators";
import { labelOfFact } from "@quartierkit/rules";
import { asOf } from "./dates.ts";
import { feedLines } from "./feeds.ts";
import type { Feed } from "./feeds.ts";
import { askedOfPeople, counted, missingFacts } from "./judge.ts";
import { plainText, speaking } from "./language.ts";
import type { Language } from "./language.ts";
import { residentsInWords } from "./results.ts";
import type { Results } from "./results.ts";

function verdictLines({ judged }: Results, language: Language): readonly string[] {
  const t = speaking(language);
  const head = `  ${t("Gruppe, Programm, Instrument", "Group, programme, instrument").padEnd(64)}${t("erfüllt  offen  nicht", "    met   open    not")}`;
  const rows = askedOfPeople.map((id) => {
    const { met, notMet, unknown } = counted(judged, id);
    const cells = [met, unknown, notMet].map((count) => String(count).padStart(7)).join("");
    return `  ${rules[id].title[language].slice(0, 62).padEnd(64)}${cells}`;
  });
  return [head, ...rows];
}

/** What has to be asked most often to decide what is open. */
function questionLines({ judged }: Results, language: Language): readonly string[] {
  const paths = judged.flatMap(missingFacts);
  const often = [...new Set(paths)]
    .map((path) => ({ path, count: paths.filter((one) => one === path).length }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 5);
  return often.map(({ path, count }) => `  ${String(count).padStart(4)} × ${labelOfFact(path)[language]}`);
}

function areaLines({ project: { indicators, district } }: Results, language: Language): readonly string[] {
  const { comparisons } = compareAll(indicators, { area: district.area.id });
  return comparisons.flatMap(({ definition, unit, decimals, area, whole, difference, ratio }) => {
    if (definition === null || unit === null || area.value === null || whole.value === null) return [];
    const figure = (value: number) => formatFigure(value, { unit, decimals, language });
    const gap =
      difference === null || ratio === null
        ? ""
        : `  ${formatFigure(difference, { unit: "score", decimals, language })}  × ${formatFigure(ratio, { unit: "score", decimals: 2, language })}`;
    const title = plainText(definition.title, language).padEnd(36);
    const date = area.referenceDate === null ? "" : area.referenceDate.slice(0, 4);
    return [`  ${title}${figure(area.value).padStart(9)}${figure(whole.value).padStart(10)}  ${date}${gap}`];
  });
}

/** The caveats without which the figures must not be read. */
function areaCaveats({ project: { indicators, district } }: Results, language: Language): readonly string[] {
  const t = speaking(language);
  const { comparisons } = compareAll(indicators, { area: district.area.id });
  const unstated = comparisons.filter(({ definition }) => definition?.definedBy.stated === false);
  const titles = unstated.map(({ definition }) => plainText(definition?.title ?? {}, language));
  const city = comparisons[0]?.whole.name ?? "";
  return [
    t(`  ${city} enthält ${district.area.name}.`, `  ${city} contains ${district.area.name}.`),
    ...(titles.length === 0
      ? []
      : [`  ${t("Definition nicht genannt:", "Definition not stated:")} ${titles.join(", ")}.`]),
  ];
}

/**
 * The summary that stands on the terminal at the end.
 *
 * @param results - everything that was found out, and the plan in other formats
 * @param language - of the words
 */
export function summary(results: Results & { readonly feeds: readonly Feed[] }, language: Language): string {
  const t = speaking(language);
  const { project, judged, findings, residents, active, onTheWay, certificates } = results;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const { name } = project.district.area;
  return [
    "",
    `${project.district.profile.acronym ?? ""} · ${t("Stand", "as of")} ${formatDay(asOf, language)}`,
    "",
    t(
      `${judged.length} Teilnehmende, ${active} noch dabei; ${residentsInWords(residents, language)} wohnen in ${name}.`,
      `${judged.length} participants, ${active} still taking part; ${residentsInWords(residents, language)} live in ${name}.`,
    ),
    t(
      `${onTheWay.length} auf dem Weg zum Berufsabschluss, ${certificates} Zertifikate. ${project.offers.offers.length} Angebote.`,
      `${onTheWay.length} on the way to a vocational degree, ${certificates} certificates. ${project.offers.offers.length} offers.`,
    ),
    t(
      `Befunde zu den Daten: ${count("error")} Fehler, ${count("warning")} Warnungen, ${count("info")} Hinweise.`,
      `Findings about the data: ${count("error")} errors, ${count("warning")} warnings, ${count("info")} notes.`,
    ),
    "",
    ...verdictLines(results, language),
    "",
    t("Was am häufigsten noch zu erfragen ist:", "What most often still has to be asked:"),
    ...questionLines(results, language),
    "",
    t(`${name} und die Stadt (Jahr, Differenz, Verhältnis):`, `${name} and the city (year, difference, ratio):`),
    ...areaLines(results, language),
    ...areaCaveats(results, language),
    "",
    t("Der Angebotsplan für andere Programme:", "The offer plan for other programs:"),
    ...feedLines(results.feeds, language),
    "",
  ].join("\n");
}
