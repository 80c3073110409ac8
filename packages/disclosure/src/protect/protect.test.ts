// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attack } from "../attack/attack.ts";
import { ba } from "../primary/rules.ts";
import { asPublished, primaryOf, seededTable } from "../testing/tables.ts";
import type { CountTable } from "../table/count-table.ts";
import { protect } from "./protect.ts";
import type { Protected } from "./protect.ts";

const safe = (table: CountTable, ...more: [Parameters<typeof protect>[1]?]): Protected => {
  const { protected: result, findings } = protect(table, ...more);
  if (result === null) throw new Error(JSON.stringify(findings));
  return result;
};

const kinds = [
  { rows: 13, columns: 4, mean: 15, empty: 1 },
  { rows: 13, columns: 4, mean: 4, empty: 2 },
  { rows: 13, columns: 4, mean: 2, empty: 5 },
] as const;

describe("13 by 4 tables under the rule of the Bundesagentur für Arbeit", () => {
  const tables = kinds.flatMap((kind) => Array.from({ length: 12 }, (_, seed) => seededTable(kind, seed + 1)));
  const results = tables.map((table) => ({ table, result: safe(table) }));

  test("who knows the rule and which cells it hides recovers none of them, nor any other", () => {
    for (const { result } of results) {
      // The attack starts from what is shown and finds its own figures; it shares no state with the protection.
      const { cells, findings } = attack(asPublished(result), { knowsRule: true, primary: primaryOf(result) });
      expect(findings).toEqual([]);
      expect(cells.filter(({ recovered }) => recovered)).toEqual([]);
      expect(cells).toHaveLength(result.suppressed.length);
      expect(result.proof.recoverable).toBe(0);
    }
  });

  test("nor does who knows only that figures are not negative", () => {
    for (const { result } of results) {
      expect(attack(asPublished(result)).cells.some(({ recovered }) => recovered)).toBe(false);
    }
  });

  test("no 1 and no 2 is shown, inside or in a margin; what is shown is true", () => {
    for (const { table, result } of results) {
      const { table: cells, margins } = result;
      const shown = [...cells.flat(), ...margins.rows, ...margins.columns, margins.total];
      expect(shown.filter((value) => value === 1 || value === 2)).toEqual([]);
      cells.forEach((line, row) =>
        line.forEach((value, at) => expect([table.values[row]?.[at], "*"]).toContain(value)),
      );
    }
  });

  test("before protection most of what the rule hides is recovered", () => {
    const [hidden, recovered] = [{ count: 0 }, { count: 0 }];
    for (const table of tables) {
      const isSmall = (value: number) => value === 1 || value === 2;
      const { rows, columns, values } = table;
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      const { cells } = attack(
        {
          rows,
          columns,
          values: values.map((line) => line.map((value) => (isSmall(value) ? null : value))),
          rowTotals: values.map(sum),
          columnTotals: columns.map((_, at) => sum(values.map((line) => line[at] ?? 0))),
          total: sum(values.flat()),
        },
        { knowsRule: true },
      );
      hidden.count += cells.length;
      recovered.count += cells.filter((cell) => cell.recovered).length;
    }
    expect(recovered.count / hidden.count).toBeGreaterThan(0.5);
  });

  test("the order of rows and columns changes nothing", () => {
    for (const { table, result } of results.slice(6, 24)) {
      const turned = {
        rows: table.rows.toReversed(),
        columns: table.columns.toReversed(),
        values: table.values.map((line) => line.toReversed()).toReversed(),
      };
      const { table: straight } = result;
      expect(safe(turned).table).toEqual(straight.map((line) => line.toReversed()).toReversed());
    }
  });

  test("the same table gets the same bytes", () => {
    for (const table of tables.slice(0, 10))
      expect(JSON.stringify(protect(table))).toBe(JSON.stringify(protect(table)));
  });
});

