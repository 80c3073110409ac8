// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { comparisonChart } from "./comparison/chart.ts";
export { describeComparison } from "./comparison/describe.ts";
export type { ComparisonInput, ComparisonRow } from "./comparison/input.ts";
export { coverageChart } from "./coverage/chart.ts";
export { describeCoverage } from "./coverage/describe.ts";
export type {
  CoverageInput,
  CoverageModule,
  CoveragePosition,
  CoveragePreparation,
  PreparationState,
} from "./coverage/input.ts";
export type { CoverageState } from "./coverage/states.ts";
export { ChartsError } from "./error.ts";
export type { ChartsErrorCode } from "./error.ts";
export { pathwayChart } from "./pathway/chart.ts";
export { describePathway } from "./pathway/describe.ts";
export type {
  PathwayBar,
  PathwayEvent,
  PathwayInput,
  PathwayLane,
  PathwayStretch,
  PathwayVerdict,
} from "./pathway/input.ts";
export type { PictureLanguage } from "./text/numbers.ts";
export { verdictBars } from "./verdicts/bars.ts";
export { describeVerdictBars, describeVerdictMatrix } from "./verdicts/describe.ts";
export type { VerdictBarsInput, VerdictBarsRow, VerdictMatrixInput } from "./verdicts/input.ts";
export type { VerdictMark } from "./verdicts/marks.ts";
export { verdictMatrix } from "./verdicts/matrix.ts";
