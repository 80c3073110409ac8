// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { attack, link, protect, protectLinked } from "@quartierkit/disclosure";
import type { CountTable, Protected } from "@quartierkit/disclosure";
import { settingsOf } from "../../../packages/disclosure/src/protect/options.ts";
import { costOf } from "../../../packages/disclosure/src/protect/pattern.ts";
import { primaryCells } from "../../../packages/disclosure/src/protect/primary-cells.ts";
import { searchPattern } from "../../../packages/disclosure/src/protect/search.ts";
import { gridOf } from "../../../packages/disclosure/src/table/grid.ts";
import { highsSolver } from "@quartierkit/disclosure/highs";
import { optimalCost } from "../../../packages/disclosure/src/testing/optimum.ts";
import { asPublished, primaryOf, seededTable } from "../../../packages/disclosure/src/testing/tables.ts";
import type { Kind } from "../../../packages/disclosure/src/testing/tables.ts";
import { published } from "./published.ts";
import { median } from "./measure.ts";
import { timed } from "./timed.ts";

/** Tables protected with proof: how long it takes, what it costs, how near to the optimum, and whether the attack gets through. */
const kinds = [
  { name: "dense", mean: 15, empty: 1 },
  { name: "small figures", mean: 4, empty: 2 },
  { name: "sparse", mean: 2, empty: 5 },
] as const;
const sizes = [
  { rows: 13, columns: 4, seeds: 40 },
  { rows: 100, columns: 20, seeds: 7 },
  { rows: 200, columns: 20, seeds: 3 },
] as const;

const solver = await highsSolver();

const tables = (kind: Kind, seeds: number): CountTable[] =>
  Array.from({ length: seeds }, (_, seed) => seededTable(kind, seed + 1));

/** Cells that the attack recovers from what is published, told which cells the rule hides. */
const recovered = (result: Protected): number =>
  attack(asPublished(result), { knowsRule: true, primary: primaryOf(result) }).cells.filter((cell) => cell.recovered)
    .length;

/** A few tables first, so that no row pays for the compiler. */
for (const table of tables({ rows: 13, columns: 4, mean: 8, empty: 1 }, 5)) protect(table);

