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

/** A property of anything: `undefined` where there is none, also where it would be inherited. */
function step(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  // An object that has the name as its own can be read by it.
  return (value as Readonly<Record<string, unknown>>)[name];
}

const walk = (value: unknown, steps: readonly string[]): unknown => {
  let found = value;
  for (const name of steps) found = step(found, name);
  return found;
};

/** A fact of the person: its path is the same for everybody. */
function personFact(path: string): FactAt {
  const steps = path.split(".");
  const paths = [path];
  return { value: ({ facts }) => walk(facts, steps), paths: () => paths };
}

/** A fact of a member: of one that nobody named, the whole list is missing. */
function memberFact(over: string, field: string): FactAt {
  const steps = field.split(".");
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

/** Paths are few and asked for often: each is taken apart once. */
const taken = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  const there = taken.get(path);
  if (there !== undefined) return there;
  const steps = path.split(".");
  if (taken.size < 1000) taken.set(path, steps);
  return steps;
}

/**
 * The value at a path as verdicts name it.
 *
 * @param facts - the person
 * @param path - `household.children.0.birthDate`, `spells.3`
 * @returns `undefined` where it is unknown
 */
export const valueAt = (facts: Facts, path: string): unknown => walk(facts, stepsOf(path));
