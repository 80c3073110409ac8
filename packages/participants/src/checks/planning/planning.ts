// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisterCheck } from "../check.ts";
import { counsellingChecks } from "./counselling.ts";
import { goalChecks } from "./goals.ts";
import { planChecks } from "./plans.ts";

export const planningChecks: readonly RegisterCheck[] = [...planChecks, ...counsellingChecks, ...goalChecks];
