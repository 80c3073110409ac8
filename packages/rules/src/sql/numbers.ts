// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import { movedNumber } from "../kernel/windows.ts";
import { parameterOn } from "../parameter.ts";
import type { DayNode, NumberNode, Quantity } from "../tree/nodes.ts";
import { columnOf } from "./dialect.ts";
import { historyName, readsHistory } from "./history.ts";
import { countOf } from "./lists.ts";
import { piece, stored } from "./query.ts";
import type { Piece, Query, Range } from "./query.ts";
import { asGuard } from "./truth.ts";

type Of<Op extends Quantity["op"]> = Extract<Quantity, { op: Op }>;

const [minus, plus] = ["CAST('-Infinity' AS DOUBLE PRECISION)", "CAST('Infinity' AS DOUBLE PRECISION)"];

const anything: Range = { lo: piece(minus), hi: piece(plus) };

const constant = (value: number): Range => {
  const text = piece(Number.isInteger(value) ? `${value}.0` : String(value));
  return { lo: text, hi: text, exact: text, value };
};

/** Bounds of a column that is NULL where nothing is known. */
const nullable = (column: Piece): Range => ({
  lo: piece(`COALESCE(${column.sql}, ${minus})`, column),
  hi: piece(`COALESCE(${column.sql}, ${plus})`, column),
  exact: column,
  open: { lo: column, hi: column },
});

const bounded = (lo: Piece, hi: Piece): Range => ({
  lo: piece(`COALESCE(${lo.sql}, ${minus})`, lo),
  hi: piece(`COALESCE(${hi.sql}, ${plus})`, hi),
  open: { lo, hi },
});

/**
 * The column of a fact.
 *
 * @param path - declared path, `household.children[].birthDate` inside a list
 * @param query - notes which columns are read
 * @param edge - `_lo` or `_hi` of a day
 */
export function factColumn(path: string, query: Query, edge: "" | "_lo" | "_hi" = ""): Piece {
  const [list, field] = path.split("[].");
  if (field !== undefined) {
    if (list !== query.over || query.unnamed === true) return piece(edge === "" ? "NULL" : query.grammar.unknown.day);
    return piece(`m.${columnOf(field)}${edge}`);
  }
  const column = `${columnOf(path)}${edge}`;
  query.persons.add(column);
  return piece(query.over === undefined ? column : `p.${column}`);
}

const ofHistory = (node: Quantity, query: Query): Range => {
  const name = historyName({ kind: "bounds", node }, query);
  const prefix = query.over === undefined ? "" : "h.";
  return bounded(piece(`${prefix}${name}_lo`), piece(`${prefix}${name}_hi`));
};

function ageRange({ of }: Of<"age">, query: Query): Range {
  const { ymd, double } = query.grammar;
  const aged = (date: string) => double(`GREATEST(-1, FLOOR((${query.on.ymd} - ${ymd(date)}) / 10000.0))`);
  if (of.op === "fact-day") {
    const [lo, hi] = [factColumn(of.fact, query, "_lo"), factColumn(of.fact, query, "_hi")];
    const unknown = `${lo.sql} IS NULL OR ${hi.sql} IS NULL`;
    return bounded(
      piece(`CASE WHEN ${unknown} THEN NULL ELSE ${aged(hi.sql)} END`, lo, hi),
      piece(`CASE WHEN ${unknown} THEN NULL ELSE ${aged(lo.sql)} END`, lo, hi),
    );
  }
  return ofHistory({ op: "age", of }, query);
}

const folded: Readonly<Record<Of<"calc">["operator"], (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  min: Math.min,
  max: Math.max,
};

function calculated(operator: Of<"calc">["operator"], a: Range, b: Range): Range {
  if (a.value !== undefined && b.value !== undefined) return constant(folded[operator](a.value, b.value));
  const of = (sql: string) => piece(sql, a.lo, a.hi, b.lo, b.hi);
  switch (operator) {
    case "+":
      return { lo: of(`(${a.lo.sql} + ${b.lo.sql})`), hi: of(`(${a.hi.sql} + ${b.hi.sql})`) };
    case "-":
      return { lo: of(`(${a.lo.sql} - ${b.hi.sql})`), hi: of(`(${a.hi.sql} - ${b.lo.sql})`) };
    case "*": {
      const [factor, other] = a.value === undefined ? [b, a] : [a, b];
      // A factor that is above zero keeps the order of the bounds, infinite ones included.
      if (factor.value !== undefined && factor.value > 0)
        return {
          lo: of(`(${factor.lo.sql} * ${other.lo.sql})`),
          hi: of(`(${factor.lo.sql} * ${other.hi.sql})`),
        };
      const times = (x: Piece, y: Piece) =>
        `CASE WHEN ${x.sql} = 0 OR ${y.sql} = 0 THEN 0.0 ELSE ${x.sql} * ${y.sql} END`;
      const products = [times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)].join(", ");
      return { lo: of(`LEAST(${products})`), hi: of(`GREATEST(${products})`) };
    }
    case "min":
    case "max": {
      const call = operator === "min" ? "LEAST" : "GREATEST";
      return { lo: of(`${call}(${a.lo.sql}, ${b.lo.sql})`), hi: of(`${call}(${a.hi.sql}, ${b.hi.sql})`) };
    }
  }
}