/** How long it takes, what it hides, and what the attack still recovers. */
function patterns(): void {
  console.log(
    "| table | figures | median | worst | worst on the clock | hidden by the rule | to protect them | sums | refused | only rule-aware | recovered |",
  );
  console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const { rows, columns, seeds } of sizes) {
    for (const { name, mean, empty } of kinds) {
      const runs = tables({ rows, columns, mean, empty }, seeds).map((table) => timed(() => protect(table).protected));
      const done = runs.flatMap(({ result }) => (result === null ? [] : [result]));
      const of = (count: (one: Protected) => number) => median(done.map(count));
      const times = runs.map(({ cpu }) => cpu);
      const cells = [
        `${rows} × ${columns}, ${seeds} seeds`,
        name,
        `${median(times).toFixed(0)} ms`,
        `${Math.max(...times).toFixed(0)} ms`,
        `${Math.max(...runs.map(({ ms }) => ms)).toFixed(0)} ms`,
        of(({ cost }) => cost.primary),
        of(({ cost }) => cost.secondary),
        of(({ cost }) => cost.margins),
        runs.length - done.length,
        done.filter(({ proof }) => proof.unprovedIfToldAll > 0).length,
        done.reduce((sum, one) => sum + recovered(one), 0),
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  }
}

/** How far from the cheapest pattern. */
function optimum(): void {
  console.log(
    "\n| table | figures | compared | optimal | one cell more | further off | worst | integer programme, worst |",
  );
  console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const [rows, columns] of [
    [13, 4],
    [8, 8],
  ] as const) {
    for (const { name, mean, empty } of kinds) {
      const pairs = tables({ rows, columns, mean, empty }, 20).flatMap((table) => {
        const grid = gridOf(table);
        const sensitive = primaryCells(grid, table, settingsOf({}));
        const start = { grid, sensitive, minimumCount: 3, toldAll: false, withheld: new Set<number>() };
        const searched = searchPattern(start, "withhold");
        if ("failed" in searched) return [];
        const { result: best, cpu: ms } = timed(() => optimalCost(grid, searched.pattern, solver));
        return best === null ? [] : [{ gap: Math.round(costOf(searched.pattern) - best), ms }];
      });
      const gaps = pairs.map(({ gap }) => gap);
      const cells = [
        `${rows} × ${columns}`,
        name,
        gaps.length,
        gaps.filter((gap) => gap === 0).length,
        gaps.filter((gap) => gap === 1).length,
        gaps.filter((gap) => gap > 1).length,
        `+${Math.max(...gaps)}`,
        `${Math.max(...pairs.map(({ ms }) => ms)).toFixed(0)} ms`,
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  }
}

/** What protection against the stronger attacker costs. */
function toldAll(): void {
  console.log(
    "\n| 13 × 4, 40 seeds | hidden cells together, rule-aware | the same, told all | withheld lines more | not possible | unproved if told all, of those hidden by the rule |",
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, mean, empty } of kinds) {
    const pairs = tables({ rows: 13, columns: 4, mean, empty }, 40).flatMap((table) => {
      const [usual, strict] = (["rule-aware", "told-all"] as const).map(
        (attacker) => protect(table, { attacker }).protected,
      );
      return usual && strict ? [{ usual, strict }] : [];
    });
    const sum = (of: (pair: (typeof pairs)[number]) => number): number =>
      pairs.reduce((all, pair) => all + of(pair), 0);
    const [before, after] = [
      sum(({ usual }) => usual.suppressed.length),
      sum(({ strict }) => strict.suppressed.length),
    ];
    const lines = sum(({ usual, strict }) => strict.proof.withheldLines.length - usual.proof.withheldLines.length);
    const unproved = sum(({ usual }) => usual.proof.unprovedIfToldAll);
    const byRule = sum(({ usual }) => primaryOf(usual).length);
    console.log(`| ${name} | ${before} | ${after} | ${lines} | ${40 - pairs.length} | ${unproved} of ${byRule} |`);
  }
}

/** All tables that fit what is published, hidden margins left out; `null` where there are too many to try. */
function fitting(table: CountTable, { suppressed }: Protected): readonly (readonly (readonly number[])[])[] | null {
  const hidden = suppressed.map(({ row, col }) => [table.rows.indexOf(row), table.columns.indexOf(col)] as const);
  const values = table.values.map((line) => [...line]);
  const sums = new Map<string, number>();
  const add = (row: number, column: number, amount: number): void => {
    for (const line of [`r${row}`, `c${column}`]) sums.set(line, (sums.get(line) ?? 0) + amount);
  };
  for (const [row, column] of hidden) add(row, column, values[row]?.[column] ?? 0);
  const found: number[][][] = [];
  const visit = (at: number): void => {
    const [row, column] = hidden[at] ?? [];
    if (row === undefined || column === undefined) {
      if ([...sums.values()].every((rest) => rest === 0)) found.push(values.map((line) => [...line]));
      return;
    }
    const most = Math.min(sums.get(`r${row}`) ?? 0, sums.get(`c${column}`) ?? 0);
    for (let value = 0; value <= most && found.length <= 60; value += 1) {
      const line = values[row];
      if (line !== undefined) line[column] = value;
      add(row, column, -value);
      visit(at + 1);
      add(row, column, value);
    }
  };
  visit(0);
  return found.length > 60 ? null : found;
}

/** Cells hidden by the rule whose figure is the same in every fitting table that the program would publish in the same way. */
function replayed(table: CountTable, keys: readonly (string | undefined)[]): { hidden: number; found: number } {
  const shown = (one: CountTable, key: string | undefined) => protect(one, key === undefined ? {} : { key }).protected;
  const result = shown(table, keys[0]);
  const few = result !== null && result.cost.margins === 0 && result.suppressed.length <= 8;
  const candidates = few ? fitting(table, result) : null;
  if (result === null || candidates === null) return { hidden: 0, found: 0 };
  const wanted = JSON.stringify(result.table);
  const same = candidates.filter((values) =>
    keys.some((key) => JSON.stringify(shown({ ...table, values }, key)?.table) === wanted),
  );
  const figures = primaryOf(result).map(({ row, col }) => {
    const [at, column] = [table.rows.indexOf(row), table.columns.indexOf(col)];
    return new Set(same.map((values) => values[at]?.[column])).size;
  });
  return { hidden: figures.length, found: figures.filter((size) => size === 1).length };
}

/** What replaying the program tells. */
function replays(): void {
  console.log("\n| 4 × 3, 20 seeds, replayed | hidden by the rule | found out |");
  console.log("| --- | ---: | ---: |");
  for (const [name, keys] of [
    ["without a key", [undefined]],
    ["the key is known", ["key 0"]],
    ["the key is one of 8", Array.from({ length: 8 }, (_, at) => `key ${at}`)],
  ] as const) {
    const runs = tables({ rows: 4, columns: 3, mean: 7, empty: 1 }, 20).map((table) => replayed(table, keys));
    const sum = (of: "hidden" | "found"): number => runs.reduce((all, one) => all + one[of], 0);
    console.log(`| ${name} | ${sum("hidden")} | ${sum("found")} |`);
  }
}

/** The same people by age, gender and nationality. */
function breakdowns(rows: number, columns: number, seed: number) {
  const age = seededTable({ rows, columns, mean: 15, empty: 1 }, seed);
  const split = (names: readonly string[], shift: number): CountTable => ({
    rows: age.rows,
    columns: names,
    values: age.values.map((line, row) => {
      let rest = line.reduce((sum, value) => sum + value, 0);
      return names.map((_, at) => {
        const share = at === names.length - 1 ? rest : Math.floor((rest * (3 + ((seed + row + at + shift) % 4))) / 9);
        rest -= share;
        return share;
      });
    }),
  });
  return link({ age, gender: split(["women", "men"], 1), nationality: split(["German", "EU", "other"], 2) });
}

/** Tables that share their row totals. */
function linked(): void {
  console.log(
    "\n| linked by age, gender and nationality | cells | median | worst | hidden by the rule | to protect them | refused |",
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const [rows, columns] of [
    [13, 4],
    [25, 6],
    [32, 6],
    [80, 6],
    [160, 6],
  ] as const) {
    const systems = [1, 2, 3, 4, 5].map((seed) => breakdowns(rows, columns, seed));
    const runs = systems.map((system) => timed(() => protectLinked(system).protected));
    const times = runs.map(({ cpu }) => cpu / 1000);
    const hidden = (kind: string): number =>
      median(runs.map(({ result }) => result?.suppressed.filter((one) => one.kind === kind).length ?? 0));
    const refused = runs.filter(({ result }) => result === null).length;
    console.log(
      `| ${rows} areas, ${columns} ages | ${systems[0]?.cells.length} | ${median(times).toFixed(1)} s | ${Math.max(...times).toFixed(1)} s | ${hidden("primary")} | ${hidden("secondary")} | ${refused} |`,
    );
  }
}

const sections = {
  patterns,
  optimum,
  "told-all": toldAll,
  replays,
  linked,
  published: () => published(solver),
} as const;
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(sections)) if (wanted.length === 0 || wanted.includes(name)) measure();
