// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cell } from "../../count/cells.ts";

/** A place of the page as a link can name it. */
const place = (...parts: readonly string[]): string => `figure-${parts.join("-").replaceAll(/[^\w+-]/g, "_")}`;

/** Where a figure is opened. */
export const placeOfFigure = (indicator: string): string => place(indicator);

/** Where the records of one gender and region stand in it. */
export const placeOfCell = ({ indicator, gender, region }: Pick<Cell, "indicator" | "gender" | "region">): string =>
  place(indicator, region, gender);

/** Where those stand that may belong to it. */
export const openPlace = (indicator: string): string => place(indicator, "open");
