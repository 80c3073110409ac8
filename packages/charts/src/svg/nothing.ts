// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import type { Block } from "./block.ts";
import { letters, lineStep, paragraph, write } from "./words.ts";

/** Stands where a drawing would be if there were data. */
export const nothing = (language: PictureLanguage): Block => ({
  height: lineStep(letters.label),
  marks: write(0, 0, paragraph(phrases(language).noData, 400, letters.label)),
});
