// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { checkRecords, recordChecks } from "./checks/check-records.ts";
export type { RecordCheck, RecordParameters, RecordSet } from "./checks/check.ts";
export { checkTable, tableChecks } from "./checks/table/check-table.ts";
export type { FigureTable, TableCheck } from "./checks/table/relation.ts";
export type { Cell } from "./count/cells.ts";
export { contributionsOf } from "./count/contributions.ts";
export type { EntityCell, EntityRecord } from "./count/entities.ts";
export type { GenderCell } from "./count/gender.ts";
export type { Judged } from "./count/judge.ts";
export type { Operation, Participation } from "./count/participations.ts";
export type { Pending } from "./count/pending.ts";
export { esfReports } from "./count/periods.ts";
export { exclusionReasons } from "./count/reasons.ts";
export type { ExclusionReason } from "./count/reasons.ts";
export { esfReport } from "./count/report.ts";
export type { Assumption, EsfReport, Excluded, RecordCounts, ReportOptions } from "./count/report.ts";
export type { TargetGroup } from "./count/status.ts";
export { MonitoringError } from "./error.ts";
export type { DataKind, EntityIndicator, Indicator, ReservedSum } from "./indicators/indicator.ts";
export { parameters } from "./indicators/parameters.ts";
export { compareReports } from "./open/compare.ts";
export type { CorrectedFigure, CorrectedRecord, Correction } from "./open/compare.ts";
export { openFigure } from "./open/open-figure.ts";
export type { Figure, NotCounted, OpenedFigure } from "./open/open-figure.ts";
export { flowOf, residentsOf, resultsByGroup } from "./output/series.ts";
export type { Flow, GroupResult } from "./output/series.ts";
export { titleOf } from "./output/words.ts";
export { participation } from "./record/build.ts";
export { recordFacts } from "./record/facts.ts";
export type { RecordFacts } from "./record/facts.ts";
export type {
  AtExit,
  AtSixMonths,
  ParentalLeave,
  ParticipationRecord,
  Region,
  Status,
} from "./record/participation.ts";
export { recordsOf, shortContacts } from "./register/records.ts";
export type { RegisterOptions } from "./register/records.ts";
export type { Qualified } from "./register/results.ts";
export { ruleSetIds } from "./rule-sets/ids.ts";
export { isRuleSetId, ruleSet } from "./rule-sets/rule-sets.ts";
export type { RuleSetId } from "./rule-sets/ids.ts";
export type { RuleSet } from "./rule-sets/rule-sets.ts";
export type { Choice, Switches } from "./rule-sets/switches.ts";
export { workList } from "./work/work-list.ts";
export type { Task } from "./work/work-list.ts";
