// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisterCheck } from "../check.ts";
import { collision } from "./ids.ts";
import { numberChecks } from "./numbers.ts";
import { referenceChecks } from "./references.ts";

/** Who is who, and whether what is named is there. */
export const identityChecks: readonly RegisterCheck[] = [collision, ...numberChecks, ...referenceChecks];
