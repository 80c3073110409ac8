// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { About } from "../about.ts";
import type { PictureFigure } from "../figure.ts";
import type { Measure } from "../text/measures.ts";
import type { PictureLanguage } from "../text/numbers.ts";

export interface BulletRow {
  readonly label: string;
  readonly area: PictureFigure;
  readonly whole: PictureFigure;
  readonly note?: string;
}

export interface BulletInput {
  readonly title: string;
  readonly about: About;
  readonly language: PictureLanguage;
  readonly areaLabel: string;
  readonly wholeLabel: string;
  /** Of all rows: they share one axis. */
  readonly measure: Measure;
  readonly rows: readonly BulletRow[];
  readonly width?: number;
}
