// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { applyImport } from "./plan/apply.ts";
export type { Applied } from "./plan/apply.ts";
export type { Change, ConflictReason } from "./plan/change.ts";
export type { ListFile, PlannedRow, Preview } from "./plan/planned.ts";
export { previewImport } from "./plan/preview.ts";
export type { PreviewOptions } from "./plan/preview.ts";
export { batchesOf } from "./plan/provenance.ts";
export type { Batch } from "./plan/provenance.ts";
export { undoImport } from "./plan/undo.ts";
export type { Undone } from "./plan/undo.ts";
export type { Fingerprint } from "./people/fingerprints.ts";
export { fingerprintWith, hashOf } from "./people/keyed.ts";
export { proposeProfile } from "./profile/propose.ts";
export type { Proposal } from "./profile/propose.ts";
export { readDecisions, readProfile } from "./profile/read.ts";
export type { Decisions, Profile } from "./profile/schema.ts";
export { targets } from "./values/targets.ts";
export type { Target } from "./values/targets.ts";
