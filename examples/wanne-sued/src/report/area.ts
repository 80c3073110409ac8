// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { comparisonChart } from "@quartierkit/charts";
import type { About, ComparisonRow } from "@quartierkit/charts";
import type { District } from "@quartierkit/districts";
import { compareAll, formatFigure } from "@quartierkit/indicators";
import type { Comparison, IndicatorFile } from "@quartierkit/indicators";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { plainText, speaking } from "../language.ts";
import type { Language } from "../language.ts";
import { caveatSection } from "./caveats.ts";
import { figure } from "./figure.ts";

type Side = Comparison["area"];

const titleOf = ({ definition, indicator }: Comparison, language: Language): string =>
  definition === null ? indicator : plainText(definition.title, language);

function valueOf({ unit, decimals }: Comparison, value: number | null, language: Language): string {
  return value === null || unit === null ? "–" : formatFigure(value, { unit, decimals, language });
}

function differenceOf({ difference, decimals, unit }: Comparison, language: Language): string {
  if (difference === null) return "–";
  const points = speaking(language)(" Prozentpunkte", " percentage points");
  const text = formatFigure(difference, { unit: "score", decimals, language });
  return `${difference > 0 ? "+" : ""}${text}${unit === "percent" ? points : ""}`;
}

function relationOf({ ratio, shareOfWhole }: Comparison, language: Language): string {
  const t = speaking(language);
  if (ratio !== null) return formatFigure(ratio, { unit: "score", decimals: 2, language });
  if (shareOfWhole === null) return "–";
  const share = formatFigure(shareOfWhole, { unit: "percent", decimals: 1, language });
  return t(`${share} der Stadt`, `${share} of the city`);
}

/** The rest of the city: the city's own figure holds the area, so comparing with the rest is the fairer question. */
function restOf(comparison: Comparison, language: Language): string {
  const { restOfWhole } = comparison;
  if (restOfWhole.kind === "exact") return valueOf(comparison, restOfWhole.value, language);
  if (restOfWhole.kind === "bounds")
    return [restOfWhole.lo, restOfWhole.hi].map((value) => valueOf(comparison, value, language)).join(" – ");
  return "–";
}

const dateOf = ({ referenceDate }: Side, language: Language): string =>
  referenceDate === null ? speaking(language)("ohne Stichtag", "no date stated") : formatDay(referenceDate, language);

/** Source and date; said once where both sides agree. */
function originOf({ area, whole }: Comparison, language: Language): string {
  const said = [area, whole]
    .filter(({ source }) => source !== null)
    .map((side) => `${side.source?.title ?? ""}, ${dateOf(side, language)}`);
  return [...new Set(said)].join(" / ");
}

function definitionOf({ definition }: Comparison, language: Language): string {
  const t = speaking(language);
  if (definition === null) return t("nicht in der Datei", "not in the file");
  if (!definition.definedBy.stated) return t("nicht genannt", "not stated");
  const { norm, source } = definition.definedBy;
  return norm?.text ?? source.title;
}

function row(comparison: Comparison, language: Language): Html {
  const t = speaking(language);
  return html`<tr>
    <th scope="row">
      ${titleOf(comparison, language)}
      <div class="source">
        ${t("Definition", "Definition")}: ${definitionOf(comparison, language)}.
        ${t("Quelle, Stichtag", "Source, date")}: ${originOf(comparison, language)}.
      </div>
    </th>
    <td class="number">${valueOf(comparison, comparison.area.value, language)}</td>
    <td class="number">${valueOf(comparison, comparison.whole.value, language)}</td>
    <td class="number">${differenceOf(comparison, language)}</td>
    <td class="number">${relationOf(comparison, language)}</td>
    <td class="number">${restOf(comparison, language)}</td>
  </tr>`;
}

/** The line in the picture itself, for whoever meets it without the page. */
function aboutOf(rates: readonly Comparison[], language: Language): About {
  const dates = rates.flatMap(({ area }) => area.referenceDate ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    n: rates.length,
    of: speaking(language)("Merkmale", "indicators"),
    source: [...new Set(rates.flatMap(({ area }) => area.source?.title.split("; ") ?? []))].join("; "),
    referenceDate: first === undefined || last === undefined ? null : first === last ? first : [first, last],
  };
}

function pictureOf(comparisons: readonly Comparison[], language: Language): Html {
  const rates = comparisons.filter(({ unit }) => unit === "percent");
  const rows = rates.map((comparison): ComparisonRow => ({
    label: titleOf(comparison, language),
    unit: "percent",
    area: comparison.area.value,
    whole: comparison.whole.value,
    note: speaking(language)(
      `Stichtag ${dateOf(comparison.area, language)}`,
      `as of ${dateOf(comparison.area, language)}`,
    ),
  }));
  const [first] = rates;
  if (first === undefined) return html``;
  const [areaLabel, city] = [first.area.name ?? "", first.whole.name ?? ""];
  const t = speaking(language);
  const title = t(`${areaLabel} und ${city}`, `${areaLabel} and ${city}`);
  const wholeLabel = t(`${city} (mit ${areaLabel})`, `${city} (with ${areaLabel})`);
  const sources = [...new Set(rates.map((comparison) => originOf(comparison, language)))].join("; ");
  const about = aboutOf(rates, language);
  return figure(comparisonChart({ title, about, language, areaLabel, wholeLabel, rows }), sources);
}

/** Which figure holds which: the city's own one holds the area. */
function headingsOf([first]: readonly Comparison[], language: Language): readonly string[] {
  const t = speaking(language);
  const [area, whole] = [first?.area.name ?? t("Gebiet", "Area"), first?.whole.name ?? t("Stadt", "City")];
  return [
    t("Merkmal", "Indicator"),
    area,
    t(`${whole} (mit ${area})`, `${whole} (with ${area})`),
    t("Differenz", "Difference"),
    t("Verhältnis", "Ratio"),
    t(`übrige Stadt (ohne ${area})`, `rest of the city (without ${area})`),
  ];
}

/**
 * The section on the district beside its city.
 *
 * @param file - the figures
 * @param district - the area and the project
 * @param language - of the words
 */
export function areaSection(file: IndicatorFile, { area, profile }: District, language: Language): Html {
  const t = speaking(language);
  const table = compareAll(file, { area: area.id });
  const { comparisons } = table;
  return html`<h2 id="area">${t("Das Gebiet und die Stadt", "The area and the city")}</h2>
    ${pictureOf(comparisons, language)}
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${headingsOf(comparisons, language).map(
              (heading, index) => html`<th scope="col" class="${index > 0 ? "number" : ""}">${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${comparisons.map((comparison) => row(comparison, language))}
        </tbody>
      </table>
    </div>
    ${caveatSection(table, profile.period.from, language)}`;
}
