// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisterCheck } from "../check.ts";
import { basisChecks } from "./basis.ts";
import { disclosureChecks } from "./disclosures.ts";
import { erasureChecks } from "./erasure.ts";

/** Whether data about people may be there, and go where it went. */
export const privacyChecks: readonly RegisterCheck[] = [...basisChecks, ...disclosureChecks, ...erasureChecks];
