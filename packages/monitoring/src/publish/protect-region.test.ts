// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { attackLinked, ba } from "@quartierkit/disclosure";
import type { ProtectedTables } from "@quartierkit/disclosure";
import { highsSolver } from "@quartierkit/disclosure/highs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { esfReport } from "../count/report.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { randomRecords } from "../testing/random-records.ts";
import { protectRegion } from "./protect-region.ts";
import { regionSystem } from "./region-system.ts";
import type { RegionSystem } from "./region-system.ts";

const solver = await highsSolver();

/** Regions of a small report, as they are before anything is hidden. */
const systems = fc
  .record({
    rules: fc.constantFrom("esf-2014", "esf-2014-2018", "esf-plus"),
    from: fc.nat(20_000),
    count: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ rules, from, count }) => {
    const period = { from: "2018-01-01", to: "2023-12-31" };
    const report = esfReport(randomRecords(from, count), { rules: ruleSet(rules), ...period });
    return [...new Set(report.cells.map(({ region }) => region))].map((region) => regionSystem(report, region));
  });

/** What integer programmes make of the figures shown, for whoever knows every relation and which stars the rule set. */
function recovered({ tables }: RegionSystem, { cells, suppressed }: ProtectedTables): readonly string[] {
  const open = tables.cells.map(({ id }) => {
    const shown = cells[id] ?? "*";
    return { id, value: shown === "*" ? null : shown };
  });
  const primary = suppressed.filter(({ why }) => why.startsWith("primary: a count")).map(({ id }) => id);
  const attacked = attackLinked({ cells: open, sums: tables.sums }, { solver, primary });
  expect(attacked.findings).toEqual([]);
  // What nobody publishes may be computed where it is nothing, or many.
  const untold = new Set(
    tables.cells.filter(({ value }) => value === 0 || value >= ba.minimumCount).map(({ id }) => id),
  );
  return attacked.cells.flatMap(({ id, recovered: is }) =>
    is && !(cells[id] === undefined && untold.has(id)) ? [id] : [],
  );
}

describe("figures of a region", () => {
  test("no hidden figure and no small difference can be computed from what is shown, by integer programmes", () => {
    let hidden = 0;
    fc.assert(
      fc.property(systems, (regions) => {
        const [system] = regions;
        const { protected: safe } = system === undefined ? { protected: null } : protectRegion(system, ba);
        if (system === undefined || safe === null) throw new Error("not protected");
        expect(recovered(system, safe)).toEqual([]);
        hidden += safe.suppressed.length;
      }),
      { numRuns: 3, seed: 7 },
    );
    expect(hidden).toBeGreaterThan(50);
  }, 60_000);

  test("what is shown is true, adds up, and is not small; withheld rows are withheld whole", () => {
    fc.assert(
      fc.property(systems, (regions) => {
        for (const system of regions) {
          const { protected: safe } = protectRegion(system, ba);
          if (safe === null) throw new Error("not protected");
          expect(safe.proof.recoverable).toBe(0);
          const published = system.tables.cells.filter((cell) => cell.unpublished !== true);
          expect(Object.keys(safe.cells).toSorted()).toEqual(published.map(({ id }) => id).toSorted());
          for (const { id, value } of published)
            expect(value === 1 || value === 2 ? ["*"] : ["*", value]).toContain(safe.cells[id]);
          for (const line of safe.proof.withheldLines)
            expect(line.map((id) => safe.cells[id])).toEqual(line.map(() => "*"));
        }
      }),
      { numRuns: 8, seed: 7 },
    );
  }, 60_000);
});
