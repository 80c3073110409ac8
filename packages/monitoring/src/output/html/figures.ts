// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cell } from "../../count/cells.ts";
import type { EsfReport } from "../../count/report.ts";
import { openFigure } from "../../open/open-figure.ts";
import { genderWords, regionWords, titleOf, togetherWord } from "../words.ts";
import { section, say, table } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";
import { escapeHtml } from "@quartierkit/findings";
import type { ProtectedTable } from "../../publish/protected-table.ts";
import { hiddenNote } from "../../publish/words.ts";

const heads = {
  indicator: { de: "Indikator", en: "Indicator" },
  total: { de: "Zusammen", en: "Together" },
  open: { de: "ungeklärt", en: "undecided" },
  figures: { de: "Zahlen", en: "Figures" },
  opened: { de: "Jede Zahl mit ihren Datensätzen", en: "Every figure with its records" },
} as const;

/** The genders that a region has cells for, in their order. */
const gendersIn = (cells: readonly Cell[]): readonly Cell["gender"][] => [
  ...new Set(cells.map(({ gender }) => gender)),
];

function regionTable(region: Cell["region"], { cells, rules }: EsfReport, language: ReportLanguage): string {
  const here = cells.filter((cell) => cell.region === region);
  const genders = gendersIn(here);
  const ids = [...new Set(here.map(({ indicator }) => indicator))];
  const rows = ids.map((id) => {
    const own = here.filter(({ indicator }) => indicator === id);
    const value = (gender: Cell["gender"]) => own.find((cell) => cell.gender === gender)?.value ?? 0;
    const unknown = own.reduce((sum, cell) => sum + (cell.unknown ?? 0), 0);
    return [
      `<strong>${escapeHtml(id)}</strong> ${say(titleOf(rules, id), language)}`,
      ...genders.map(value),
      own.reduce((sum, cell) => sum + cell.value, 0),
      unknown === 0 ? "" : unknown,
    ];
  });
  const head = [
    heads.indicator[language],
    ...genders.map((gender) => say(genderWords[gender], language)),
    heads.total[language],
    heads.open[language],
  ];
  return table(head, rows, { caption: say(regionWords[region], language) });
}

function entityTable({ entities, rules }: Pick<EsfReport, "entities" | "rules">, language: ReportLanguage): string {
  const notCollected = { de: "nicht erhoben", en: "not collected" };
  const rows = entities.map(({ indicator, region, value }) => [
    `<strong>${escapeHtml(indicator)}</strong> ${say(titleOf(rules, indicator), language)}`,
    region === null ? "" : say(regionWords[region], language),
    value ?? say(notCollected, language),
  ]);
  const caption = { de: "Projekte, Verwaltungen und Unternehmen", en: "Projects, administrations and firms" };
  return table([heads.indicator[language], "", heads.total[language]], rows, { caption: say(caption, language) });
}

/** The figures, by region. */
export function figureSection(report: EsfReport, language: ReportLanguage): string {
  const regions = [...new Set(report.cells.map(({ region }) => region))];
  const tables = regions.map((region) => regionTable(region, report, language)).join("");
  const note = {
    de: "„Ungeklärt“ sind vollständige Datensätze, bei denen für diesen Indikator eine Angabe fehlt; sie zählen darin nicht.",
    en: "“Undecided” are complete records that lack something for this indicator; they do not count in it.",
  };
  const body = `${tables}${entityTable(report, language)}<p class="note">${say(note, language)}</p>`;
  return section("figures", heads.figures[language], body);
}

function publishedRegion(region: Cell["region"], { cells, rules }: ProtectedTable, language: ReportLanguage): string {
  const here = cells.filter((cell) => cell.region === region);
  const columns = [...new Set(here.map(({ gender }) => gender))];
  const words = { ...genderWords, total: togetherWord };
  const rows = [...new Set(here.map(({ indicator }) => indicator))].map((id) => [
    `<strong>${escapeHtml(id)}</strong> ${say(titleOf(rules, id), language)}`,
    ...columns.map((column) => here.find((cell) => cell.indicator === id && cell.gender === column)?.value ?? ""),
  ]);
  const head = [heads.indicator[language], ...columns.map((column) => say(words[column], language))];
  return table(head, rows, { caption: say(regionWords[region], language) });
}

/** The figures that may be published, by region. */
export function publishedSection(published: ProtectedTable, language: ReportLanguage): string {
  const regions = [...new Set(published.cells.map(({ region }) => region))];
  const tables = regions.map((region) => publishedRegion(region, published, language)).join("");
  const body = `${tables}${entityTable(published, language)}<p class="note">${say(hiddenNote(published), language)}</p>`;
  return section("figures", heads.figures[language], body);
}

const list = (refs: readonly string[]): string => escapeHtml(refs.join(", "));

function opened(id: string, report: EsfReport, language: ReportLanguage): string {
  const { value, records, others } = openFigure(report, { indicator: id });
  const why = new Map<string, string[]>();
  for (const { ref, text } of others) why.set(text[language], [...(why.get(text[language]) ?? []), ref]);
  const reasons = [...why].map(
    ([text, refs]) => `<li>${escapeHtml(text)} <span class="refs">${list(refs)}</span></li>`,
  );
  const made = records.length === 0 ? "–" : list(records.map(({ refs }) => refs.join(" + ")));
  const counts = { de: "Zählen:", en: "Count:" };
  const not = { de: "Zählen nicht:", en: "Do not count:" };
  return `<details id="figure-${escapeHtml(id)}"><summary><strong>${escapeHtml(id)}</strong> ${say(titleOf(report.rules, id), language)}: ${value}</summary><p>${say(counts, language)} <span class="refs">${made}</span></p>${reasons.length === 0 ? "" : `<p>${say(not, language)}</p><ul>${reasons.join("")}</ul>`}</details>`;
}

/** Every figure with the records that make it, and why each other record does not count. */
export function openedSection(report: EsfReport, language: ReportLanguage): string {
  const ids = Object.keys(report.totals);
  return section("opened", heads.opened[language], ids.map((id) => opened(id, report, language)).join(""));
}
