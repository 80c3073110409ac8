// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Facts } from "./facts.ts";

/** A member of a list that a condition looks at; without a place and facts where nobody named it. */
export interface Member {
  readonly over: string;
  readonly index?: number;
  readonly facts?: unknown;
}

/** Where facts are looked up: the person, or one member of a list inside a quantifier. */
export interface Scope {
  readonly facts: Facts;
  readonly member?: Member;
}

/** A declared fact, ready to be looked up. */
export interface FactAt {
  /** `undefined` = unknown. */
  readonly value: (scope: Scope) => unknown;
  /** The path by which it is asked for, alone in a list. */
  readonly paths: (scope: Scope) => readonly string[];
}

/** A path, taken apart; `null` where a part of it is what every object or list inherits, for that is no fact. */
function split(path: string): readonly string[] | null {
  const steps = path.split(".");
  return steps.some((name) => name in Object.prototype || name in Array.prototype) ? null : steps;
}

function walk(value: unknown, steps: readonly string[] | null): unknown {
  if (steps === null) return undefined;
  let found = value;
  for (const name of steps) {
    if (typeof found !== "object" || found === null) return undefined;
    // An object can be read by any name; what it inherits is left out above.
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}

/** A fact of the person: its path is the same for everybody. */
function personFact(path: string): FactAt {
  const steps = split(path);
  const paths = [path];
  return { value: ({ facts }) => walk(facts, steps), paths: () => paths };
}

/** A fact of a member: of one that nobody named, the whole list is missing. */
function memberFact(over: string, field: string): FactAt {
  const steps = split(field);
  const [outside, list] = [[`${over}[].${field}`], [over]];
  return {
    value: ({ member }) => (member?.over === over ? walk(member.facts, steps) : undefined),
    paths: ({ member }) =>
      member?.over !== over ? outside : member.index === undefined ? list : [`${over}.${member.index}.${field}`],
  };
}

/**
 * Takes a declared path apart, once for all people.
 *
 * @param declared - `household.soleCarer`, or `household.children[].birthDate` inside a quantifier over the children
 */
export function factAt(declared: string): FactAt {
  const [over = "", field] = declared.split("[].");
  return field === undefined ? personFact(declared) : memberFact(over, field);
}

/**
 * Takes a path apart as verdicts name it.
 *
 * @param path - `household.children.0.birthDate`, `spells.3`
 * @returns reads the value; `undefined` where it is unknown
 */
export function valueAt(path: string): (facts: Facts) => unknown {
  const steps = split(path);
  return (facts) => walk(facts, steps);
}
