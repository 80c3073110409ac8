// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RuleSetId } from "./ids.ts";
import type { Switches } from "./switches.ts";

/** What is chosen where nobody chooses, under the regulation of 2013 and under that of 2021. */
export const older: Switches = {
  ltu: "eu",
  completeness: "required",
  counting: "persons",
  gender: "women-men",
  foreignBackground: "destatis",
  parentalLeave: "inactive",
  followUp: "census",
  housing: "census",
};

export const newer: Switches = {
  ...older,
  gender: "with-non-binary",
  foreignBackground: "parents-born-abroad",
  parentalLeave: "eu",
};

/** The choices of a rule set where nobody chooses. */
export const defaultsOf = (id: RuleSetId): Switches => (id === "esf-plus" ? newer : older);
