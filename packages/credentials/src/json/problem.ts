// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { oneLine } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

/** Why something did not hold: a stable code, and a sentence for people. */
export interface Problem {
  readonly code: string;
  readonly why: Bilingual;
}

/** A problem in both languages. */
export const problem = (code: string, de: string, en: string): Problem => ({ code, why: { de, en } });

/** As much of a foreign text as a sentence bears. */
const most = 120;

/** A foreign value in a sentence: on one line, and cut to size. */
export function shown(value: unknown): string {
  const text = oneLine(typeof value === "string" ? value : (JSON.stringify(value) ?? "–"));
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
