// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ba, protectLinked } from "@quartierkit/disclosure";
import type { CountRule, Shown, Solver } from "@quartierkit/disclosure";
import type { Finding } from "@quartierkit/findings";
import type { Cell } from "../count/cells.ts";
import type { EsfReport } from "../count/report.ts";
import { figureId, regionSystem } from "./region-system.ts";
import type { Column, RegionSystem } from "./region-system.ts";

/** A figure as it is printed: the number, or `*` where it is hidden. */
export interface PublishedCell {
  readonly indicator: string;
  readonly region: Cell["region"];
  /** A gender, or all of them together. */
  readonly gender: Column;
  readonly value: Shown;
}

/** The figures of a report as they may be published: no records, no reasons, nothing that is hidden. */
export interface ProtectedTable extends Pick<
  EsfReport,
  "rules" | "from" | "to" | "choices" | "assumptions" | "entities"
> {
  readonly cells: readonly PublishedCell[];
  /** From which number of people on figures are shown. */
  readonly minimumCount: number;
  /** What could not be protected and is hidden as a whole; for the office. */
  readonly findings: readonly Finding[];
}

/** How a table is protected. */
export interface ProtectionOptions {
  /** `highsSolver()` of `@quartierkit/disclosure/highs`, or another that solves integer programmes to the optimum. */
  readonly solver?: Solver;
  /** From which number on figures are shown; `ba` (3) where it is absent. */
  readonly rule?: CountRule;
}

const totalCost = Number(process.env.TOT ?? 2);

type Figures = Readonly<Record<string, Shown>>;

/** Rows whose total is small: one and one can only make two, so their genders are hidden as a whole. */
const smallRows = ({ indicators, value }: RegionSystem, { minimumCount }: CountRule): readonly string[] =>
  indicators.filter((row) => value(row, "total") > 0 && value(row, "total") < minimumCount);

/** Small differences are nobody's business either, but no star tells of them. */
function smallRests({ tables, rests }: RegionSystem, { minimumCount }: CountRule): readonly string[] {
  return tables.cells.flatMap(({ id, value }) => (rests.has(id) && value > 0 && value < minimumCount ? [id] : []));
}

/** Figures of a region; rows that cannot be protected otherwise are withheld with their total. */
function shownIn(
  system: RegionSystem,
  { solver, rule = ba }: ProtectionOptions,
): { readonly figures: Figures | null; readonly findings: readonly Finding[] } {
  const { indicators, columns, tables } = system;
  const genders = columns.filter((column) => column !== "total");
  const totals = new Set(indicators.map((row) => figureId(row, "total")));
  const line = (row: string, own: readonly Column[]): readonly string[] => own.map((column) => figureId(row, column));
  const { protected: safe, findings } = protectLinked(tables, {
    rule,
    untold: [...smallRows(system, rule).flatMap((row) => line(row, genders)), ...smallRests(system, rule)],
    lines: indicators.map((row) => line(row, columns)),
    cost: (id) => (totals.has(id) ? totalCost : 1),
    ...(solver === undefined ? {} : { solver }),
  });
  return { figures: safe?.proof.recoverable === 0 ? safe.cells : null, findings };
}

/**
 * Protects the figures of a report for publication: indicator by gender with totals, region by region. Hidden are counts of one and
 * two (`ba`), also where only a difference of two figures would show them, and as many others as are needed so that nobody can
 * compute a hidden one, even knowing the rule, that genders and the sums of the regulations add up, and which figures are parts of
 * which. Rows that cannot be protected are withheld as a whole, and so is a region where nothing helps. What another publication
 * about the same people gives away, the period before among them, is not looked at.
 *
 * @param report - of one period, up to about 400 figures and differences a region
 * @param options - the solver, and the rule
 * @returns a table without records; projects, administrations and firms are no people and stand as they are
 * @throws DisclosureError `solver-failed`, `option-invalid`
 */
export function protectedTable(report: EsfReport, options: ProtectionOptions = {}): ProtectedTable {
  const { rules, from, to, choices, assumptions, entities } = report;
  const { rule = ba } = options;
  const regions = [...new Set(report.cells.map(({ region }) => region))];
  const made = regions.map((region) => {
    const system = regionSystem(report, region);
    const { figures, findings } = shownIn(system, options);
    const cells = system.indicators.flatMap((indicator) =>
      system.columns.map((gender): PublishedCell => ({
        indicator,
        region,
        gender,
        value: figures?.[figureId(indicator, gender)] ?? "*",
      })),
    );
    return { cells, findings };
  });
  return {
    rules,
    from,
    to,
    choices,
    assumptions,
    entities,
    minimumCount: rule.minimumCount,
    cells: made.flatMap(({ cells }) => cells),
    findings: made.flatMap(({ findings }) => findings),
  };
}