describe("patterns", () => {
  test("sdcTable: one given cell of four regions by gender, the cheapest rectangle", () => {
    const table = {
      rows: ["A", "B", "C", "D"],
      columns: ["male", "female"],
      values: [
        [18, 2],
        [14, 19],
        [12, 10],
        [11, 14],
      ],
    };
    // OPT, HYPERCUBE, HITAS and SIMPLEHEURISTIC of sdcTable hide cells 5, 6, 11, 12: regions A and C.
    expect(safe(table, { also: [{ row: "A", col: "female" }] }).table).toEqual([
      ["*", "*"],
      [14, 19],
      ["*", "*"],
      [11, 14],
    ]);
  });

  test("nothing to hide: nothing hidden", () => {
    const { table, suppressed, cost } = safe({
      rows: ["a", "b"],
      columns: ["x", "y"],
      values: [
        [3, 0],
        [0, 5],
      ],
    });
    expect([table, suppressed]).toEqual([
      [
        [3, 0],
        [0, 5],
      ],
      [],
    ]);
    expect(cost).toEqual({ primary: 0, secondary: 0, margins: 0, hiddenSum: 0, sum: 8 });
  });

  test("cost counts cells, margins and people", () => {
    const { cost, suppressed } = safe({
      rows: ["a", "b", "c"],
      columns: ["x", "y"],
      values: [
        [1, 9],
        [7, 8],
        [20, 30],
      ],
    });
    expect(cost).toEqual({ primary: 1, secondary: 3, margins: 0, hiddenSum: 25, sum: 75 });
    expect(suppressed.map(({ row, col, why }) => [row, col, why.split(":")[0]])).toEqual([
      ["a", "x", "primary"],
      ["a", "y", "secondary"],
      ["b", "x", "secondary"],
      ["b", "y", "secondary"],
    ]);
  });

  test("the reason does not tell the figure", () => {
    const whys = [1, 2].map(
      (count) =>
        safe({
          rows: ["a", "b"],
          columns: ["x", "y"],
          values: [
            [count, 9],
            [7, 8],
          ],
        }).suppressed,
    );
    expect(whys[0]).toEqual(whys[1]);
  });

  test("a margin that is small is hidden, with another one", () => {
    const { margins, suppressed } = safe({
      rows: ["a", "b", "c"],
      columns: ["x", "y"],
      values: [
        [2, 0],
        [7, 8],
        [9, 9],
      ],
    });
    expect(margins.rows.filter((value) => value === "*").length).toBeGreaterThan(1);
    expect(suppressed).toContainEqual({ row: "a", col: "total", why: "primary: a count from 1 to 2", kind: "primary" });
    expect(margins.total).toBe(35);
  });

  test("1 + 1 = 2: the whole line is withheld, or the table refused", () => {
    const table = {
      rows: ["a", "b", "c"],
      columns: ["x", "y", "z"],
      values: [
        [1, 1, 0],
        [7, 8, 9],
        [9, 9, 5],
      ],
    };
    const { table: cells, margins, proof, suppressed } = safe(table);
    expect(cells[0]?.slice(0, 2)).toEqual(["*", "*"]);
    expect([margins.rows[0], proof.withheldLines, proof.recoverable]).toEqual(["*", ["a"], 0]);
    expect(suppressed.find(({ row, col }) => row === "a" && col === "total")?.why).toBe(
      "secondary: the whole line is withheld",
    );
    const { protected: none, findings } = protect(table, { whenImpossible: "refuse" });
    expect(none).toBeNull();
    expect(findings).toMatchObject([{ code: "SDC-IMPOSSIBLE", severity: "error" }]);
    expect(findings[0]?.message.en).toMatch(/row “a”, column “(x|y|total)”/);
  });

  test("a table of two people cannot be published", () => {
    const { protected: none, findings } = protect({ rows: ["a"], columns: ["x", "y"], values: [[1, 1]] });
    expect([none, findings.map(({ code }) => code)]).toEqual([null, ["SDC-IMPOSSIBLE"]]);
  });
});

describe("areas in a tree", () => {
  const table: CountTable = {
    rows: ["Wanne", "Wanne-Süd", "Wanne-Nord", "Wanne nicht zuordenbar", "Eickel"],
    columns: ["Frauen", "Männer"],
    values: [
      [21, 24],
      [12, 14],
      [8, 9],
      [1, 1],
      [40, 38],
    ],
    partOf: { "Wanne-Süd": "Wanne", "Wanne-Nord": "Wanne", "Wanne nicht zuordenbar": "Wanne" },
  };

  test("the remainder cannot be computed from the larger area and its other parts", () => {
    const result = safe(table);
    const { cells } = attack(asPublished(result), { knowsRule: true, primary: primaryOf(result) });
    expect(cells.length).toBeGreaterThan(2);
    expect(cells.filter(({ recovered }) => recovered)).toEqual([]);
    expect(result.margins.total).toBe(123);
    expect(result.cost.sum).toBe(123);
  });

  test("parts that do not make the whole are a finding", () => {
    const wrong = { ...table, values: [[22, 24], ...table.values.slice(1)] };
    expect(protect(wrong).findings).toMatchObject([{ code: "SDC-PARTS", path: "/values/0/0" }]);
  });

  test("seeded trees survive the attack", () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const parts = seededTable({ rows: 9, columns: 4, mean: 6, empty: 1 }, seed);
      const sum = (from: number, to: number) =>
        parts.columns.map((_, at) => parts.values.slice(from, to).reduce((total, line) => total + (line[at] ?? 0), 0));
      const partOf = Object.fromEntries(parts.rows.slice(0, 7).map((row, at) => [row, at < 4 ? "north" : "south"]));
      const tree: CountTable = {
        ...parts,
        rows: [...parts.rows, "north", "south"],
        values: [...parts.values, sum(0, 4), sum(4, 7)],
        partOf,
      };
      const result = safe(tree);
      const { cells } = attack(asPublished(result), { knowsRule: true, primary: primaryOf(result) });
      expect(cells.filter(({ recovered }) => recovered)).toEqual([]);
    }
  });
});

