// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { ba } from "../primary/rules.ts";
import type { CountRule } from "../primary/rules.ts";
import { isSmall } from "../primary/small-counts.ts";
import type { Shown } from "../table/count-table.ts";
import { tableError } from "../table/findings.ts";
import { checkLinked } from "./check-linked.ts";
import { systemOf } from "./linked-tables.ts";
import type { LinkedTables, System } from "./linked-tables.ts";
import { extents } from "./ranges.ts";
import type { Extent } from "./ranges.ts";
import type { Solver } from "./solver.ts";
import { wayOut } from "./way-out.ts";
import type { Movable } from "./way-out.ts";

/** How linked tables are protected. */
export interface LinkedOptions {
  readonly solver: Solver;
  readonly rule?: CountRule;
  /** Ids of cells that have to be hidden for other reasons. */
  readonly also?: readonly string[];
  /** Ids of cells that are hidden whatever they hold: nobody is told that they are small, e.g. where a whole line is withheld. */
  readonly untold?: readonly string[];
}

/** Linked tables that can be published. */
export interface ProtectedTables {
  /** Figures by id, `*` where hidden; cells that nobody publishes are left out. */
  readonly cells: Readonly<Record<string, Shown>>;
  readonly suppressed: readonly { readonly id: string; readonly why: string; readonly kind: "primary" | "secondary" }[];
  readonly proof: {
    readonly recoverable: number;
    readonly ranges: readonly { readonly id: string; readonly min: number; readonly max: number | null }[];
  };
}

/** Protected tables, or `null` and the findings that say why there are none. */
export interface LinkedProtection {
  readonly protected: ProtectedTables | null;
  readonly findings: readonly Finding[];
}

/** The work on a pattern of hidden cells. */
interface Work {
  readonly system: System;
  readonly solver: Solver;
  readonly small: ReadonlySet<number>;
  readonly primary: ReadonlySet<number>;
  readonly unpublished: ReadonlySet<number>;
  readonly minimumCount: number;
  readonly hidden: Set<number>;
  readonly witness: Map<number, ReadonlySet<number>>;
}

/** Totals are hidden last, and totals of everything last of all. */
function costOf({ sums }: System): (cell: number) => number {
  const totals = new Set(sums.map(({ total }) => total));
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  return (cell) => (totals.has(cell) ? (parts.has(cell) ? 20 : 400) : 1);
}

const knowledgeOf = ({ small, minimumCount }: Work) => ({
  low: (cell: number): number => (small.has(cell) ? 1 : 0),
  high: (cell: number): number => (small.has(cell) ? minimumCount - 1 : Infinity),
});

/** The cheaper of the two ways a cell can move by 1 within what is known of it. */
function cheapestWayOut(work: Work, cell: number, hidden: ReadonlySet<number>, cost: Movable["cost"]) {
  const { low, high } = knowledgeOf(work);
  const value = work.system.values[cell] ?? 0;
  const moves = ([1, -1] as const).filter((by) => value + by >= low(cell) && value + by <= high(cell));
  const movable = { hidden, low, high, cost };
  const ways = moves.flatMap((by) => wayOut(work.system, { cell, by }, { movable, solver: work.solver }) ?? []);
  return ways.toSorted((a, b) => a.cost - b.cost)[0];
}

/** Hides what is needed, primary cell by primary cell; returns the first for which nothing helps. */
function hideMore(work: Work): number | undefined {
  const { primary, hidden, witness, system } = work;
  const cost = costOf(system);
  for (const cell of [...primary].toSorted((a, b) => a - b)) {
    const way = cheapestWayOut(work, cell, hidden, cost);
    if (way === undefined) return cell;
    for (const other of way.cells) hidden.add(other);
    witness.set(cell, new Set(way.cells));
  }
  return undefined;
}

/** Shows cells again that are not needed, totals first. */
function showMore(work: Work): void {
  const { system, hidden, primary, unpublished, witness } = work;
  const cost = costOf(system);
  const free = [...hidden].filter((cell) => !primary.has(cell) && !unpublished.has(cell));
  for (const cell of free.toSorted((a, b) => cost(b) - cost(a) || (system.values[b] ?? 0) - (system.values[a] ?? 0))) {
    const without = new Set([...hidden].filter((other) => other !== cell));
    const relying = [...witness].filter(([, cells]) => cells.has(cell)).map(([one]) => one);
    const renewed = relying.map((one) => [one, cheapestWayOut(work, one, without, cost)] as const);
    if (renewed.some(([, way]) => way === undefined || way.cost > 0)) continue;
    hidden.delete(cell);
    for (const [one, way] of renewed) witness.set(one, new Set(way?.cells ?? []));
  }
}

