// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { biwaq3 } from "../biwaq/round-3.ts";
import { biwaq6 } from "../biwaq/round-6.ts";
import { euNewcomer } from "../groups/eu-newcomer.ts";
import { older55 } from "../groups/older-55.ts";
import { refugeeContext } from "../groups/refugee-context.ts";
import { longTermBeneficiary } from "../sgb-2/6-langzeitleistungsbezug.ts";
import { lowQualified } from "../sgb-3/81-geringqualifiziert.ts";
import { equalStatus, severelyDisabled } from "../sgb-9/2-schwerbehindert.ts";

/** Groups of people and the older and newer rounds of BIWAQ, by verdict id. */
export const groups = {
  "long-term-beneficiary": longTermBeneficiary,
  "refugee-context": refugeeContext,
  "eu-newcomer": euNewcomer,
  "low-qualified": lowQualified,
  "severely-disabled": severelyDisabled,
  "equal-status": equalStatus,
  "older-55": older55,
  "biwaq-3": biwaq3,
  "biwaq-6": biwaq6,
} as const;
