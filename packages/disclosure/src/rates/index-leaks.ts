// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

/** What is published of a composite index about an area. */
export interface IndexedArea {
  readonly id: string;
  /** Standardised inputs; `null` or absent where not published. */
  readonly z: Readonly<Record<string, number | null>>;
  /** The sum of all of them, where it is published. */
  readonly statusSum?: number | null;
}

/** A share that is hidden: of which area, and which input of the index. */
export interface HiddenInput {
  readonly area: string;
  readonly column: string;
}

type Leak = "z" | "sum" | "rest";

const messages: Readonly<Record<Leak, (area: string, column: string) => Bilingual>> = {
  z: (area, column) => ({
    de: `„${area}“: Aus dem z-Wert von „${column}“ folgt der gesperrte Anteil.`,
    en: `“${area}”: the hidden share follows from the z-value of “${column}”.`,
  }),
  sum: (area, column) => ({
    de: `„${area}“: Der z-Wert von „${column}“ folgt aus der Summe und den übrigen z-Werten, und aus ihm der gesperrte Anteil.`,
    en: `“${area}”: the z-value of “${column}” follows from the sum and the other z-values, and the hidden share from it.`,
  }),
  rest: (area, column) => ({
    de: `„${area}“: In „${column}“ fehlen höchstens zwei z-Werte; sie folgen daraus, dass Mittelwert und Streuung 0 und 1 sind.`,
    en: `“${area}”: at most two z-values of “${column}” are missing; they follow from mean and deviation being 0 and 1.`,
  }),
};

const codes: Readonly<Record<Leak, string>> = { z: "SDC-INDEX-Z", sum: "SDC-INDEX-SUM", rest: "SDC-INDEX-REST" };

const hint: Bilingual = {
  de: "Für solche Gebiete nur die Klasse veröffentlichen, ohne z-Werte und Summe; mindestens drei z-Werte je Spalte weglassen.",
  en: "Publish only the class of such areas, no z-values and no sum; leave out at least three z-values of a column.",
};

const isPublished = (value: number | null | undefined): boolean => value !== null && value !== undefined;

/** The way on which a hidden share comes back, or `null`. */
function leakOf(areas: readonly IndexedArea[], { area, column }: HiddenInput): Leak | null {
  const own = areas.find(({ id }) => id === area);
  if (own === undefined) return null;
  if (isPublished(own.z[column])) return "z";
  const others = Object.entries(own.z).filter(([name]) => name !== column);
  if (isPublished(own.statusSum) && others.every(([, value]) => isPublished(value))) return "sum";
  const missing = areas.filter(({ z }) => !isPublished(z[column])).length;
  return missing <= 2 && areas.length > missing ? "rest" : null;
}

/**
 * Finds hidden shares that come back from a published index. Mean and standard deviation need not be published: two areas with share
 * and z-value give them away.
 *
 * @param areas - what is published, area by area; only areas that count in the index
 * @param hidden - shares that must not be found out
 */
export const indexLeaks = (areas: readonly IndexedArea[], hidden: readonly HiddenInput[]): readonly Finding[] =>
  hidden.flatMap((input) => {
    const leak = leakOf(areas, input);
    if (leak === null) return [];
    return [
      {
        code: codes[leak],
        severity: "error" as const,
        path: pointer(
          "areas",
          areas.findIndex(({ id }) => id === input.area),
          "z",
          input.column,
        ),
        message: messages[leak](input.area, input.column),
        hint,
      },
    ];
  });
