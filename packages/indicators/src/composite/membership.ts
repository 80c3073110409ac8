// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IndexRecipe } from "./recipe.ts";
import type { IndexArea } from "./rows.ts";

/** Which larger area an area belongs to, and how many live there. */
export interface Membership {
  readonly area: string;
  readonly into: string;
  readonly inhabitants: number;
}

/** What the index of larger areas is made from. */
export interface AggregateRequest {
  readonly recipe: IndexRecipe;
  /** From `replay(recipe, rows)`. */
  readonly areas: readonly IndexArea[];
  readonly memberships: readonly Membership[];
}
