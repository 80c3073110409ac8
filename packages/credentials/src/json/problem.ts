// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** Why something did not hold: a stable code, and a sentence for people. */
export interface Problem {
  readonly code: string;
  readonly why: Bilingual;
}

/** A problem in both languages. */
export const problem = (code: string, de: string, en: string): Problem => ({ code, why: { de, en } });
