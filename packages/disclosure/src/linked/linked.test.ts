// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { beforeAll, describe, expect, test } from "vitest";
import { overlapping } from "../differencing/overlapping.ts";
import { protect } from "../protect/protect.ts";
import { highsSolver } from "./highs-solver.ts";
import { seededTable } from "../testing/tables.ts";
import { attackLinked } from "./attack-linked.ts";
import { checkLinked } from "./check-linked.ts";
import { link } from "./link.ts";
import type { LinkedTables } from "./linked-tables.ts";
import { protectLinked } from "./protect-linked.ts";
import type { ProtectedTables } from "./protected-tables.ts";
import type { Solver } from "./solver.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await highsSolver();
});

function safe(tables: LinkedTables): ProtectedTables {
  const { protected: result, findings } = protectLinked(tables);
  if (result === null) throw new Error(JSON.stringify(findings));
  return result;
}

/** What an attacker finds who has nothing but what is published, and knows which cells the rule hides. */
function attacked({ cells, sums }: LinkedTables, result: ProtectedTables) {
  const published = cells.map(({ id }) => {
    const shown = result.cells[id];
    return { id, value: shown === undefined || shown === "*" ? null : shown };
  });
  const primary = result.suppressed.filter(({ kind }) => kind === "primary").map(({ id }) => id);
  const unpublished = cells.filter((cell) => cell.unpublished === true && cell.value > 0 && cell.value < 3);
  return attackLinked(
    { cells: published, sums },
    { solver, primary: [...primary, ...unpublished.map(({ id }) => id)] },
  );
}

const recoveredSmall = (tables: LinkedTables, result: ProtectedTables) => {
  const small = new Set(tables.cells.filter(({ value }) => value === 1 || value === 2).map(({ id }) => id));
  return attacked(tables, result).cells.filter(({ id, recovered }) => recovered && small.has(id));
};

/** The same people by age and by gender. */
function breakdowns(seed: number) {
  const age = seededTable({ rows: 5, columns: 4, mean: 7, empty: 0 }, seed);
  const gender = {
    rows: age.rows,
    columns: ["women", "men"],
    values: age.values.map((line, row) => {
      const all = line.reduce((sum, value) => sum + value, 0);
      const women = Math.floor((all * (3 + ((seed + row) % 4))) / 9);
      return [women, all - women];
    }),
  };
  return { age, gender };
}

describe("by age and by gender", () => {
  test("seeded tables survive an attack on both together", () => {
    let hidden = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const tables = link(breakdowns(seed));
      expect(checkLinked(tables)).toEqual([]);
      const result = safe(tables);
      expect(recoveredSmall(tables, result)).toEqual([]);
      expect(result.proof.recoverable).toBe(0);
      for (const { id, value } of tables.cells) expect([value, "*"]).toContain(result.cells[id]);
      hidden += result.suppressed.length;
    }
    expect(hidden).toBeGreaterThan(20);
  });

  test("a solver proves the same pattern again, and finds the ends of what the moves show", () => {
    const tables = link(breakdowns(2));
    const shown = safe(tables);
    const { protected: exact } = protectLinked(tables, { solver });
    expect([exact?.cells, exact?.proof.recoverable]).toEqual([shown.cells, 0]);
    const ends = new Map(exact?.proof.ranges.map(({ id, min, max }) => [id, { min, max: max ?? Infinity }]));
    for (const { id, min, max } of shown.proof.ranges) {
      expect(min).toBeGreaterThanOrEqual(ends.get(id)?.min ?? Infinity);
      expect(max).toBeLessThanOrEqual(ends.get(id)?.max ?? -1);
    }
    expect(ends.size).toBe(shown.proof.ranges.length);
  });

  test("the order of cells and sums changes nothing", () => {
    const { cells, sums } = link(breakdowns(3));
    const turned = { cells: cells.toReversed(), sums: sums.toReversed() };
    expect(safe(turned).cells).toEqual(safe({ cells, sums }).cells);
  });

  test("one table alone costs about what flows make of it", () => {
    const table = seededTable({ rows: 5, columns: 4, mean: 9, empty: 1 }, 3);
    const alone = safe(link({ age: table }));
    const { protected: flows } = protect(table);
    expect(Math.abs(alone.suppressed.length - (flows?.suppressed.length ?? 0))).toBeLessThanOrEqual(2);
  });

  test("totals that differ between two breakdowns are a finding", () => {
    const { age, gender } = breakdowns(1);
    const wrong = {
      ...gender,
      values: gender.values.map(([women = 0, men = 0], row) => [women + (row === 2 ? 1 : 0), men]),
    };
    expect(protectLinked(link({ age, gender: wrong })).findings[0]).toMatchObject({ code: "SDC-SUM" });
  });
});

