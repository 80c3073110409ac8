// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "./phrases.ts";
import { printed, writtenAs } from "./text/measures.ts";
import type { Measure } from "./text/measures.ts";
import type { PictureLanguage } from "./text/numbers.ts";

/** A figure, or why there is none. */
export type PictureFigure = number | { readonly gap: "suppressed" | "not-available" };

/** The figure as it is printed; `undefined` where there is none. */
export const valueIn = (figure: PictureFigure, measure: Measure): number | undefined =>
  typeof figure === "number" ? printed(figure, measure) : undefined;

/** The figure as it is printed, or the word for why there is none. */
export const figureWord = (figure: PictureFigure, measure: Measure, language: PictureLanguage): string => {
  if (typeof figure === "number") return writtenAs(printed(figure, measure), measure, language);
  const { suppressed, notAvailable } = phrases(language);
  return figure.gap === "suppressed" ? suppressed : notAvailable;
};
