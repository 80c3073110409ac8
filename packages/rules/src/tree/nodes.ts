// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import type { Parameter } from "../parameter.ts";

/*
 * A rule is a tree of these nodes: plain readonly data that can be written to JSON and read by any back end.
 * Every quantity is an interval (a fact that is missing is the whole line), every set of days is a pair of sets
 * (certainly, possibly), every condition is met, not met, unknown or not applicable.
 */

export type Relation = "<" | "<=" | ">" | ">=" | "=" | "!=";

/** A number, in the unit its neighbours have. */
export type NumberNode =
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "parameter"; readonly parameter: Parameter }
  | { readonly op: "fact-number"; readonly fact: string }
  /** Completed years of life on the day. */
  | { readonly op: "age"; readonly of: DayNode }
  /** How many members of a list satisfy a condition. */
  | { readonly op: "count"; readonly over: string; readonly where: Condition }
  /** Days of a set inside a window, each day once. */
  | { readonly op: "total"; readonly days: DaysNode; readonly window: WindowNode }
  /** Months of a set inside a window, by calendar or by BGB § 191 (30 days a month). */
  | {
      readonly op: "months";
      readonly counting: "calendar" | "bgb-191";
      readonly days: DaysNode;
      readonly window: WindowNode;
    }
  /** Days of an unbroken chain that ends on the day. */
  | {
      readonly op: "chain";
      readonly main: DaysNode;
      readonly bridges: readonly BridgeNode[];
      readonly window?: WindowNode;
    }
  | { readonly op: "calc"; readonly operator: "+" | "-" | "*" | "min" | "max"; readonly of: readonly NumberNode[] }
  /** The value of the first branch whose condition is met. */
  | { readonly op: "choose"; readonly branches: readonly BranchNode[]; readonly otherwise: NumberNode };

export interface ChainNode {
  readonly op: "chain";
  readonly main: DaysNode;
  readonly bridges: readonly BridgeNode[];
  readonly window?: WindowNode;
  /** The length that is asked for: facts about days further back are not missed. */
  readonly enough?: NumberNode;
}

export interface BranchNode {
  readonly when: Condition;
  readonly then: NumberNode;
}

export type DayNode =
  /** The day the rule is asked for. */
  | { readonly op: "today" }
  | { readonly op: "day"; readonly value: Day }
  | { readonly op: "fact-day"; readonly fact: string }
  | { readonly op: "shift"; readonly day: DayNode; readonly unit: "years" | "months" | "days"; readonly by: NumberNode }
  | { readonly op: "month-end"; readonly of: DayNode }
  | { readonly op: "window-edge"; readonly edge: "from" | "to"; readonly window: WindowNode }
  /** The first or the last day of a set, in a window or up to the day itself; anything where there is no such day. */
  | { readonly op: "first-day" | "last-day"; readonly days: DaysNode; readonly window?: WindowNode };

/** A set of days of a person's history. */
export type DaysNode =
  | {
      readonly op: "spells";
      readonly kinds: readonly string[];
      /** Only spells under one of these norms; a spell without a norm may be one of them. */
      readonly norms?: readonly string[];
      readonly insured?: boolean;
    }
  /** Days on which the weekly hours of all such spells add up to at least so many. */
  | { readonly op: "hours-at-least"; readonly kinds: readonly string[]; readonly hours: NumberNode }
  | { readonly op: "union" | "intersection"; readonly of: readonly DaysNode[] }
  | { readonly op: "complement"; readonly of: DaysNode }
  /** Days that may belong to the set, as far as anybody can know without a person deciding it. */
  | { readonly op: "perhaps" };

/** A stretch of time, both days included. */
export type WindowNode =
  /** The years, months or days before the day; the day itself is not part of it. */
  | { readonly op: "last"; readonly unit: "years" | "months" | "days"; readonly length: NumberNode }
  /** From a day on, up to the day before the day. */
  | { readonly op: "since"; readonly from: DayNode }
  /** A fixed window that opens with the first day of a set; the next one opens with the first such day after it. */
  | { readonly op: "fixed"; readonly opensWith: DaysNode; readonly years: NumberNode };

/** Days that do not break a chain. */
export interface BridgeNode {
  readonly days: DaysNode;
  /** Whether the bridged days count into the duration, or are only ignored. */
  readonly counts: boolean;
  /** The longest gap that is bridged. */
  readonly maxDays?: NumberNode;
  /** Bridges nothing at all where the days in the chain's window are more than this in total. */
  readonly totalMaxDays?: NumberNode;
}

export type Condition =
  /** A boolean fact, or the presence of a fact that may be `false`. */
  | { readonly op: "is"; readonly fact: string }
  | { readonly op: "compare"; readonly relation: Relation; readonly left: Quantity; readonly right: Quantity }
  /** A code is one of a set. */
  | { readonly op: "one-of"; readonly fact: string; readonly codes: readonly string[] }
  /** At least one code of a list is one of a set. */
  | { readonly op: "some-of"; readonly fact: string; readonly codes: readonly string[] }
  | { readonly op: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  /** Drops out (not applicable) where the guard is not met. */
  | { readonly op: "when"; readonly guard: Condition; readonly then: Condition }
  /** `size`: how many members there must be in truth; members beyond the list are unknown, not absent. */
  | { readonly op: "some" | "every"; readonly over: string; readonly size?: number; readonly where: Condition }
  /** The day lies in a set of days. */
  | { readonly op: "on-the-day"; readonly days: DaysNode }
  /** Nothing in the facts can decide this: a person has to. Always unknown. */
  | { readonly op: "person-decides"; readonly ask: Bilingual }
  | ReasonNode;

/** A condition with its words and its law: what an explanation consists of. */
export interface ReasonNode {
  readonly op: "reason";
  readonly id: string;
  readonly norm: Citation;
  /** What is required, as a sentence; `{name}` places are filled from `shows`. */
  readonly say: Bilingual;
  readonly shows?: Readonly<Record<string, Quantity>>;
  readonly of: Condition;
}

export type Quantity = NumberNode | DayNode;
