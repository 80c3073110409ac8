// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ba } from "@quartierkit/disclosure";
import type { CountRule, Shown } from "@quartierkit/disclosure";
import type { Finding } from "@quartierkit/findings";
import type { Cell } from "../count/cells.ts";
import type { EsfReport } from "../count/report.ts";
import { protectRegion } from "./protect-region.ts";
import { figureId, regionSystem } from "./region-system.ts";
import type { Column } from "./region-system.ts";

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
  /** From which number on figures are shown; `ba` (3) where it is absent. */
  readonly rule?: CountRule;
  /** Told before each region: its number, and of how many. */
  readonly onRegion?: (number: number, of: number) => void;
}

/**
 * Protects the figures of a report for publication: indicator by gender with totals, region by region. Hidden are counts of one and
 * two (`ba`), also where only a difference of two figures would show them, and as many others as are needed so that nobody can
 * compute a hidden one, even knowing the rule, that genders and the sums of the regulations add up, and which figures are parts of
 * which: for each there are other figures that fit everything shown. Rows that cannot be protected are withheld as a whole, and so is
 * a region where nothing helps. What another publication about the same people gives away, the period before among them, is not
 * looked at.
 *
 * @param report - of one period, up to 2,000 figures and differences a region
 * @param options - the rule, and who is told how far it has come
 * @returns a table without records; projects, administrations and firms are no people and stand as they are
 */
export function protectedTable(report: EsfReport, options: ProtectionOptions = {}): ProtectedTable {
  const { rules, from, to, choices, assumptions, entities } = report;
  const { rule = ba, onRegion } = options;
  const regions = [...new Set(report.cells.map(({ region }) => region))];
  const made = regions.map((region, index) => {
    onRegion?.(index + 1, regions.length);
    const system = regionSystem(report, region);
    const { protected: safe, findings } = protectRegion(system, rule);
    const figures = safe?.proof.recoverable === 0 ? safe.cells : null;
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
