// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { ProtectedTable } from "./protected-table.ts";

/** What a star says, for whoever reads a published table. */
export const hiddenNote = ({ minimumCount }: Pick<ProtectedTable, "minimumCount">): Bilingual => ({
  de: `* = aus Gründen des Datenschutzes nicht veröffentlicht: Zahlen unter ${minimumCount} und weitere, aus denen sie sich errechnen ließen.`,
  en: `* = not published, to protect people: numbers below ${minimumCount}, and others from which these could be computed.`,
});
