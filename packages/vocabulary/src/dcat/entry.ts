// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LocalizedText } from "../language.ts";

/** A file of a dataset, and where it lies. */
export interface Distribution {
  readonly accessUrl: string;
  /** E.g. `text/csv`. */
  readonly mediaType: string;
}

/** What a data portal must know of a dataset and the data do not say. */
export interface CatalogueEntry {
  /** Address of the entry itself. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** The office that publishes, never a person. */
  readonly publisher: string;
  /** Address from the list of DCAT-AP.de, e.g. `http://dcat-ap.de/def/licenses/dl-by-de/2.0`. */
  readonly licence: string;
  /** Address of the data provider in the list of GovData. */
  readonly contributor?: string;
  readonly keywords?: readonly string[];
  /** Day (`YYYY-MM-DD`). */
  readonly issued?: string;
  /** Day (`YYYY-MM-DD`). */
  readonly modified?: string;
  readonly distributions: readonly Distribution[];
}
