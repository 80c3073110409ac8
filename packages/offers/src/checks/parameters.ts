// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Check } from "@quartierkit/findings";
import type { Catalogue } from "../records/catalogue.ts";

/** What checks of a catalogue are told besides it; what is absent is not checked. */
export interface CatalogueParameters {
  /** Verdict ids that can be computed. */
  readonly verdictIds?: readonly string[];
  /** Municipalities (AGS) of each postal code. */
  readonly postalCodes?: Readonly<Record<string, readonly string[]>>;
  /** Days after a confirmation when details are old, where no day was named; an assumption of ours. */
  readonly staleAfterDays: number;
}

/** A check of a catalogue. */
export type CatalogueCheck = Check<Catalogue, CatalogueParameters>;
