// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Check } from "@quartierkit/findings";
import type { Extension } from "../extension.ts";
import { sample } from "../sample.ts";

/** What the kit looks at: an extension, and the version of it that is in use. */
export interface Subject {
  readonly extension: Extension;
  readonly previous?: Extension;
}

/** A rule that an extension has to keep. */
export type ConformanceCheck = Check<Subject>;

/** The sound extension with some parts replaced. */
export const having = (changes: Partial<Extension>): Subject => ({ extension: { ...sample, ...changes } });
