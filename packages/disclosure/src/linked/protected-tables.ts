// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Shown } from "../table/count-table.ts";

/** Linked tables that can be published. */
export interface ProtectedTables {
  /** Figures by id, `*` where hidden; cells that nobody publishes are left out. */
  readonly cells: Readonly<Record<string, Shown>>;
  readonly suppressed: readonly { readonly id: string; readonly why: string; readonly kind: "primary" | "secondary" }[];
  readonly proof: {
    /** Cells that had to be protected and can be computed. */
    readonly recoverable: number;
    /** What hidden cells can be: figures that were found to fit everything published; with a solver the smallest and largest that do. */
    readonly ranges: readonly { readonly id: string; readonly min: number; readonly max: number | null }[];
    /** Lines that were withheld. */
    readonly withheldLines: readonly (readonly string[])[];
  };
}
