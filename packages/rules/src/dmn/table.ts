// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { RulesError } from "../error.ts";
import { versionOn } from "../rule.ts";
import type { Rule, RuleVersion } from "../rule.ts";
import type { ReasonNode } from "../tree/nodes.ts";
import { columnsOf, keyOf } from "./columns.ts";
import type { Column, Leaf } from "./columns.ts";
import { outcomeRegions } from "./outcome-regions.ts";
import type { Region } from "./regions.ts";
import { complement, isEmpty } from "./values.ts";
import type { Values } from "./values.ts";

/** What a row decides. */
export type RowOutcome = "met" | "not-met" | "unknown";

export interface Row {
  readonly outcome: RowOutcome;
  /** What passes, by name of the column; a column that is not named does not matter. */
  readonly cells: ReadonlyMap<string, Values>;
  /** The innermost reasons of the conditions that the row rests on. */
  readonly reasons: readonly ReasonNode[];
}

/** One version of a rule as a table: the first row that fits decides. */
export interface Table {
  readonly version: RuleVersion;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table that is longer is read by nobody. */
const mostRows = 200;

const boxesOf = (values: Values, { key, column }: Leaf): Region =>
  isEmpty(values) ? [] : [{ cells: new Map([[column, values]]), because: new Set([key]) }];

function rowsOf(region: Region, outcome: RowOutcome, leaves: ReadonlyMap<string, Leaf>): readonly Row[] {
  return region.map(({ cells, because }) => ({
    outcome,
    cells,
    reasons: [...new Set([...because].flatMap((key) => leaves.get(key)?.reasons ?? []))],
  }));
}

/** The version of a rule, or an error that says why there is no table. */
export function versionFor(rule: Rule, lawDay: Day): RuleVersion {
  const version = versionOn(rule, lawDay);
  if (version === null) throw new RulesError("rule-not-in-force", `${rule.id} has no version on ${lawDay}.`);
  return version;
}

/**
 * Lays the version of a rule out as a table: first the rows that refuse, then the rows that grant, at last what is left.
 *
 * @param rule - a rule with its versions
 * @param lawDay - the day whose law applies
 * @throws RulesError `rule-not-in-force`, `not-in-dmn`
 */
export function tableOf(rule: Rule, lawDay: Day): Table {
  const version = versionFor(rule, lawDay);
  const { columns, leaves } = columnsOf(version.when, lawDay);
  if (columns.length === 0) throw new RulesError("not-in-dmn", `${rule.id} has no condition that a column could hold.`);
  const { met, notMet } = outcomeRegions(version.when, (node) => {
    const leaf = leaves.get(keyOf(node));
    if (leaf === undefined) throw new TypeError(`${node.op} is no condition of ${rule.id}`);
    return { met: boxesOf(leaf.met, leaf), notMet: boxesOf(complement(leaf.met), leaf) };
  });
  const decided = [...rowsOf(notMet, "not-met", leaves), ...rowsOf(met, "met", leaves)];
  if (decided.length > mostRows)
    throw new RulesError(
      "not-in-dmn",
      `${rule.id} would need ${decided.length} rows, more than ${mostRows}; split the rule.`,
    );
  return { version, columns, rows: [...decided, { outcome: "unknown", cells: new Map(), reasons: [] }] };
}
