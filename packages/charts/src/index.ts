// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export type { About } from "./about.ts";
export { bulletBars } from "./bullet/chart.ts";
export { describeBulletBars } from "./bullet/describe.ts";
export type { BulletInput, BulletRow } from "./bullet/input.ts";
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
export { decileStrip } from "./deciles/chart.ts";
export { describeDecileStrip } from "./deciles/describe.ts";
export type { DecileInput, DecileRow } from "./deciles/input.ts";
export { ChartsError } from "./error.ts";
export type { ChartsErrorCode } from "./error.ts";
export { classBreaks } from "./maps/breaks.ts";
export { choroplethMap } from "./maps/choropleth.ts";
export { describeChoropleth, describeMapSeries } from "./maps/describe.ts";
export type { ChoroplethInput, MapArea, MapBase, MapClass, MapFigure } from "./maps/input.ts";
export type { MapGap, MapGeometry, MapScale, MapSeriesInput, Position } from "./maps/input.ts";
export { mapSeries } from "./maps/series.ts";
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
export { seriesChart } from "./series/chart.ts";
export { describeSeries } from "./series/describe.ts";
export type { SeriesInput, SeriesPanel, SeriesPoint } from "./series/input.ts";
export type { Measure } from "./text/measures.ts";
export type { PictureFigure } from "./figure.ts";
export type { PictureLanguage } from "./text/numbers.ts";
export { verdictBars } from "./verdicts/bars.ts";
export { describeVerdictBars, describeVerdictMatrix } from "./verdicts/describe.ts";
export type { VerdictBarsInput, VerdictBarsRow, VerdictMatrixInput } from "./verdicts/input.ts";
export type { VerdictMark } from "./verdicts/marks.ts";
export { verdictMatrix } from "./verdicts/matrix.ts";
