// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { integrationOfLongTermUnemployed } from "../sgb-2/16e-eingliederung.ts";
import { freeSupport, hardToReachYoung, holisticSupport } from "../sgb-2/16f-16k-betreuung.ts";
import { activation } from "../sgb-3/45-aktivierung.ts";

/** Instruments of SGB II and SGB III that support work, by verdict id. */
export const support = {
  "sgb2-16e": integrationOfLongTermUnemployed,
  "sgb2-16f": freeSupport,
  "sgb2-16h": hardToReachYoung,
  "sgb2-16k": holisticSupport,
  "sgb3-45": activation,
} as const;
