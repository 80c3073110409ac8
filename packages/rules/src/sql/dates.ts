// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { movedNumber } from "../kernel/windows.ts";
import { parameterOn } from "../parameter.ts";
import { mirrored } from "../tree/mirrored.ts";
import type { Condition, Quantity } from "../tree/nodes.ts";
import { dayRange, factColumn, numberRange } from "./numbers.ts";
import { isDayNode } from "../evaluate/calendar-days.ts";
import { piece } from "./query.ts";
import type { Piece, Query } from "./query.ts";

type Comparison = Extract<Condition, { op: "compare" }>;

/** A whole number that is the same for everybody. */
function wholeNumber(node: Quantity, { lawDay }: Query): number | undefined {
  const value =
    node.op === "number"
      ? node.value
      : node.op === "parameter"
        ? parameterOn(node.parameter, lawDay)?.value
        : undefined;
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** The latest day of birth of somebody who has completed so many years on the day. */
const bornBy = (years: number, { on }: Query): number => movedNumber(on.number, "years", -years);

/** Whether a day is at the latest, or not, another: NULL where the bounds leave it open. */
function against(fact: string, day: number, query: Query, early: boolean): Piece {
  const until = query.grammar.day(day);
  const [lo, hi] = [factColumn(fact, query, "_lo"), factColumn(fact, query, "_hi")];
  const [when, otherwise] = early ? ["TRUE", "FALSE"] : ["FALSE", "TRUE"];
  return piece(`CASE WHEN ${hi.sql} <= ${until} THEN ${when} WHEN ${lo.sql} > ${until} THEN ${otherwise} END`, lo, hi);
}

function ageComparison({ left, relation, right }: Comparison, query: Query): Piece | undefined {
  const years = wholeNumber(right, query);
  if (left.op !== "age" || left.of.op !== "fact-day" || years === undefined) return undefined;
  const limit = relation === ">=" || relation === "<" ? years : years + 1;
  if (limit * 10_000 > query.on.ymd) return undefined;
  return against(left.of.fact, bornBy(limit, query), query, relation === ">=" || relation === ">");
}

/** A fact that is a day, moved by an amount that is the same for everybody. */
interface MovedFact {
  readonly fact: string;
  readonly moved: (day: number) => number;
  readonly back: (day: number) => number;
}

const same = (day: number): number => day;

function movedFact(node: Quantity, query: Query): MovedFact | undefined {
  if (node.op === "fact-day") return { fact: node.fact, moved: same, back: same };
  if (node.op !== "shift" || node.day.op !== "fact-day") return undefined;
  const by = numberRange(node.by, query).value;
  if (by === undefined || !Number.isInteger(by)) return undefined;
  const { unit } = node;
  return {
    fact: node.day.fact,
    moved: (day) => movedNumber(day, unit, by),
    back: (day) => movedNumber(day, unit, -by),
  };
}

/** A month has up to so many days more than the one before it: as far apart lie a day and the way there and back. */
const reach = 4;

/** The latest day that is not after another when it is moved; moving never changes the order of days. */
function latest({ moved, back }: MovedFact, until: number): number {
  let day = back(until) + reach;
  while (moved(day) > until) day -= 1;
  return day;
}

function dayComparison({ left, relation, right }: Comparison, query: Query): Piece | undefined {
  if (!isDayNode(left) || !isDayNode(right)) return undefined;
  const fact = movedFact(left, query);
  const until = dayRange(right, query).value;
  if (fact === undefined || until === undefined) return undefined;
  const day = latest(fact, relation === "<=" || relation === ">" ? until : until - 1);
  return against(fact.fact, day, query, relation === "<=" || relation === "<");
}

/**
 * An age against a fixed number, or a day against a fixed day, as a comparison of dates: nothing has to be computed for a person.
 *
 * @param node - the comparison
 * @param query - where to write
 * @returns `undefined` where it is no such comparison
 */
export function dateComparison(node: Comparison, query: Query): Piece | undefined {
  const { left, relation, right } = node;
  if (relation === "=" || relation === "!=") return undefined;
  const turned: Comparison = { op: "compare", left: right, relation: mirrored[relation], right: left };
  return (
    ageComparison(node, query) ??
    ageComparison(turned, query) ??
    dayComparison(node, query) ??
    dayComparison(turned, query)
  );
}
