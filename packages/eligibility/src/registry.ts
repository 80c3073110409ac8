// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { biwaq4 } from "./biwaq/round-4.ts";
import { biwaq5 } from "./biwaq/round-5.ts";
import { groups } from "./registry/groups.ts";
import { learning } from "./registry/learning.ts";
import { support } from "./registry/support.ts";
import { employableBeneficiary } from "./sgb-2/7-leistungsberechtigt.ts";
import { workOpportunity } from "./sgb-2/16d-arbeitsgelegenheit.ts";
import { participationInLabourMarket } from "./sgb-2/16i-teilhabe.ts";
import { loneParent } from "./sgb-2/21-alleinerziehend.ts";
import { unemployed } from "./sgb-3/16-arbeitslos.ts";
import { longTermUnemployed, longTermUnemployedForBenefits } from "./sgb-3/18-langzeitarbeitslos.ts";
import { immigrationHistoryDestatis, migrationBackgroundDestatis } from "./statistics/destatis.ts";
import { migrationBackgroundBa } from "./statistics/mighev-6.ts";

/** All rules by verdict id: groups, statistics-only definitions, programmes, instruments. */
export const rules = {
  unemployed,
  "long-term-unemployed": longTermUnemployed,
  "long-term-unemployed-benefits": longTermUnemployedForBenefits,
  "employable-beneficiary": employableBeneficiary,
  "lone-parent": loneParent,
  "migration-background-ba": migrationBackgroundBa,
  "migration-background-destatis": migrationBackgroundDestatis,
  "immigration-history-destatis": immigrationHistoryDestatis,
  "biwaq-4": biwaq4,
  "biwaq-5": biwaq5,
  "sgb2-16d": workOpportunity,
  "sgb2-16i": participationInLabourMarket,
  ...groups,
  ...support,
  ...learning,
} as const;

/** An id that a verdict can be asked by. */
export type VerdictId = keyof typeof rules;