describe("other rules", () => {
  const table = {
    rows: ["a", "b", "c"],
    columns: ["x", "y"],
    values: [
      [50, 0],
      [20, 30],
      [40, 35],
    ],
  };

  test("100 %: a warning, or the cell is hidden", () => {
    expect(protect(table).findings).toMatchObject([{ code: "SDC-GROUP", severity: "warning", path: "/values/0/0" }]);
    expect(protect(table, { groups: "ignore" }).findings).toEqual([]);
    const { suppressed } = safe(table, { groups: "suppress" });
    expect(suppressed).toContainEqual({
      row: "a",
      col: "x",
      why: "primary: the only figure of its row or column",
      kind: "primary",
    });
  });

  test("few carriers behind a large figure", () => {
    const carriers = {
      ...table,
      values: [
        [9, 0],
        [2, 8],
        [9, 9],
      ],
    };
    const { suppressed } = safe(table, { carriers });
    expect(suppressed[0]?.kind).toBeDefined();
    expect(suppressed.filter(({ kind }) => kind === "primary")).toMatchObject([{ row: "b", col: "x" }]);
    expect(suppressed.length).toBeGreaterThan(3);
    // Three households, each with a woman and a man: the totals are no sums.
    const shared = { ...carriers, values: table.values.map(() => [3, 3]), rowTotals: [3, 3, 2] };
    const margins = safe(table, { carriers: shared }).suppressed.filter(({ kind }) => kind === "primary");
    expect(margins).toMatchObject([{ row: "c", col: "total" }]);
    const other = { ...carriers, rows: ["a", "b", "d"] };
    expect(protect(table, { carriers: other }).findings).toMatchObject([{ code: "SDC-CARRIERS" }]);
  });

  test("a city may set the minimum higher", () => {
    const rule = { ...ba, id: "city", minimumCount: 5 };
    const result = safe(
      {
        rows: ["a", "b"],
        columns: ["x", "y"],
        values: [
          [4, 9],
          [7, 8],
        ],
      },
      { rule, width: 3 },
    );
    const range = result.proof.ranges.find(({ row, col }) => row === "a" && col === "x");
    expect([range?.min, range?.max]).toEqual([1, 4]);
    expect(result.proof.narrowest).toBe(3);
  });

  test("told that no other hidden cell is small: no zero and no 3 protects", () => {
    for (const kind of kinds.slice(0, 2)) {
      for (let seed = 1; seed <= 6; seed += 1) {
        const one = seededTable(kind, seed);
        const strict = safe(one, { attacker: "told-all" });
        expect(strict.proof).toMatchObject({ recoverable: 0, unprovedIfToldAll: 0, attacker: "told-all" });
        expect(safe(one)).toEqual(strict);
      }
    }
  });

  test("where that is not possible: protected from who is not told, with a warning, or refused where it was asked for", () => {
    const hopeless = {
      rows: ["a", "b"],
      columns: ["x", "y"],
      values: [
        [3, 2],
        [1, 1],
      ],
    };
    const { protected: result, findings } = protect(hopeless, { groups: "ignore" });
    expect(findings).toMatchObject([{ code: "SDC-TOLD-ALL", severity: "warning", path: "" }]);
    expect(findings[0]?.message.en).toMatch(/^Not proved safe from somebody who knows .*: 1 of the hidden cells/);
    expect(result?.proof).toMatchObject({ attacker: "rule-aware", unprovedIfToldAll: 1, recoverable: 0 });
    expect(protect(hopeless, { attacker: "told-all" })).toMatchObject({
      protected: null,
      findings: [{ code: "SDC-IMPOSSIBLE" }],
    });
    expect(protect(hopeless, { attacker: "rule-aware", groups: "ignore" })).toEqual({
      protected: result,
      findings: [],
    });
  });

  test("a pattern that withstands who is told all is no reason to warn, however it was found", () => {
    const small = {
      rows: ["a", "b"],
      columns: ["x", "y"],
      values: [
        [2, 1],
        [4, 1],
      ],
    };
    const { protected: result, findings } = protect(small, { groups: "ignore" });
    expect([findings, result?.proof.unprovedIfToldAll]).toEqual([[], 0]);
  });

  test.each([{ rule: { ...ba, minimumCount: 2 } }, { width: 2 }, { width: 0 }, { rule: { ...ba, minimumCount: 3.5 } }])(
    "%j promises what cannot be",
    (options) => {
      expect(() => protect(table, options)).toThrow(expect.objectContaining({ code: "option-invalid" }));
    },
  );
});

