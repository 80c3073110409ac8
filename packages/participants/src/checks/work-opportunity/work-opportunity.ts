// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisterCheck } from "../check.ts";
import { limitChecks } from "./limits.ts";
import { messageChain } from "./messages.ts";
import { placeChecks } from "./place.ts";

/** Work opportunities (Arbeitsgelegenheiten, § 16d SGB II). */
export const workOpportunityChecks: readonly RegisterCheck[] = [...limitChecks, ...placeChecks, messageChain];
