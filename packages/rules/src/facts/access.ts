// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Facts } from "./facts.ts";

/** Where facts are looked up: the person, or one member of a list inside a quantifier. */
export interface Scope {
  readonly facts: Facts;
  /** The list that a quantifier stands in, and the member it looks at; `index` is absent for a member nobody named. */
  readonly member?: { readonly over: string; readonly index?: number };
}

/** A fact and the path by which it is asked for. */
export interface Found {
  readonly path: string;
  /** `undefined` = unknown. */
  readonly value: unknown;
}

/** A property of anything: `undefined` where there is none, also where it would be inherited. */
function step(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  // An object that has the name as its own can be read by it.
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** Declared paths are few and asked for often: each is taken apart once. */
const taken = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  const there = taken.get(path);
  if (there !== undefined) return there;
  const steps = path.split(".");
  if (taken.size < 1000) taken.set(path, steps);
  return steps;
}

/**
 * Looks up a declared path.
 *
 * @param scope - the person or a member of one of their lists
 * @param declared - `household.soleCarer`, or `household.children[].birthDate` inside a quantifier over the children
 */
export function lookUp({ facts, member }: Scope, declared: string): Found {
  const inMember = member !== undefined && declared.startsWith(`${member.over}[].`);
  if (inMember && member.index === undefined) return { path: member.over, value: undefined };
  const path = inMember ? declared.replace("[]", `.${member.index}`) : declared;
  return { path, value: stepsOf(path).reduce<unknown>(step, facts) };
}

/**
 * The members of a list fact.
 *
 * @returns `undefined` where the list is unknown
 */
export function membersOf(scope: Scope, over: string): readonly unknown[] | undefined {
  const { value } = lookUp(scope, over);
  return Array.isArray(value) ? value : undefined;
}
