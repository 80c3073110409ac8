// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import type { FactPath, SpellKind } from "../facts/vocabulary.ts";
import type { Parameter } from "../parameter.ts";
import { RulesError } from "../error.ts";
import { versionOn } from "../rule.ts";
import type { Purpose, Rule } from "../rule.ts";
import type {
  BridgeNode,
  BranchNode,
  Condition,
  DayNode,
  DaysNode,
  NumberNode,
  Quantity,
  ReasonNode,
  Relation,
  WindowNode,
} from "./nodes.ts";

type Unit = "years" | "months" | "days";

/** A number, a parameter or a numeric expression; a bare number is for arithmetic, never for law. */
type Amount = number | Parameter | NumberNode;

const amount = (value: Amount): NumberNode => {
  if (typeof value === "number") return { op: "number", value };
  return "op" in value ? value : { op: "parameter", parameter: value };
};

/** The words that rules are written with. Each returns a node of the tree; nothing is evaluated. */
export const build = {
  /** A parameter or a number as a value that comes with the verdict. */
  amount,
  /** A boolean fact is true; a fact that may be `false` is there. */
  is: (fact: FactPath<"boolean" | "presence">): Condition => ({ op: "is", fact }),
  oneOf: (fact: FactPath<"code">, codes: readonly string[]): Condition => ({ op: "one-of", fact, codes }),
  someOf: (fact: FactPath<"codes">, codes: readonly string[]): Condition => ({ op: "some-of", fact, codes }),
  allOf: (...of: readonly Condition[]): Condition => ({ op: "all", of }),
  anyOf: (...of: readonly Condition[]): Condition => ({ op: "any", of }),
  not: (of: Condition): Condition => ({ op: "not", of }),
  /** Drops the condition, instead of failing it, where the guard is not met. */
  when: (guard: Condition, then: Condition): Condition => ({ op: "when", guard, then }),
  some: (over: FactPath<"list">, where: Condition, size?: number): Condition => quantified("some", over, where, size),
  every: (over: FactPath<"list">, where: Condition, size?: number): Condition => quantified("every", over, where, size),
  personDecides: (ask: Bilingual): Condition => ({ op: "person-decides", ask }),

  /** Compares two numbers. */
  compare: (left: Amount, relation: Relation, right: Amount): Condition => ({
    op: "compare",
    relation,
    left: amount(left),
    right: amount(right),
  }),
  /** Compares two days. */
  compareDays: (left: DayNode, relation: Relation, right: DayNode): Condition => ({
    op: "compare",
    relation,
    left,
    right,
  }),

  number: (fact: FactPath<"number">): NumberNode => ({ op: "fact-number", fact }),
  age: (of: DayNode): NumberNode => ({ op: "age", of }),
  count: (over: FactPath<"list">, where: Condition): NumberNode => ({ op: "count", over, where }),
  calc: (operator: "+" | "-" | "*" | "min" | "max", ...of: readonly Amount[]): NumberNode => ({
    op: "calc",
    operator,
    of: of.map(amount),
  }),
  choose: (
    branches: readonly { readonly when: Condition; readonly then: Amount }[],
    otherwise: Amount,
  ): NumberNode => ({
    op: "choose",
    branches: branches.map(({ when, then }): BranchNode => ({ when, then: amount(then) })),
    otherwise: amount(otherwise),
  }),

  today: { op: "today" } satisfies DayNode as DayNode,
  day: (value: Day): DayNode => ({ op: "day", value }),
  dayOf: (fact: FactPath<"day">): DayNode => ({ op: "fact-day", fact }),
  shift: (day: DayNode, by: Amount, unit: Unit): DayNode => ({ op: "shift", day, unit, by: amount(by) }),
  monthEnd: (of: DayNode): DayNode => ({ op: "month-end", of }),
  windowEdge: (edge: "from" | "to", window: WindowNode): DayNode => ({ op: "window-edge", edge, window }),

  /** Since when: the first day of a set, in a window or up to the day; guard it with `ever` where there may be none. */
  firstDay: (days: DaysNode, window?: WindowNode): DayNode => edgeOf("first-day", days, window),
  /** Until when: the last day of a set, the day itself where a spell is still running; guard it with `ever`. */
  lastDay: (days: DaysNode, window?: WindowNode): DayNode => edgeOf("last-day", days, window),

  spells: (
    kinds: readonly SpellKind[],
    only: { readonly norms?: readonly string[]; readonly insured?: boolean } = {},
  ): DaysNode => ({
    op: "spells",
    kinds,
    ...only,
  }),
  hoursAtLeast: (kinds: readonly SpellKind[], hours: Amount): DaysNode => ({
    op: "hours-at-least",
    kinds,
    hours: amount(hours),
  }),
  union: (...of: readonly DaysNode[]): DaysNode => ({ op: "union", of }),
  intersection: (...of: readonly DaysNode[]): DaysNode => ({ op: "intersection", of }),
  except: (of: DaysNode): DaysNode => ({ op: "complement", of }),
  perhaps: { op: "perhaps" } satisfies DaysNode as DaysNode,
  onTheDay: (days: DaysNode): Condition => ({ op: "on-the-day", days }),
  total: (days: DaysNode, window: WindowNode): NumberNode => ({ op: "total", days, window }),
  /** On at least one day of a window. */
  ever: (days: DaysNode, window: WindowNode): Condition => ({
    op: "compare",
    relation: ">",
    left: { op: "total", days, window },
    right: amount(0),
  }),
  months: (counting: "calendar" | "bgb-191", days: DaysNode, window: WindowNode): NumberNode => ({
    op: "months",
    counting,
    days,
    window,
  }),
  last: (length: Amount, unit: Unit): WindowNode => ({ op: "last", unit, length: amount(length) }),
  since: (from: DayNode): WindowNode => ({ op: "since", from }),
  fixedWindow: (opensWith: DaysNode, years: Amount): WindowNode => ({ op: "fixed", opensWith, years: amount(years) }),
  bridge: (days: DaysNode, how: { counts: boolean; maxDays?: Amount; totalMaxDays?: Amount }): BridgeNode => ({
    days,
    counts: how.counts,
    ...(how.maxDays === undefined ? {} : { maxDays: amount(how.maxDays) }),
    ...(how.totalMaxDays === undefined ? {} : { totalMaxDays: amount(how.totalMaxDays) }),
  }),
  chain: (
    main: DaysNode,
    bridges: readonly BridgeNode[],
    limits: { readonly window?: WindowNode; readonly enough?: Amount } = {},
  ): NumberNode => ({
    op: "chain",
    main,
    bridges,
    ...(limits.window === undefined ? {} : { window: limits.window }),
    ...(limits.enough === undefined ? {} : { enough: amount(limits.enough) }),
  }),

  /** Attaches law and words to a condition; explanations consist of these. */
  reason: (
    id: string,
    norm: Citation,
    told: {
      readonly say: Bilingual;
      readonly of: Condition;
      readonly shows?: Readonly<Record<string, Quantity | Parameter>>;
    },
  ): ReasonNode => ({
    op: "reason",
    id,
    norm,
    say: told.say,
    of: told.of,
    ...(told.shows === undefined ? {} : { shows: shown(told.shows) }),
  }),
  /**
   * The condition of another rule, in the version of a day, as part of this one. Definitions that are made for statistics only are
   * refused by their type: they must never decide what a person gets.
   */
  holds: (rule: Rule<"entitlement">, lawDay: Day): Condition => ({ op: "all", of: [heart(rule, lawDay)] }),
} as const;

function edgeOf(op: "first-day" | "last-day", days: DaysNode, window?: WindowNode): DayNode {
  return { op, days, ...(window === undefined ? {} : { window }) };
}

function quantified(op: "some" | "every", over: string, where: Condition, size?: number): Condition {
  return { op, over, where, ...(size === undefined ? {} : { size }) };
}

const shown = (shows: Readonly<Record<string, Quantity | Parameter>>): Readonly<Record<string, Quantity>> =>
  Object.fromEntries(Object.entries(shows).map(([name, value]) => [name, "op" in value ? value : amount(value)]));

const decides = (purpose: Purpose): boolean => purpose === "entitlement";

function heart(rule: Rule<"entitlement">, lawDay: Day): Condition {
  // Types refuse it already; a program without types must not get through either.
  if (!decides(rule.purpose)) throw new RulesError("statistics-only", `${rule.id} may only be used for statistics.`);
  const version = versionOn(rule, lawDay);
  if (version === null) throw new RulesError("rule-not-in-force", `${rule.id} has no version on ${lawDay}.`);
  return version.when;
}