describe("areas that overlap", () => {
  const counts = { b1: 20, b2: 30, b3: 2, b4: 25 };
  const areas = { programme: ["b1", "b2"], ortsteil: ["b1", "b2", "b3"], other: ["b4"] };

  test("what one area has beyond the other is not found out", () => {
    const tables = overlapping({ areas, counts });
    const before = attackLinked(
      {
        cells: tables.cells.map(({ id, value, unpublished }) => ({ id, value: unpublished === true ? null : value })),
        sums: tables.sums,
      },
      { solver },
    );
    expect(before.cells.find(({ id }) => id === '["ortsteil"]')).toMatchObject({ min: 2, max: 2 });
    const result = safe(tables);
    expect(recoveredSmall(tables, result)).toEqual([]);
    expect(result.suppressed.map(({ id }) => id).filter((id) => id !== "programme" && id !== "ortsteil")).toEqual([]);
    expect(result.suppressed).toHaveLength(1);
    expect(result.cells["other"]).toBe(25);
  });

  test("a difference that is large enough hides nothing", () => {
    expect(safe(overlapping({ areas, counts: { ...counts, b3: 3 } })).suppressed).toEqual([]);
  });
});

describe("lines that may be withheld", () => {
  const one = (id: string, value: number) => ({ id, value });
  const tables = {
    cells: [one("all", 22), one("men", 1), one("women", 1), one("both", 2), one("others", 20)],
    sums: [
      { total: "both", parts: ["men", "women"] },
      { total: "all", parts: ["both", "others"] },
    ],
  };
  const lines = [
    ["others", "all"],
    ["men", "women", "both"],
  ];

  test("one and one make two: the line goes as a whole, and nobody is told that it is small", () => {
    expect(protectLinked(tables).findings[0]).toMatchObject({ code: "SDC-IMPOSSIBLE" });
    const { protected: result } = protectLinked(tables, { lines });
    expect(result?.proof).toMatchObject({ recoverable: 0, withheldLines: [["men", "women", "both"]] });
    expect(result?.suppressed.map(({ id, kind }) => [id, kind])).toEqual([
      ["both", "primary"],
      ["men", "primary"],
      ["others", "secondary"],
      ["women", "primary"],
    ]);
    expect(result?.cells["all"]).toBe(22);
  });

  test("what is dear stays", () => {
    const cost = (id: string): number => (id === "others" ? 500 : 1);
    const { protected: result } = protectLinked(tables, { lines, cost });
    expect([result?.cells["all"], result?.cells["others"]]).toEqual(["*", 20]);
  });

  test("a line that does not help is not taken", () => {
    expect(protectLinked(tables, { lines: [] }).protected).toBeNull();
    const { protected: result } = protectLinked(tables, { lines: [["others"], ["men", "women", "both"]] });
    expect(result?.proof.withheldLines).toEqual([["men", "women", "both"]]);
  });
});

describe("what is refused", () => {
  test.each<[string, LinkedTables, string]>([
    [
      "a cell twice",
      {
        cells: [
          { id: "a", value: 3 },
          { id: "a", value: 4 },
        ],
        sums: [],
      },
      "SDC-LABEL-TWICE",
    ],
    ["no count", { cells: [{ id: "a", value: 3.5 }], sums: [] }, "SDC-COUNT"],
    ["an unknown part", { cells: [{ id: "a", value: 3 }], sums: [{ total: "a", parts: ["b"] }] }, "SDC-CELL"],
    [
      "a wrong sum",
      {
        cells: [
          { id: "a", value: 3 },
          { id: "b", value: 4 },
        ],
        sums: [{ total: "a", parts: ["b"] }],
      },
      "SDC-SUM",
    ],
    [
      "too much",
      { cells: Array.from({ length: 2001 }, (_, at) => ({ id: `${at}`, value: 3 })), sums: [] },
      "SDC-TOO-LARGE",
    ],
    [
      "one that cannot be hidden",
      {
        cells: ["a", "b", "c"].map((id) => ({ id, value: id === "c" ? 2 : 1 })),
        sums: [{ total: "c", parts: ["a", "b"] }],
      },
      "SDC-IMPOSSIBLE",
    ],
  ])("%s", (_, tables, code) => {
    const { protected: none, findings } = protectLinked(tables);
    expect([none, findings[0]?.code]).toEqual([null, code]);
  });

  test("a solver that gives up is an error of the program", () => {
    const lazy = { solve: () => ({ status: "Time limit reached", objective: 0, values: new Map() }) };
    expect(() => protectLinked(link(breakdowns(1)), { solver: lazy })).toThrow(
      expect.objectContaining({ code: "solver-failed" }),
    );
  });
});
