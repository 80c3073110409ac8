// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { possibleValues } from "../testing/brute-force.ts";
import { hiddenWhere } from "../testing/tables.ts";
import { attack } from "./attack.ts";

const isSmall = (value: number): boolean => value === 1 || value === 2;

describe("tables that were published", () => {
  const table = {
    rows: ["r1", "r2"],
    columns: ["A", "B", "H", "M", "W"],
    values: [
      [1, 1, 7, 1, 0],
      [1, 0, 0, 2, 8],
    ],
  };
  // Singletons and zeros: https://github.com/sdcTools/UserSupport/issues/135
  const published = hiddenWhere(table, isSmall);

  test("who knows nothing of the rule recovers one of five", () => {
    const { cells, assumption } = attack(published);
    expect(assumption).toBe("non-negative");
    expect(cells.map(({ row, col, min, max }) => [row, col, min, max])).toEqual([
      ["r1", "A", 0, 2],
      ["r1", "B", 1, 1],
      ["r1", "M", 0, 2],
      ["r2", "A", 0, 2],
      ["r2", "M", 1, 3],
    ]);
    expect(cells.filter(({ recovered }) => recovered)).toHaveLength(1);
  });

  test("who knows the rule recovers all five", () => {
    const { cells, assumption } = attack(published, { knowsRule: true });
    expect(assumption).toBe("all-small");
    expect(cells.map(({ min, max }) => [min, max])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [2, 2],
    ]);
    expect(cells.every(({ recovered }) => recovered)).toBe(true);
  });

  // https://github.com/sdcTools/UserSupport/issues/194
  const line = (shown: number, hidden: readonly number[]) =>
    hiddenWhere(
      {
        rows: ["total of four", "other"],
        columns: ["a", "b", "c", "d"],
        values: [
          [10, shown, ...hidden],
          [3, 3, 5, 6],
        ],
      },
      (value) => value < 3,
    );

  test("15 = 10 + 3 + x + x with positive figures leaves 1 and 1", () => {
    const cut = { ...line(3, [1, 1]), columnTotals: [13, 6, null, null] };
    const { cells } = attack(cut, { knowsRule: true });
    expect(cells.filter(({ row }) => row !== "total").map(({ min, max }) => [min, max])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test("15 = 10 + 5 + x + x leaves 0 and 0 to anybody", () => {
    const cut = { ...line(5, [0, 0]), columnTotals: [13, 8, null, null] };
    expect(
      attack(cut)
        .cells.filter(({ row }) => row !== "total")
        .map(({ min, max }) => [min, max]),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("what an attacker may assume", () => {
  const table = {
    rows: ["a", "b"],
    columns: ["x", "y"],
    values: [
      [1, 40],
      [30, 2],
    ],
  };
  const published = hiddenWhere(table, () => true);

  test("where not all hidden cells can be small and nobody says which are, the rule adds nothing", () => {
    const { cells, assumption } = attack(published, { knowsRule: true });
    expect(assumption).toBe("rule-adds-nothing");
    expect(cells).toEqual(attack(published).cells);
  });

  test("told which cells are small, the bounds are those of the rule", () => {
    const primary = [{ row: "a", col: "x" }];
    const { cells, assumption } = attack(published, { knowsRule: true, primary });
    expect(assumption).toBe("told");
    expect(cells[0]).toEqual({ row: "a", col: "x", min: 1, max: 2, recovered: false });
    expect(cells[3]).toEqual({ row: "b", col: "y", min: 2, max: 3, recovered: false });
  });

  test("hidden margins are bounded by what is shown, or by nothing", () => {
    const { cells } = attack({
      rows: ["a"],
      columns: ["x"],
      values: [[null]],
      rowTotals: [null],
      columnTotals: [null],
      total: null,
    });
    expect(cells.map(({ row, col, min, max }) => [row, col, min, max])).toEqual([
      ["a", "x", 0, null],
      ["a", "total", 0, null],
      ["total", "x", 0, null],
      ["total", "total", 0, null],
    ]);
  });

  test("margins that are not printed are not listed", () => {
    const { cells } = attack({ rows: ["a"], columns: ["x", "y"], values: [[null, 3]], rowTotals: [5] });
    expect(cells).toEqual([{ row: "a", col: "x", min: 2, max: 2, recovered: true }]);
  });

  test("areas in a tree: the larger area less its other parts", () => {
    const { cells } = attack({
      rows: ["Wanne", "Wanne-Süd", "Wanne-Nord"],
      columns: ["x", "y"],
      values: [
        [9, 8],
        [null, 5],
        [7, 3],
      ],
      partOf: { "Wanne-Süd": "Wanne", "Wanne-Nord": "Wanne" },
    });
    expect(cells).toEqual([{ row: "Wanne-Süd", col: "x", min: 2, max: 2, recovered: true }]);
  });
});

describe("tables that contradict themselves", () => {
  test("sums that cannot be right: a finding, no figures", () => {
    const { cells, findings } = attack({ rows: ["a"], columns: ["x", "y"], values: [[4, null]], rowTotals: [3] });
    expect([cells, findings.map(({ code }) => code)]).toEqual([[], ["SDC-CONTRADICTION"]]);
  });

  test("figures that are no counts: a finding with row and column", () => {
    const { cells, findings } = attack({ rows: ["a"], columns: ["x", "y"], values: [[2.5, null]], rowTotals: [3] });
    expect(cells).toEqual([]);
    expect(findings).toMatchObject([{ code: "SDC-COUNT", path: "/values/0/0" }]);
    expect(findings[0]?.message.en).toContain("row “a”, column “x”");
  });
});

describe("an attacker who tries out every figure", () => {
  const table = fc
    .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .map((values) => ({
      rows: values.map((_, at) => `r${at}`),
      columns: (values[0] ?? []).map((_, at) => `c${at}`),
      values,
    }));
  const mask = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
  /** Six hidden cells of up to 12: enough to try, few enough to finish. */
  const masked = fc.tuple(table, mask).map(([one, bits]) => {
    let open = 0;
    const { values } = one;
    const shown = values.map((line, row) =>
      line.map((value, column) => {
        const isHidden = bits[row * 3 + column] === true && open < 5;
        if (isHidden) open += 1;
        return isHidden ? null : value;
      }),
    );
    return { table: one, published: { ...hiddenWhere(one, () => false), values: shown } };
  });

  test("finds the same ranges without the rule", () => {
    fc.assert(
      fc.property(masked, ({ published }) => {
        const tried = possibleValues(published, { low: () => 0, high: () => 12 });
        for (const { row, col, min, max } of attack(published).cells) {
          const values = tried.get(`${row}/${col}`) ?? new Set();
          expect([min, max]).toEqual([Math.min(...values), Math.max(...values)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("finds the same ranges when told which cells are small", () => {
    fc.assert(
      fc.property(masked, ({ table: one, published }) => {
        const small = (row: number, column: number) => isSmall(one.values[row]?.[column] ?? 0);
        const primary = one.rows.flatMap((row, at) =>
          one.columns.flatMap((col, index) =>
            small(at, index) && published.values[at]?.[index] === null ? [{ row, col }] : [],
          ),
        );
        const tried = possibleValues(published, {
          low: (row, column) => (small(row, column) ? 1 : 0),
          high: (row, column) => (small(row, column) ? 2 : 12),
        });
        const { cells } = attack(published, { knowsRule: true, primary });
        for (const { row, col, min, max } of cells) {
          const values = tried.get(`${row}/${col}`) ?? new Set();
          expect([min, max]).toEqual([Math.min(...values), Math.max(...values)]);
        }
        expect(cells).toHaveLength(tried.size);
      }),
      { numRuns: 60 },
    );
  });
});
