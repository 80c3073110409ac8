// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { About } from "../about.ts";
import { ChartsError } from "../error.ts";
import type { PictureFigure } from "../figure.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { mustBeCount } from "../text/numbers.ts";

export interface DecileRow {
  readonly label: string;
  /** 1 to 10, or why there is none. */
  readonly decile: PictureFigure;
  /** Place among all areas; not shown where the decile is missing. */
  readonly rank?: { readonly rank: number; readonly of: number };
}

export interface DecileInput {
  readonly title: string;
  readonly about: About;
  readonly language: PictureLanguage;
  /** What the first and the last tenth mean, e.g. "am stärksten belastet". */
  readonly firstLabel: string;
  readonly lastLabel: string;
  readonly rows: readonly DecileRow[];
  readonly width?: number;
}

/** @throws ChartsError "decile-out-of-range", "count-not-whole" */
export const mustBeDecile = ({ decile, rank, label }: DecileRow): void => {
  if (typeof decile !== "number") return;
  if (!Number.isInteger(decile) || decile < 1 || decile > 10)
    throw new ChartsError("decile-out-of-range", `${decile} of "${label}": a tenth is a whole number from 1 to 10`);
  if (rank === undefined) return;
  mustBeCount(rank.rank, `the rank of "${label}"`);
  mustBeCount(rank.of, `the number of areas of "${label}"`);
};
