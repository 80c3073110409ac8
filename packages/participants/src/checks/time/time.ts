// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisterCheck } from "../check.ts";
import { dayChecks } from "./days.ts";
import { participationChecks } from "./participations.ts";
import { inverted } from "./periods.ts";

/** Days that cannot be as they are recorded. */
export const timeChecks: readonly RegisterCheck[] = [...dayChecks, ...participationChecks, inverted];
