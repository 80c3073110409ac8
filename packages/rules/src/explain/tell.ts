// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf, formatDay } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { notApplicable, outcomeOf } from "../kernel/outcome.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Interval } from "../kernel/interval.ts";
import { isReason, missingIn, none, usedIn } from "../evaluate/trace.ts";
import type { ReasonTrace, Shown, Trace } from "../evaluate/trace.ts";
import type { Facts } from "../facts/facts.ts";
import { toldFact } from "../facts/told.ts";
import { isInCalendar } from "../kernel/scalar.ts";

/** A fact that was used, as it was given. */
export interface UsedFact {
  readonly path: string;
  readonly label: Bilingual;
  readonly value: unknown;
}

/** A fact that is missing and can still matter. */
export interface MissingFact {
  readonly path: string;
  readonly label: Bilingual;
}

/** One required thing, whether it is fulfilled, by which norm and by which facts. */
export interface Reason {
  readonly id: string;
  readonly outcome: Outcome;
  /** What is required, with the figures of the case filled in. */
  readonly text: Bilingual;
  readonly norm: Citation;
  readonly facts: readonly UsedFact[];
  readonly missing: readonly MissingFact[];
  /** How the parts below belong together; `none` = there are none. */
  readonly joined: Joined | "none";
  readonly reasons: readonly Told[];
}

/** `all` = every part is needed, `any` = one is enough, `not` = they must not hold, `when` = needed where the first holds. */
export type Joined = "all" | "any" | "not" | "when";

/** Reasons that count together inside of another combination: “one of these is enough: either both of …, or …”. */
export interface ReasonGroup {
  readonly joined: Joined;
  readonly outcome: Outcome;
  readonly reasons: readonly Told[];
}

/** A reason, which has an `id`, or reasons that count together. */
export type Told = Reason | ReasonGroup;

/**
 * The reasons among what is told, from the outside in.
 *
 * @param told - reasons and groups of them
 */
export const reasonsIn = (told: readonly Told[]): readonly Reason[] =>
  told.flatMap((part) => ("id" in part ? [part, ...reasonsIn(part.reasons)] : reasonsIn(part.reasons)));

const numberIn = (language: keyof Bilingual, value: number): string =>
  String(Math.round(value * 100) / 100).replace(".", language === "de" ? "," : ".");

/** A day in words; where a wrong year leads beyond what the calendar knows, the year alone. */
function dayInWords(day: number, language: keyof Bilingual): string {
  return isInCalendar(day) ? formatDay(dayOf(day), language) : String(1970 + Math.floor(day / 365.2425));
}

function inWords({ interval, kind }: Shown, language: keyof Bilingual): string {
  const { lo, hi }: Interval = interval;
  const word = (value: number) => (kind === "day" ? dayInWords(value, language) : numberIn(language, value));
  const [from, to] = [Number.isFinite(lo), Number.isFinite(hi)];
  if (!from && !to) return language === "de" ? "nicht bekannt" : "not known";
  if (!from) return `${language === "de" ? "höchstens" : "at most"} ${word(hi)}`;
  if (!to) return `${language === "de" ? "mindestens" : "at least"} ${word(lo)}`;
  if (lo === hi) return word(lo);
  return language === "de" ? `zwischen ${word(lo)} und ${word(hi)}` : `between ${word(lo)} and ${word(hi)}`;
}

function filled(text: Bilingual, shown: Readonly<Record<string, Shown>> | undefined): Bilingual {
  if (shown === undefined) return text;
  const fill = (language: keyof Bilingual) =>
    text[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = shown[name];
      return value === undefined ? place : inWords(value, language);
    });
  return { de: fill("de"), en: fill("en") };
}

/** How the parts of a combination belong together. */
function joinOf({ node }: Trace): Joined {
  switch (node.op) {
    case "any":
    case "some":
      return "any";
    case "not":
      return "not";
    default:
      return "all";
  }
}

/** What is being told, and how it belongs together: a combination inside of its like is part of it. */
interface Telling {
  readonly facts: Facts;
  readonly joined: Joined;
  readonly list: Told[];
}

/** Adds what is told of a trace: reasons, grouped where they count together. */
function add(trace: Trace, telling: Telling): void {
  if (isReason(trace)) telling.list.push(toReason(trace, telling.facts));
  else if (trace.node.op === "when") addGuarded(trace, telling);
  else if (trace.children.length > 0) addCombination(trace, telling);
}

/** What dropped out is not told; a guard that tells nothing leaves only what it guards. */
function addGuarded({ possible, children }: Trace, telling: Telling): void {
  const [guard, then] = children;
  if (guard === undefined || then === undefined || possible === notApplicable) return;
  const inner: Telling = { facts: telling.facts, joined: "when", list: [] };
  add(guard, inner);
  if (inner.list.length === 0) return add(then, telling);
  add(then, inner);
  telling.list.push({ joined: "when", outcome: outcomeOf(possible), reasons: inner.list });
}

function addCombination(trace: Trace, telling: Telling): void {
  const joined = joinOf(trace);
  const isList = joined === "all" || joined === "any";
  const isLike = isList && joined === telling.joined;
  const inner: Telling = isLike ? telling : { facts: telling.facts, joined, list: [] };
  for (const child of trace.children) add(child, inner);
  const [first] = inner.list;
  if (isLike || first === undefined) return;
  if (!isList || inner.list.length > 1)
    telling.list.push({ joined, outcome: outcomeOf(trace.possible), reasons: inner.list });
  else if ("id" in first || first.joined !== telling.joined) telling.list.push(first);
  else telling.list.push(...first.reasons);
}

const nothing = { joined: "none", reasons: none } as const;

/**
 * What is told of some parts, and how they belong together.
 *
 * @param parts - traces that are all needed
 * @param facts - the person
 */
export function tell(parts: readonly Trace[], facts: Facts): Pick<Reason, "joined" | "reasons"> {
  const [part] = parts;
  if (parts.length === 1 && part?.children.length === 0) return nothing;
  const list: Told[] = [];
  for (const each of parts) add(each, { facts, joined: "all", list });
  const [only] = list;
  if (only === undefined) return nothing;
  return list.length === 1 && !("id" in only) ? only : { joined: "all", reasons: list };
}

/** The facts that a reason used, as they were given. */
const factsOf = (trace: Trace, facts: Facts): readonly UsedFact[] =>
  usedIn(trace).map((path) => {
    const { label, valueIn } = toldFact(path);
    return { path, label, value: valueIn(facts) };
  });

function toReason(trace: ReasonTrace, facts: Facts): Reason {
  const { node, possible, shown, children } = trace;
  const { joined, reasons } = tell(children, facts);
  const outcome = outcomeOf(possible);
  return {
    id: node.id,
    outcome,
    text: filled(node.say, shown),
    norm: node.norm,
    facts: factsOf(trace, facts),
    missing: outcome === "unknown" ? missingIn(trace).map((path) => ({ path, label: toldFact(path).label })) : none,
    joined,
    reasons,
  };
}
