// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

/** An error in a table, with its place as a JSON pointer into the table. */
export const tableError = (code: string, path: string, [message, hint]: readonly [Bilingual, Bilingual]): Finding => ({
  code,
  severity: "error",
  path,
  message,
  hint,
});

/** Row and column as people read them. */
export const inWords = (row: string, col: string): Bilingual => ({
  de: `Zeile „${row}“, Spalte „${col}“`,
  en: `row “${row}”, column “${col}”`,
});