const keep = (query: Query, range: Range): Range =>
  range.value === undefined ? { lo: stored(query, range.lo), hi: stored(query, range.hi) } : range;

function calcRange({ operator, of }: Of<"calc">, query: Query): Range {
  const [first, ...rest] = of;
  if (first === undefined) return anything;
  return rest.reduce(
    (sum, part) => keep(query, calculated(operator, sum, numberRange(part, query))),
    numberRange(first, query),
  );
}

function chosenRange({ branches, otherwise }: Of<"choose">, query: Query): Range {
  return branches.reduceRight(
    (rest, { when, then }) => {
      const guard = stored(query, asGuard(query.write.truth(when, query)));
      const value = numberRange(then, query);
      const choice = (edge: "lo" | "hi", hull: string) =>
        piece(
          `CASE WHEN ${guard.sql} THEN ${value[edge].sql} WHEN NOT ${guard.sql} THEN ${rest[edge].sql} ELSE ${hull}(${value[edge].sql}, ${rest[edge].sql}) END`,
          guard,
          value[edge],
          rest[edge],
        );
      return keep(query, { lo: choice("lo", "LEAST"), hi: choice("hi", "GREATEST") });
    },
    numberRange(otherwise, query),
  );
}

/**
 * Both bounds of a number.
 *
 * @param node - the number
 * @param query - where to write
 */
export function numberRange(node: NumberNode, query: Query): Range {
  switch (node.op) {
    case "number":
      return constant(node.value);
    case "parameter": {
      const value = parameterOn(node.parameter, query.lawDay);
      return value === null ? anything : constant(value.value);
    }
    case "fact-number":
      return nullable(factColumn(node.fact, query));
    case "age":
      return ageRange(node, query);
    case "count":
      return countOf(node, query);
    case "total":
    case "months":
    case "chain":
      return ofHistory(node, query);
    case "choose":
      return chosenRange(node, query);
    case "calc":
      return calcRange(node, query);
  }
}

function shiftedRange(node: Of<"shift">, query: Query): Range {
  const [moving, amount] = [dayRange(node.day, query), numberRange(node.by, query)];
  if (moving.value !== undefined && amount.value !== undefined)
    return constant(movedNumber(moving.value, node.unit, amount.value));
  const parts = [moving.lo, moving.hi, amount.lo, amount.hi];
  const known = parts.map(({ sql }) => `${sql} NOT IN (${minus}, ${plus})`).join(" AND ");
  const step = (from: Piece, by: Piece) =>
    node.unit === "days" ? `(${from.sql} + ${by.sql})` : query.grammar.moved(from.sql, by.sql, node.unit);
  const both = (from: Piece) => `${step(from, amount.lo)}, ${step(from, amount.hi)}`;
  return keep(query, {
    lo: piece(`CASE WHEN ${known} THEN LEAST(${both(moving.lo)}) ELSE ${minus} END`, ...parts),
    hi: piece(`CASE WHEN ${known} THEN GREATEST(${both(moving.hi)}) ELSE ${plus} END`, ...parts),
  });
}

/**
 * Both bounds of a day, as day numbers.
 *
 * @param node - the day
 * @param query - where to write
 */
export function dayRange(node: DayNode, query: Query): Range {
  if (readsHistory(node)) return ofHistory(node, query);
  switch (node.op) {
    case "today":
      return constant(query.on.number);
    case "day":
      return constant(dayNumber(node.value));
    case "fact-day": {
      const [lo, hi] = [factColumn(node.fact, query, "_lo"), factColumn(node.fact, query, "_hi")];
      return bounded(piece(query.grammar.dayNumber(lo.sql), lo), piece(query.grammar.dayNumber(hi.sql), hi));
    }
    case "month-end": {
      const { lo, hi } = dayRange(node.of, query);
      const known = `${lo.sql} <> ${minus} AND ${hi.sql} <> ${plus}`;
      return keep(query, {
        lo: piece(`CASE WHEN ${known} THEN ${query.grammar.monthEnd(lo.sql)} ELSE ${minus} END`, lo, hi),
        hi: piece(`CASE WHEN ${known} THEN ${query.grammar.monthEnd(hi.sql)} ELSE ${plus} END`, lo, hi),
      });
    }
    case "shift":
      return shiftedRange(node, query);
    case "window-edge":
    case "first-day":
    case "last-day":
      return ofHistory(node, query);
  }
}
