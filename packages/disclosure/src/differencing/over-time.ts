// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { shownCount } from "../figures/figures.ts";
import type { FiguresLike } from "../figures/figures.ts";
import { ba } from "../primary/rules.ts";
import type { CountRule } from "../primary/rules.ts";
import { isSmall } from "../primary/small-counts.ts";

/** How differences are looked at. */
export interface DifferenceOptions {
  readonly rule?: CountRule;
}

/**
 * Finds counts of one area that differ little between two dates in a row: the difference is a small count itself, of people who came
 * or went.
 *
 * @param file - figures that are published, of all dates
 * @param options - the rule
 * @returns warnings; whether a change by one or two tells something about somebody depends on the figure
 */
export function timeDifferences(file: FiguresLike, { rule = ba }: DifferenceOptions = {}): readonly Finding[] {
  const dated = file.observations.flatMap((figure, index) => {
    const count = shownCount(file, figure);
    const { referenceDate: date } = figure;
    return count === null || date === null ? [] : [{ figure, index, count, date }];
  });
  return dated.flatMap(({ figure, index, count, date }) => {
    const earlier = dated
      .filter((other) => other.figure.indicator === figure.indicator && other.figure.area === figure.area)
      .filter((other) => other.date < date)
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (earlier === undefined || !isSmall(Math.abs(count - earlier.count), rule.minimumCount)) return [];
    return [
      {
        code: "SDC-DIFF-TIME",
        severity: "warning" as const,
        path: pointer("observations", index, "value"),
        related: [pointer("observations", earlier.index, "value")],
        message: {
          de: `„${figure.area}“: ${earlier.count} am ${earlier.date}, ${count} am ${date}; die Änderung ist eine kleine Anzahl.`,
          en: `“${figure.area}”: ${earlier.count} on ${earlier.date}, ${count} on ${date}; the change is a small count.`,
        },
        hint: {
          de: "Prüfen, ob sich aus der Änderung etwas über Einzelne ergibt; sonst runden oder seltener veröffentlichen.",
          en: "Check whether the change tells something about single people; else round, or publish less often.",
        },
      },
    ];
  });
}