function impossible(tables: LinkedTables, id: string): Finding {
  return tableError(
    "SDC-IMPOSSIBLE",
    pointer(
      "cells",
      tables.cells.findIndex((cell) => cell.id === id),
    ),
    [
      {
        de: `„${id}“ lässt sich nicht schützen, auch wenn alles andere verborgen wird.`,
        en: `“${id}” cannot be protected, not even by hiding everything else.`,
      },
      {
        de: "Kategorien zusammenfassen, oder eine der Tabellen nicht veröffentlichen.",
        en: "Combine categories, or do not publish one of the tables.",
      },
    ],
  );
}

/** Attacks the pattern, shows what can be computed anyway, and says what is left. */
function conclude(work: Work): ProtectedTables | null {
  const { system, hidden, primary, unpublished } = work;
  const found = extents(system, { hidden, ...knowledgeOf(work) }, work.solver);
  if (found === null) return null;
  for (const [cell, { min, max }] of found) if (min === max && !primary.has(cell)) hidden.delete(cell);
  const kept = [...found].filter(([cell]) => hidden.has(cell));
  const isOpen = ([cell, { min, max }]: readonly [number, Extent]): boolean => min === max && primary.has(cell);
  const name = (cell: number): string => system.ids[cell] ?? "";
  const shown = (cell: number): Shown => (hidden.has(cell) ? "*" : (system.values[cell] ?? 0));
  return {
    cells: Object.fromEntries(
      system.ids.flatMap((id, cell) => (unpublished.has(cell) ? [] : [[id, shown(cell)] as const])),
    ),
    suppressed: kept
      .filter(([cell]) => !unpublished.has(cell))
      .map(([cell]) =>
        primary.has(cell)
          ? {
              id: name(cell),
              why: work.small.has(cell) ? `primary: a count from 1 to ${work.minimumCount - 1}` : "primary: asked for",
              kind: "primary",
            }
          : { id: name(cell), why: "secondary: protects other cells", kind: "secondary" },
      ),
    proof: {
      recoverable: kept.filter(isOpen).length,
      ranges: kept.map(([cell, { min, max }]) => ({ id: name(cell), min, max })),
    },
  };
}

function beginWork(tables: LinkedTables, { solver, rule = ba, also = [], untold = [] }: LinkedOptions): Work {
  const system = systemOf(tables);
  const number = new Map(system.ids.map((id, cell) => [id, cell]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => number.get(id) ?? []);
  const silent = new Set(named(untold));
  const isTold = (value: number, cell: number): boolean => isSmall(value, rule.minimumCount) && !silent.has(cell);
  const small = new Set(system.values.flatMap((value, cell) => (isTold(value, cell) ? [cell] : [])));
  const primary = new Set([...small, ...named(also), ...silent]);
  const unpublished = new Set(named(tables.cells.flatMap((cell) => (cell.unpublished === true ? [cell.id] : []))));
  const hidden = new Set([...primary, ...unpublished]);
  return { system, solver, small, primary, unpublished, minimumCount: rule.minimumCount, hidden, witness: new Map() };
}

/**
 * Protects tables that hang together: what one of them hides, another must not give away. Needs a solver, because such tables are no
 * network in general; for one table with areas in a tree use `protect`.
 *
 * @param tables - figures and sums; from `link`, or written by hand for overlapping areas
 * @param options - the solver, and the rule
 * @returns `protected: null` with errors where the tables are wrong, too large, or cannot be protected. Lines are not withheld here.
 * @throws DisclosureError `solver-failed` where the solver gives up
 */
export function protectLinked(tables: LinkedTables, options: LinkedOptions): LinkedProtection {
  const errors = checkLinked(tables);
  if (errors.length > 0) return { protected: null, findings: errors };
  const work = beginWork(tables, options);
  const failed = hideMore(work);
  if (failed !== undefined) return { protected: null, findings: [impossible(tables, work.system.ids[failed] ?? "")] };
  showMore(work);
  return { protected: conclude(work), findings: [] };
}
