// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Comparison, ComparisonTable } from "@quartierkit/indicators";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { plainText, speaking } from "../language.ts";
import type { Language } from "../language.ts";

/** What has to be said about the figures of one kind. */
interface Caveats {
  readonly about: string;
  readonly said: readonly string[];
}

/** Said once for the table: which figure of the city holds the area stands in the headings. */
const saidOnce = new Set(["IND-COMPARE-CONTAINS-AREA"]);

const isRate = ({ unit }: Comparison): boolean => unit === "percent";

/** Why the rest of the city cannot be told, and on which side it lies if both figures count the same. */
function restOf({ restOfWhole, whole }: Comparison, language: Language): readonly string[] {
  if (restOfWhole.kind !== "not-computable" || restOfWhole.reason === "value-missing") return [];
  const t = speaking(language);
  const city = whole.name ?? "";
  const side =
    restOfWhole.side === null
      ? ""
      : restOfWhole.side === "below-whole"
        ? t(
            ` Zählen beide Werte dasselbe, liegt sie unter dem Wert für ${city}.`,
            ` If both figures count the same, it lies below the figure of ${city}.`,
          )
        : t(
            ` Zählen beide Werte dasselbe, liegt sie über dem Wert für ${city}.`,
            ` If both figures count the same, it lies above the figure of ${city}.`,
          );
  return [
    `${t("Die übrige Stadt ist nicht zu berechnen:", "The rest of the city cannot be computed:")} ${restOfWhole.message[language]}${side}`,
  ];
}

function caveatsOf(comparison: Comparison, language: Language): Caveats {
  const { definition, indicator, warnings } = comparison;
  const own = warnings.filter(({ code }) => !saidOnce.has(code));
  return {
    about: definition === null ? indicator : plainText(definition.title, language),
    said: [...own.map(({ message }) => message[language]), ...restOf(comparison, language)],
  };
}

/** Figures that are older than the project describe what it found and not what it did. */
function olderThan(comparisons: readonly Comparison[], begin: Day, language: Language): readonly string[] {
  const days = comparisons.flatMap(({ area, whole }) => [area.referenceDate ?? [], whole.referenceDate ?? []].flat());
  const last = days.toSorted().at(-1);
  if (last === undefined || last >= begin) return [];
  return [
    speaking(language)(
      `Der jüngste Wert ist vom ${formatDay(last, "de")}, das Projekt begann am ${formatDay(begin, "de")}: Die Zahlen zeigen die Lage davor, keine Wirkung.`,
      `The latest figure is of ${formatDay(last, "en")}, the project began on ${formatDay(begin, "en")}: the figures show how things stood before, no effect.`,
    ),
  ];
}

function general({ comparisons, warnings }: ComparisonTable, begin: Day, language: Language): readonly string[] {
  const t = speaking(language);
  const contains = comparisons
    .flatMap((comparison) => comparison.warnings)
    .find(({ code }) => code === "IND-COMPARE-CONTAINS-AREA");
  const hasNoCounts = comparisons.some((one) => isRate(one) && one.area.value !== null && one.intervals === null);
  return [
    ...[...warnings, ...(contains === undefined ? [] : [contains])].map(({ message }) => message[language]),
    ...olderThan(comparisons, begin, language),
    ...(hasNoCounts
      ? [
          t(
            "Zu den Anteilen sind keine Fallzahlen veröffentlicht: Wie sicher die Unterschiede sind, lässt sich nicht sagen. Gerundete Anteile machen gerundete Differenzen; sie können um eine Stelle danebenliegen.",
            "No counts are published with the rates: how certain the differences are cannot be told. Rounded rates make rounded differences; they may be off by one in the last place.",
          ),
        ]
      : []),
  ];
}

const listOf = (said: readonly string[]): Html =>
  html`<ul>
    ${said.map((remark) => html`<li>${remark}</li>`)}
  </ul>`;

/**
 * What has to be said about a table of comparisons: about all figures first, then about each kind.
 *
 * @param table - the comparisons
 * @param begin - first day of the project
 * @param language - of the words
 */
export function caveatSection(table: ComparisonTable, begin: Day, language: Language): Html {
  const t = speaking(language);
  const each = table.comparisons.map((comparison) => caveatsOf(comparison, language));
  return html`<h3>${t("Was zu diesen Zahlen zu sagen ist", "What has to be said about these figures")}</h3>
    ${listOf(general(table, begin, language))}
    ${each
      .filter(({ said }) => said.length > 0)
      .map(
        ({ about, said }) =>
          html`<h4>${about}</h4>
            ${listOf(said)}`,
      )}`;
}
