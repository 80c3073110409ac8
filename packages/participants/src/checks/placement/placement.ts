// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisterCheck } from "../check.ts";
import { courseChecks } from "./course.ts";
import { limitChecks } from "./limits.ts";

/** Placements with employers, and parts of measures with limits of their own. */
export const placementChecks: readonly RegisterCheck[] = [...limitChecks, ...courseChecks];
