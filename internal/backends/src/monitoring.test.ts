// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { esfReport, ruleSet } from "@quartierkit/monitoring";
import type { RuleSetId, Switches } from "@quartierkit/monitoring";
import { countRecords } from "@quartierkit/monitoring/sql";
import { expect, test } from "vitest";
import { randomRecords } from "../../../packages/monitoring/src/testing/random-records.ts";
import { inEachDatabase } from "./testing/databases.ts";

const period = { from: "2019-01-01", to: "2022-12-31" };
const operations = { op1: { region: "transition", targetGroup: { status: "unemployed" } } } as const;
const records = randomRecords(0, 2000);

const asked: readonly (readonly [RuleSetId, Partial<Switches>])[] = [
  ["esf-2014", {}],
  ["esf-2014-2018", {}],
  ["esf-2014-2018", { ltu: "sgb3", completeness: "all-outputs", counting: "entries" }],
  ["esf-plus", {}],
  ["esf-2014-2018", { followUp: "sample", housing: "sample" }],
  ["esf-plus", { followUp: "sample", housing: "sample" }],
  ["esf-plus", { ltu: "sgb3", completeness: "every-participant", foreignBackground: "destatis" }],
];

const patience = 120_000;

inEachDatabase((engine, title) => {
  test.skipIf(title.startsWith("ClickHouse"))(
    "the same cells as in process, for thousands of records",
    { timeout: patience },
    async () => {
      for (const [id, switches] of asked) {
        const options = { rules: ruleSet(id, switches), ...period, operations };
        const report = esfReport(records, options);
        const { cells, totals, records: size } = await countRecords(records, engine(), options);
        expect(size).toBe(records.length);
        expect(cells).toEqual(report.cells);
        expect(totals).toEqual(report.totals);
        expect(Object.values(totals).filter((value) => value > 0).length).toBeGreaterThan(15);
      }
    },
  );
});
