import { esfReport, ruleSet } from "./index.ts";
import { countRecords } from "./sql.ts";
import { randomRecords } from "./testing/random-records.ts";
import { DuckDBInstance } from "@duckdb/node-api";
import { duckDbEngine } from "../../cohort/src/engines/duckdb.ts";
const records = randomRecords(0, 4000);
const c = await (await DuckDBInstance.create()).connect();
const e = duckDbEngine(c);
const eng = {
  ...e,
  run: async (s: string) => {
    const t = performance.now();
    await e.run(s);
    if (performance.now() - t > 100) console.log(Math.round(performance.now() - t), s.slice(0, 80));
  },
  rows: async (s: string) => {
    const t = performance.now();
    const r = await e.rows(s);
    console.log("rows", Math.round(performance.now() - t), s.length);
    return r;
  },
};
for (const id of ["esf-2014-2018", "esf-plus"] as const) {
  const o = { rules: ruleSet(id), from: "2019-01-01", to: "2022-12-31" };
  console.time("process");
  const r = esfReport(records, o);
  console.timeEnd("process");
  console.time("sql");
  const s = await countRecords(records, eng, o);
  console.timeEnd("sql");
  console.log(JSON.stringify(s.cells) === JSON.stringify(r.cells));
}
