// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { link } from "../link.ts";
import { systemOf } from "../linked-tables.ts";
import type { System } from "../linked-tables.ts";
import { slackBasis } from "./basis.ts";
import { isMove } from "./move.ts";
import type { Ground } from "./move.ts";
import { wayOut } from "./way-out.ts";

const steps = [-1, 0, 1] as const;
const pairs = steps.flatMap((one) => steps.map((other) => [one, other] as const));
const squares = pairs.flatMap((first) => pairs.map((second) => [first, second] as const));

/** Two rows, each by age and by gender with one common total: 15 cells, twelve sums. */
const tables = fc
  .tuple(fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), fc.tuple(fc.nat(100), fc.nat(100)))
  .map(([[a = 0, b = 0, c = 0, d = 0], shares]) => {
    const women = [a + b, c + d].map((all, row) => Math.round((all * (shares[row] ?? 0)) / 100));
    const split = (all: number, row: number) => [women[row] ?? 0, all - (women[row] ?? 0)];
    const rows = ["north", "south"];
    return link({
      age: {
        rows,
        columns: ["young", "old"],
        values: [
          [a, b],
          [c, d],
        ],
      },
      gender: { rows, columns: ["women", "men"], values: [split(a + b, 0), split(c + d, 1)] },
    });
  });

function groundOf(system: System): Ground {
  const isSmall = (value: number): boolean => value === 1 || value === 2;
  return {
    system,
    basis: slackBasis(system),
    low: Float64Array.from(system.values, (value) => (isSmall(value) ? 1 : 0)),
    high: Float64Array.from(system.values, (value) => (isSmall(value) ? 2 : Infinity)),
    unpublished: new Set(),
  };
}

const idOf = (name: string, row: string, column: string): string => JSON.stringify([name, row, column]);

/** Every set of figures whose cells differ by at most 1, by trying out all of them. */
function allMoves(ground: Ground): readonly ReadonlyMap<number, number>[] {
  const at = new Map(ground.system.ids.map((id, cell) => [id, cell]));
  const rows = ["north", "south"];
  return squares.flatMap((age) =>
    squares.flatMap((gender) => {
      const by = new Map<string, number>();
      const add = (id: string, amount: number) => by.set(id, (by.get(id) ?? 0) + amount);
      for (const [name, columns, inner] of [
        ["age", ["young", "old"], age],
        ["gender", ["women", "men"], gender],
      ] as const) {
        for (const [row, line] of inner.entries())
          for (const [column, amount] of line.entries()) {
            add(idOf(name, rows[row] ?? "", columns[column] ?? ""), amount);
            add(idOf(name, "total", columns[column] ?? ""), amount);
            if (name === "age") add(JSON.stringify([rows[row], "total"]), amount);
            if (name === "age") add(JSON.stringify(["total", "total"]), amount);
          }
      }
      const move = new Map([...by].flatMap(([id, amount]) => (amount === 0 ? [] : [[at.get(id) ?? -1, amount]])));
      return [...move.values()].every((amount) => Math.abs(amount) === 1) && isMove(ground, move) ? [move] : [];
    }),
  );
}

describe("the cheapest way to let a cell move", () => {
  test("is what trying out all of them finds", () => {
    let found = 0;
    fc.assert(
      fc.property(tables, fc.array(fc.nat(9), { minLength: 15, maxLength: 15 }), (linked, prices) => {
        const ground = groundOf(systemOf(linked));
        const cost = Float64Array.from(prices);
        const moves = allMoves(ground);
        // One basis for all searches: each begins where the one before ended.
        for (const cell of ground.system.values.keys())
          for (const by of [1, -1] as const) {
            const costs = moves
              .filter((move) => move.get(cell) === by)
              .map((move) => [...move.keys()].reduce((sum, one) => sum + (one === cell ? 0 : (cost[one] ?? 0)), 0));
            const way = wayOut(ground, { cell, by }, { cost: cost.map((price, at) => (at === cell ? 0 : price)) });
            expect(way?.cost ?? Infinity).toBeCloseTo(Math.min(Infinity, ...costs), 6);
            if (way !== null) expect([isMove(ground, way.move), way.move.get(cell)]).toEqual([true, by]);
            found += way === null ? 0 : 1;
          }
      }),
      { numRuns: 10, seed: 42 },
    );
    expect(found).toBeGreaterThan(80);
  });

  test("a way that is not cheaper than wanted is none", () => {
    const system = systemOf(
      link({
        age: {
          rows: ["north", "south"],
          columns: ["young", "old"],
          values: [
            [5, 6],
            [7, 8],
          ],
        },
      }),
    );
    const cost = Float64Array.from(system.values, () => 1);
    const step = { cell: system.ids.indexOf(idOf("age", "north", "old")), by: 1 } as const;
    const { cost: price = 0 } = wayOut(groundOf(system), step, { cost }) ?? {};
    expect(price).toBe(4);
    expect(wayOut(groundOf(system), step, { cost, below: price })).toBeNull();
  });

  test("a move that breaks a sum or leaves what is known is none", () => {
    const ground = groundOf(
      systemOf({
        cells: [
          { id: "a", value: 2 },
          { id: "b", value: 2 },
        ],
        sums: [{ total: "b", parts: ["a"] }],
      }),
    );
    expect(
      isMove(
        ground,
        new Map([
          [0, -1],
          [1, -1],
        ]),
      ),
    ).toBe(true);
    expect(isMove(ground, new Map([[0, -1]]))).toBe(false);
    expect(
      isMove(
        ground,
        new Map([
          [0, 1],
          [1, 1],
        ]),
      ),
    ).toBe(false);
    expect(
      isMove(
        ground,
        new Map([
          [0, -0.5],
          [1, -0.5],
        ]),
      ),
    ).toBe(false);
  });
});
