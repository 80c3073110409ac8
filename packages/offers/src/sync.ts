// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { changedSince, recordChanges } from "./sync/changes.ts";
export type { ChangedSince, Gone, Journal } from "./sync/changes.ts";
export { compareCatalogues } from "./sync/compare.ts";
export type { Change } from "./sync/compare.ts";
export { readConfirmation, signConfirmation } from "./sync/confirm-token.ts";
export type { Confirmation, ConfirmationKey, ReadConfirmation, Subtle } from "./sync/confirm-token.ts";
export { proposeDuplicates } from "./sync/duplicates.ts";
export type { Decision, Duplicate } from "./sync/duplicates.ts";
export { mergeCatalogues } from "./sync/merge.ts";
export type { Precedence, SourceCatalogue } from "./sync/merge.ts";
