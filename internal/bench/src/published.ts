// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { attackLinked, ba } from "@quartierkit/disclosure";
import type { LinkedCell, Solver } from "@quartierkit/disclosure";
import { esfReport, ruleSet } from "@quartierkit/monitoring";
import type { EsfReport } from "@quartierkit/monitoring";
import { protectedTable } from "@quartierkit/monitoring/publish";
import { protectRegion, untoldIn } from "../../../packages/monitoring/src/publish/protect-region.ts";
import { regionSystem } from "../../../packages/monitoring/src/publish/region-system.ts";
import type { RegionSystem } from "../../../packages/monitoring/src/publish/region-system.ts";
import { randomRecords } from "../../../packages/monitoring/src/testing/random-records.ts";
import { median } from "./measure.ts";
import { timed } from "./timed.ts";

const period = { from: "2018-01-01", to: "2023-12-31" };

const isSmall = ({ value, unpublished }: LinkedCell): boolean => unpublished !== true && value > 0 && value < 3;

const regionsOf = ({ cells }: EsfReport) => [...new Set(cells.map(({ region }) => region))];

/** Hidden figures and small differences of a region, attacked. */
function attackedRegion(
  system: RegionSystem,
  solver: Solver,
): { readonly attacked: number; readonly recovered: number } {
  const { protected: safe } = protectRegion(system, ba);
  if (safe === null) throw new Error("not protected");
  const open = system.tables.cells.map(({ id }) => {
    const shown = safe.cells[id] ?? "*";
    return { id, value: shown === "*" ? null : shown };
  });
  const primary = safe.suppressed.filter(({ why }) => why.startsWith("primary: a count")).map(({ id }) => id);
  const { cells } = attackLinked({ cells: open, sums: system.tables.sums }, { solver, primary });
  const untold = new Set(untoldIn(system, ba));
  const asked = cells.filter(({ id }) => safe.cells[id] === "*" || untold.has(id));
  return { attacked: asked.length, recovered: asked.filter(({ recovered: is }) => is).length };
}

/** What of a report everybody may see, and what integer programmes make of it, told which stars the rule set. */
export function published(solver: Solver): void {
  console.log(
    "\n| ESF table, five sets of invented records | figures | median | worst | 1 or 2 | hidden | in three regions, attacked | recovered |",
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const rules of ["esf-2014-2018", "esf-plus"] as const)
    for (const count of [40, 400, 4_000]) {
      const reports = [0, 10_000, 20_000, 30_000, 40_000].map((first) =>
        esfReport(randomRecords(first, count), { rules: ruleSet(rules), ...period }),
      );
      const runs = reports.map((report) => timed(() => protectedTable(report)));
      const times = runs.map(({ cpu }) => cpu / 1000);
      const stars = runs.map(({ result }) => result.cells.filter(({ value }) => value === "*").length);
      const all = reports.map((report) => regionsOf(report).map((region) => regionSystem(report, region)));
      const small = all.map((systems) => systems.flatMap(({ tables: { cells } }) => cells).filter(isSmall).length);
      const attacked = (all[0] ?? []).slice(0, 3).map((system) => attackedRegion(system, solver));
      const sum = (of: "attacked" | "recovered"): number => attacked.reduce((whole, one) => whole + one[of], 0);
      console.log(
        `| ${rules}, ${count} records | ${median(runs.map(({ result }) => result.cells.length))} | ${median(times).toFixed(2)} s | ${Math.max(...times).toFixed(2)} s | ${median(small)} | ${median(stars)} | ${sum("attacked")} | ${sum("recovered")} |`,
      );
    }
}
