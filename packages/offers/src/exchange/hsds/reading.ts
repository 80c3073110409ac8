// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";
import type { Loss } from "../loss.ts";
import type { Report } from "./problems.ts";

/** What a feed does not say of itself, and where it is told what did not come along. */
export interface Reading {
  readonly language: Language;
  readonly timeZone: string;
  readonly report: Report;
  readonly lose: (path: string, why: Loss["why"]) => void;
}
