// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Gender } from "@quartierkit/rules";
import type { Switches } from "../rule-sets/switches.ts";

/** The gender of a cell; `unknown` stands in the grand total only, unless every participant counts. */
export type GenderCell = "female" | "male" | "non-binary" | "unknown";

/**
 * The cell of a person. Whoever is neither woman nor man in the civil status register is never put into another cell.
 *
 * @param gender - the entry in the register; absent where nobody asked
 */
export const genderCell = (gender: Gender | undefined): GenderCell =>
  gender === undefined ? "unknown" : gender === "female" || gender === "male" ? gender : "non-binary";

/** The cells of a scheme, in their order. */
export const genderCells = (scheme: Switches["gender"]): readonly GenderCell[] =>
  scheme === "women-men" ? ["female", "male"] : ["female", "male", "non-binary"];
