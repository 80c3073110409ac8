// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Bilingual } from "./language.ts";

/** How a value is written, in words that complete “Expected: …”. */
export interface Form extends Bilingual {
  /** The code of the finding where a text does not have this form; `wrong-format` unless said otherwise. */
  readonly code?: string;
}

/**
 * How the values of a schema are written, for whoever has to mend a file: findings show these words instead of patterns.
 * A schema of your own joins with `.register(forms, { de, en })`; JSON Schema does not show them.
 */
export const forms = z.registry<Form>();
