// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { rule } from "@quartierkit/rules";
import type { Condition, InForce } from "@quartierkit/rules";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";
import type { DataKind, Indicator } from "./indicator.ts";

/** The regulation that a list of indicators stands in. */
export interface Annex {
  readonly norm: Citation;
  readonly source: Source;
  readonly inForce: InForce;
}

/** An indicator as it is written down: its number, both names, moment, data, and whom it counts. */
export type Row = readonly [id: string, title: Bilingual, moment: Indicator["moment"], data: DataKind, when: Condition];

/**
 * Indicators from rows.
 *
 * @param annex - norm, source and period of all of them
 * @param rows - the indicators
 */
export const declare = ({ norm, source, inForce }: Annex, rows: readonly Row[]): readonly Indicator[] =>
  rows.map(([id, title, moment, data, when]) => ({
    id,
    title,
    moment,
    data,
    rule: rule({ id, title, purpose: "statistics", versions: [{ inForce, norm, source, when }] }),
  }));
