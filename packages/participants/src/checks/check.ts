// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Check } from "@quartierkit/findings";
import type { CheckParameters } from "../parameters.ts";
import type { Register } from "../records/register.ts";

/** A check of a whole register. */
export type RegisterCheck = Check<Register, CheckParameters>;
