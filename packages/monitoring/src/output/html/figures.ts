// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import { grandTotal, statusTotal } from "../../count/cells.ts";
import type { Cell } from "../../count/cells.ts";
import type { EsfReport } from "../../count/report.ts";
import type { ProtectedTable } from "../../publish/protected-table.ts";
import { hiddenNote } from "../../publish/words.ts";
import type { RuleSet } from "../../rule-sets/rule-sets.ts";
import { genderWords, regionWords, titleOf, togetherWord } from "../words.ts";
import { openPlace, placeOfCell, placeOfFigure } from "./places.ts";
import { say, section, speaking, table } from "./parts.ts";
import type { ReportLanguage, TableCell, TableRow } from "./parts.ts";

const momentWords = {
  entry: { de: "Outputs: wer eingetreten ist", en: "Outputs: those who entered" },
  exit: { de: "Unmittelbare Ergebnisse: wer ausgetreten ist", en: "Immediate results: those who left" },
  "six-months": {
    de: "Längerfristige Ergebnisse: sechs Monate nach dem Austritt",
    en: "Longer-term results: six months after leaving",
  },
} as const;

interface Group {
  readonly heading: string;
  readonly ids: readonly string[];
}

/** The figures in the order in which a report is read: everybody first, then by moment, sums for the transmission last. */
function groupsOf({ indicators, reserved }: RuleSet, language: ReportLanguage): readonly Group[] {
  const t = speaking(language);
  const moments = (["entry", "exit", "six-months"] as const).map((moment) => ({
    heading: say(momentWords[moment], language),
    ids: indicators.filter((one) => one.moment === moment).map(({ id }) => id),
  }));
  return [
    { heading: t("Teilnehmende", "Participants"), ids: [grandTotal, statusTotal] },
    ...moments,
    { heading: t("Vorgegebene Summen", "Reserved sums"), ids: reserved.map(({ id }) => id) },
  ];
}

const nameOf = (rules: RuleSet, id: string, language: ReportLanguage): string =>
  `<strong>${escapeHtml(id)}</strong> ${say(titleOf(rules, id), language)}`;

/** The rows of those indicators that there are cells of, each group under its heading. */
function rowsIn(
  rules: RuleSet,
  present: ReadonlySet<string>,
  { language, row }: { readonly language: ReportLanguage; readonly row: (id: string) => readonly TableCell[] },
): readonly TableRow[] {
  return groupsOf(rules, language).flatMap(({ heading, ids }) => {
    const shown = ids.filter((id) => present.has(id));
    return shown.length === 0
      ? []
      : [{ group: heading }, ...shown.map((id) => [nameOf(rules, id, language), ...row(id)])];
  });
}

const link = (place: string, value: number): TableCell => ({ number: `<a href="#${place}">${value}</a>` });

function regionTable(region: Cell["region"], { cells, rules }: EsfReport, language: ReportLanguage): string {
  const t = speaking(language);
  const here = cells.filter((cell) => cell.region === region);
  const genders = [...new Set(here.map(({ gender }) => gender))];
  const row = (id: string): readonly TableCell[] => {
    const own = here.filter(({ indicator }) => indicator === id);
    const open = own.reduce((sum, cell) => sum + (cell.unknown ?? 0), 0);
    const values = genders.map((gender): TableCell => {
      const cell = own.find((one) => one.gender === gender);
      if (cell === undefined) return { number: "–" };
      return link(cell.value === 0 ? placeOfFigure(id) : placeOfCell(cell), cell.value);
    });
    const sum = own.reduce((all, { value }) => all + value, 0);
    return [...values, link(placeOfFigure(id), sum), open === 0 ? { number: "" } : link(openPlace(id), open)];
  };
  const head = [
    t("Indikator", "Indicator"),
    ...genders.map((gender) => say(genderWords[gender], language)),
    say(togetherWord, language),
    t("Ungeklärt", "Undecided"),
  ];
  const present = new Set(here.map(({ indicator }) => indicator));
  return table(head, rowsIn(rules, present, { language, row }), {
    caption: say(regionWords[region], language),
    wide: true,
  });
}

function entityTable({ entities, rules }: Pick<EsfReport, "entities" | "rules">, language: ReportLanguage): string {
  const t = speaking(language);
  const regional = entities.some(({ region }) => region !== null);
  const rows = entities.map(({ indicator, region, value }) => [
    nameOf(rules, indicator, language),
    ...(regional ? [region === null ? "" : say(regionWords[region], language)] : []),
    value ?? { number: t("nicht erhoben", "not collected") },
  ]);
  const head = [t("Indikator", "Indicator"), ...(regional ? [t("Regionenkategorie", "Category of region")] : [])];
  return table([...head, t("Anzahl", "Number")], rows, {
    caption: t("Projekte, Verwaltungen und Unternehmen", "Projects, administrations and firms"),
  });
}

/** The figures, by region; each leads to its records. */
export function figureSection(report: EsfReport, language: ReportLanguage): string {
  const t = speaking(language);
  const regions = [...new Set(report.cells.map(({ region }) => region))];
  const tables = regions.map((region) => regionTable(region, report, language)).join("");
  const note = t(
    "„Ungeklärt“ sind vollständige Datensätze, bei denen für diesen Indikator eine Angabe fehlt; sie zählen darin nicht. „–“: Für dieses Geschlecht sieht der Rechtsstand kein Feld vor. Der Anhang nennt zu jedem Indikator unter seinem Kürzel die Datensätze, die ihn bilden, und für alle übrigen den Grund; am Bildschirm führt jede Zahl dorthin.",
    "“Undecided” are complete records that lack something for this indicator; they do not count in it. “–”: the rule set has no cell for this gender. The appendix names for each indicator, under its code, the records that make it and the reason for all others; on a screen each figure leads there.",
  );
  return section(
    "figures",
    t("Indikatoren", "Indicators"),
    `<p class="note">${note}</p>${tables}${entityTable(report, language)}`,
  );
}

function publishedRegion(region: Cell["region"], { cells, rules }: ProtectedTable, language: ReportLanguage): string {
  const here = cells.filter((cell) => cell.region === region);
  const columns = [...new Set(here.map(({ gender }) => gender))];
  const words = { ...genderWords, total: togetherWord };
  const row = (id: string): readonly TableCell[] =>
    columns.map((column) => ({
      number: String(here.find((cell) => cell.indicator === id && cell.gender === column)?.value ?? "–"),
    }));
  const head = [speaking(language)("Indikator", "Indicator"), ...columns.map((column) => say(words[column], language))];
  const present = new Set(here.map(({ indicator }) => indicator));
  return table(head, rowsIn(rules, present, { language, row }), {
    caption: say(regionWords[region], language),
    wide: true,
  });
}

/** The figures that may be published, by region. */
export function publishedSection(published: ProtectedTable, language: ReportLanguage): string {
  const regions = [...new Set(published.cells.map(({ region }) => region))];
  const tables = regions.map((region) => publishedRegion(region, published, language)).join("");
  const body = `${tables}${entityTable(published, language)}<p class="note">${say(hiddenNote(published), language)}</p>`;
  return section("figures", speaking(language)("Indikatoren", "Indicators"), body);
}
