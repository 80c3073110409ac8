// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { changedSince } from "./sync/changed-since.ts";
export type { Changed, Changes } from "./sync/changed-since.ts";
export { compareCatalogues } from "./sync/compare.ts";
export type { Change } from "./sync/compare.ts";
export { applyConfirmation } from "./sync/confirm/apply.ts";
export type { Applied, Applying, ApplyProblem, Correction } from "./sync/confirm/apply.ts";
export { purposes } from "./sync/confirm/claim.ts";
export type { Claim, Purpose } from "./sync/confirm/claim.ts";
export { fingerprintOf } from "./sync/confirm/fingerprint.ts";
export { confirmationKey } from "./sync/confirm/key.ts";
export type { ConfirmationKey } from "./sync/confirm/key.ts";
export { confirmationLink, confirmationToken, readConfirmation } from "./sync/confirm/token.ts";
export type { ReadConfirmation, TokenProblem } from "./sync/confirm/token.ts";
export type { DigestCrypto, HmacCrypto } from "./sync/confirm/web-crypto.ts";
export { proposeDuplicates } from "./sync/duplicates/propose.ts";
export type { Proposed, ProposeOptions } from "./sync/duplicates/propose.ts";
export { mergeSources } from "./sync/merge/merge.ts";
export type { MergeOptions } from "./sync/merge/merge.ts";
export type {
  Conflict,
  Decision,
  DuplicateReason,
  FieldRule,
  Member,
  Merged,
  Order,
  Overridden,
  Proposal,
  Seen,
  SyncList,
  SyncRecord,
  SyncSource,
  SyncState,
  Tombstone,
} from "./sync/merge/model.ts";
