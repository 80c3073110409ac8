// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Facts } from "@quartierkit/rules";

/** A person of a cohort. */
export interface Member {
  readonly ref: string;
  readonly facts: Facts;
}
