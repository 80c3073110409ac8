// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { ParticipantsError } from "./error.ts";
export type { ParticipantsErrorCode } from "./error.ts";
export { accessHtml } from "./privacy/access/access-html.ts";
export { accessReport } from "./privacy/access/access-report.ts";
export type { Access, AccessReport, Controller } from "./privacy/access/access-report.ts";
export { erase } from "./privacy/erasure/erase.ts";
export type { Erasure, ErasureLog, ErasureOptions, PersonErased } from "./privacy/erasure/erase.ts";
export { fundingRules } from "./privacy/erasure/funding.ts";
export type { FundingRule, FundingRuleCode, Obligation } from "./privacy/erasure/funding.ts";
export { retentionPlan } from "./privacy/erasure/plan.ts";
export type { Block, ClassPlan, Leaving } from "./privacy/erasure/plan.ts";
export { residueDimensions } from "./privacy/erasure/residue.ts";
export type { ResidueDimension } from "./privacy/erasure/residue.ts";
export { protectCounts } from "./privacy/erasure/small-cells.ts";
export type { Cell, ShownCells } from "./privacy/erasure/small-cells.ts";
export { exchangeFile } from "./privacy/exchange/exchange-file.ts";
export type { ExchangeOptions } from "./privacy/exchange/exchange-file.ts";
export type { Anonymity, ExchangedPerson, ExchangeFile, QuasiIdentifier } from "./privacy/exchange/shape.ts";
export { dispute, settle } from "./privacy/marks/dispute.ts";
export { lift, restrict } from "./privacy/marks/restriction.ts";
export type { Marking } from "./privacy/marks/restriction.ts";
export { combineChanges } from "./privacy/merge/combine.ts";
export type { Combined, Conflict, Resolution, Side } from "./privacy/merge/combine.ts";
export { mergePeople, undoMerge } from "./privacy/merge/merge-people.ts";
export type { MergeOptions } from "./privacy/merge/merge-people.ts";
export { resolveConflict } from "./privacy/merge/resolve.ts";
export type { Decision } from "./privacy/merge/resolve.ts";
export { processingRecord } from "./privacy/processing/processing-record.ts";
export type { Activity } from "./privacy/processing/processing-record.ts";
export { authorityReport } from "./privacy/views/authority-report.ts";
export { leavingOut } from "./privacy/views/reasons.ts";
export type { ReasonCode } from "./privacy/views/reasons.ts";
export { roles } from "./privacy/views/roles.ts";
export type { RoleCode, RoleRules } from "./privacy/views/roles.ts";
export type { LeftOut, Mark, View, ViewOptions } from "./privacy/views/shape.ts";
export { viewOf } from "./privacy/views/view.ts";
