// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { ba } from "../primary/rules.ts";
import type { CountRule } from "../primary/rules.ts";
import { tableError } from "../table/findings.ts";
import { checkLinked } from "./check-linked.ts";
import { conclude } from "./conclude.ts";
import { systemOf } from "./linked-tables.ts";
import type { LinkedTables, System } from "./linked-tables.ts";
import { slackBasis } from "./moves/basis.ts";
import type { ProtectedTables } from "./protected-tables.ts";
import { searchMoves } from "./search.ts";
import type { Solver } from "./solver.ts";
import type { Wanted } from "./task.ts";

/** How linked tables are protected. */
export interface LinkedOptions {
  readonly rule?: CountRule;
  /** Ids of cells that have to be hidden for other reasons. */
  readonly also?: readonly string[];
  /** Ids of cells that are hidden whatever they hold: nobody is told that they are small, e.g. where a whole line is withheld. */
  readonly untold?: readonly string[];
  /** Lines that may be withheld as a whole, untold, where a cell cannot be protected otherwise; none where it is absent. */
  readonly lines?: readonly (readonly string[])[];
  /** What it costs to hide a cell, above 0; where it is absent totals are hidden last, and totals of everything last of all. */
  readonly cost?: (id: string) => number;
  /** Makes the ranges exact, and proves them a second time, by integer programmes; takes seconds to minutes. */
  readonly solver?: Solver;
}

/** Protected tables, or `null` and the findings that say why there are none. */
export interface LinkedProtection {
  readonly protected: ProtectedTables | null;
  readonly findings: readonly Finding[];
}

/** Totals are hidden last, and totals of everything last of all. */
function usualCost({ sums }: System): (cell: number) => number {
  const totals = new Set(sums.map(({ total }) => total));
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  return (cell) => (totals.has(cell) ? (parts.has(cell) ? 20 : 400) : 1);
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

const numbersIn = ({ ids }: System): ((wanted: readonly string[]) => readonly number[]) => {
  const number = new Map(ids.map((id, cell) => [id, cell]));
  return (wanted) => wanted.flatMap((id) => number.get(id) ?? []);
};

function wantedIn(
  tables: LinkedTables,
  system: System,
  { rule = ba, also = [], untold = [], cost }: LinkedOptions,
): Wanted {
  const named = numbersIn(system);
  const usual = usualCost(system);
  return {
    system,
    basis: slackBasis(system),
    minimumCount: rule.minimumCount,
    unpublished: new Set(named(tables.cells.flatMap((cell) => (cell.unpublished === true ? [cell.id] : [])))),
    also: new Set(named(also)),
    untold: new Set(named(untold)),
    weight: Float64Array.from(system.ids, (id, cell) => cost?.(id) ?? usual(cell)),
  };
}

/**
 * Protects tables that hang together: what one of them hides, another must not give away. Every hidden figure is proved by another set of
 * figures that fits all that is published and differs in it; such sets are found by a simplex method and checked by adding up, so that no
 * solver is needed. For one table with areas in a tree use `protect`, which hides less.
 *
 * @param tables - figures and sums; from `link`, or written by hand for overlapping areas
 * @param options - the rule, what may be withheld, what is dear
 * @returns `protected: null` with errors where the tables are wrong, too large, or cannot be protected
 * @throws DisclosureError `solver-failed` where a solver is handed in and gives up
 */
export function protectLinked(tables: LinkedTables, options: LinkedOptions = {}): LinkedProtection {
  const errors = checkLinked(tables);
  if (errors.length > 0) return { protected: null, findings: errors };
  const system = systemOf(tables);
  const lines = (options.lines ?? []).map(numbersIn(system));
  const found = searchMoves(wantedIn(tables, system, options), lines);
  if ("failed" in found) return { protected: null, findings: [impossible(tables, system.ids[found.failed] ?? "")] };
  return { protected: conclude(found, options.solver), findings: [] };
}