describe("broken tables", () => {
  const base = {
    rows: ["a", "b"],
    columns: ["x", "y"],
    values: [
      [5, 6],
      [7, 8],
    ],
  };
  test.each<[string, CountTable, string, string]>([
    ["no rows", { rows: [], columns: ["x"], values: [] }, "SDC-EMPTY", "/rows"],
    [
      "NaN",
      {
        ...base,
        values: [
          [5, Number.NaN],
          [7, 8],
        ],
      },
      "SDC-COUNT",
      "/values/0/1",
    ],
    [
      "a half",
      {
        ...base,
        values: [
          [5, 6],
          [7.5, 8],
        ],
      },
      "SDC-COUNT",
      "/values/1/0",
    ],
    [
      "less than nothing",
      {
        ...base,
        values: [
          [5, 6],
          [7, -8],
        ],
      },
      "SDC-COUNT",
      "/values/1/1",
    ],
    [
      "infinitely many",
      {
        ...base,
        values: [
          [5, 6],
          [7, Infinity],
        ],
      },
      "SDC-COUNT",
      "/values/1/1",
    ],
    ["a row twice", { ...base, rows: ["a", "a"] }, "SDC-LABEL-TWICE", "/rows/1"],
    ["a row called total", { ...base, rows: ["a", "total"] }, "SDC-LABEL", "/rows/1"],
    ["a column without a name", { ...base, columns: ["", "y"] }, "SDC-LABEL", "/columns/0"],
    ["a short row", { ...base, values: [[5, 6], [7]] }, "SDC-SHAPE", "/values/1"],
    ["a missing row", { ...base, values: [[5, 6]] }, "SDC-SHAPE", "/values"],
    ["a wrong row total", { ...base, rowTotals: [11, 14] }, "SDC-SUM", "/rowTotals/1"],
    ["a wrong column total", { ...base, columnTotals: [13, 14] }, "SDC-SUM", "/columnTotals/0"],
    ["a wrong grand total", { ...base, total: 27 }, "SDC-SUM", "/total"],
    ["a part of nothing", { ...base, partOf: { a: "c" } }, "SDC-TREE", "/partOf/a"],
    ["a circle", { ...base, partOf: { a: "b", b: "a" } }, "SDC-TREE", "/partOf/a"],
    ["a cell that is not there", base, "SDC-CELL", "/also/0"],
  ])("%s: a finding with its place, nothing computed", (_, table, code, path) => {
    const also = code === "SDC-CELL" ? [{ row: "a", col: "z" }] : [];
    const { protected: none, findings } = protect(table, { also });
    expect(none).toBeNull();
    expect(findings[0]).toMatchObject({ code, path, severity: "error" });
  });

  test("too large: says how large it may be", () => {
    const { findings } = protect(seededTable({ rows: 300, columns: 20, mean: 9, empty: 0 }, 1));
    expect(findings).toMatchObject([{ code: "SDC-TOO-LARGE" }]);
    expect(findings[0]?.message.en).toMatch(/6321 cells; at most 5000/);
  });
});

describe("any small table", () => {
  const figure = fc.integer({ min: 0, max: 12 });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(figure, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )
    .map((values) => ({
      rows: values.map((_, at) => `r${at}`),
      columns: (values[0] ?? []).map((_, at) => `c${at}`),
      values,
    }));

  test("is protected, or refused with a place", () => {
    fc.assert(
      fc.property(table, (one) => {
        const { protected: usual, findings: warnings } = protect(one, { groups: "ignore" });
        if (usual !== null) {
          const unproved = usual.proof.attacker === "rule-aware" && usual.proof.unprovedIfToldAll > 0;
          expect(warnings.map(({ code }) => code)).toEqual(unproved ? ["SDC-TOLD-ALL"] : []);
          const { cells } = attack(asPublished(usual), { knowsRule: true, primary: primaryOf(usual) });
          expect(cells.filter(({ recovered }) => recovered)).toEqual([]);
        }
        const { protected: result, findings } = protect(one, { groups: "ignore", attacker: "rule-aware" });
        if (result === null) {
          expect(usual).toBeNull();
          expect(findings.map(({ code }) => code)).toEqual(["SDC-IMPOSSIBLE"]);
          return;
        }
        const { cells } = attack(asPublished(result), { knowsRule: true, primary: primaryOf(result) });
        expect(cells.filter(({ recovered }) => recovered)).toEqual([]);
        const ranges = cells.map(({ row, col, min, max }) => ({ row, col, min, max }));
        expect(ranges).toEqual(result.proof.ranges);
      }),
      { numRuns: 100 },
    );
  });
});
