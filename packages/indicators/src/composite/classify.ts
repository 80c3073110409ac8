// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RecipeClass } from "./recipe.ts";

/**
 * The first class that an index falls into; the index is not rounded before.
 *
 * @param index - the unrounded index
 * @param classes - in the order in which they are tried
 * @returns `null` where none fits
 */
export const classOf = (index: number, classes: readonly RecipeClass[]): RecipeClass | null =>
  classes.find(({ below = Infinity, upTo = Infinity }) => index < below && index <= upTo) ?? null;
