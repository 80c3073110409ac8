// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { dayOf } from "@quartierkit/calendar";
import { readQuantity, traceOf } from "../evaluate/conditions.ts";
import type { Context } from "../evaluate/context.ts";
import { met, notMet } from "../kernel/outcome.ts";
import { contextFor } from "../evaluate/verdict.ts";
import type { EvaluateOptions } from "../evaluate/verdict.ts";
import { factAt } from "../facts/access.ts";
import type { Facts } from "../facts/facts.ts";
import type { Rule } from "../rule.ts";
import type { Quantity } from "../tree/nodes.ts";
import { columnsOf } from "./columns.ts";
import type { Column } from "./columns.ts";
import { versionFor } from "./table.ts";

/** The value of one input; `null` is not known. Days are `YYYY-MM-DD`. */
export type DmnInput = boolean | number | string | null;

function truthOf({ leaves }: Column, context: Context): boolean | null {
  const [only] = leaves;
  const possible = only === undefined ? undefined : traceOf(only, context).possible;
  return possible === met ? true : possible === notMet ? false : null;
}

function quantityOf({ type, asked }: Column): Quantity | undefined {
  if (asked.kind === "age") return { op: "age", of: { op: "fact-day", fact: asked.fact } };
  if (asked.kind !== "fact") return undefined;
  return type === "date" ? { op: "fact-day", fact: asked.fact } : { op: "fact-number", fact: asked.fact };
}

/** A day of which only bounds are known has a value where any value of it gives every condition the same answer. */
function figureOf(column: Column, quantity: Quantity, context: Context): DmnInput {
  const { lo, hi } = readQuantity(quantity, context).value;
  const isOpen = lo !== hi && column.leaves.some((leaf) => ![met, notMet].includes(traceOf(leaf, context).possible));
  if (isOpen || !Number.isFinite(lo)) return null;
  return column.type === "date" ? dayOf(lo) : lo;
}

function inputOf(column: Column, context: Context): DmnInput {
  if (column.type === "boolean") return truthOf(column, context);
  const { asked } = column;
  const quantity = column.type === "string" ? undefined : quantityOf(column);
  if (quantity !== undefined) return figureOf(column, quantity, context);
  const value = asked.kind === "fact" ? factAt(asked.fact).value(context.scope) : undefined;
  return typeof value === "string" ? value : null;
}

/**
 * The inputs of an exported table for a person, to run it in a decision engine: facts as they are, ages and conditions computed.
 *
 * What is not known is `null`. A day of which only the year or month is known is given where it decides every cell of its
 * column, and is `null` otherwise.
 *
 * @param rule - the rule that was exported
 * @param facts - what is known about the person
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `lawDay` as for the export, where it is not the day itself; `knownOn` where less was known
 * @throws RulesError `rule-not-in-force`, `not-in-dmn` as `toDmn`
 */
export function dmnInputs(
  rule: Rule,
  facts: Facts,
  day: Day,
  options: EvaluateOptions = {},
): Readonly<Record<string, DmnInput>> {
  const lawDay = options.lawDay ?? day;
  const { columns } = columnsOf(versionFor(rule, lawDay).when, lawDay);
  const context = contextFor(facts, day, options);
  return Object.fromEntries(columns.map((column) => [column.name, inputOf(column, context)]));
}
