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

const step = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

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
  return { path, value: path.split(".").reduce<unknown>(step, facts) };
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
