// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition, Quantity, ReasonNode } from "../tree/nodes.ts";

/** What a compiled function is written into: statements, and names for what was computed already. */
export interface Scope {
  readonly lines: string[];
  /** Name by structure: two equal parts of a tree are computed once. */
  readonly names: Map<string, string>;
  readonly outer?: Scope;
  /** The list whose member the function looks at. */
  readonly over?: string;
}

/** Names or literals of both bounds; the same where the value is exact. */
export interface Bounds {
  readonly lo: string;
  readonly hi: string;
  /** Where the value is known exactly or not at all: its name, and the name of whether it is known. */
  readonly exact?: { readonly value: string; readonly known: string };
}

/** The same text for both bounds. */
export const literal = (text: string): Bounds => ({ lo: text, hi: text });

/** Two bounds that one call returns together. */
export const pair = (name: string): Bounds => ({ lo: `${name}.lo`, hi: `${name}.hi` });

/** Conditions hold numbers and numbers hold conditions: each part of the compiler reaches the others through here. */
export interface Emit {
  readonly bits: (node: Condition, writing: Writing) => string;
  readonly bounds: (node: Quantity, writing: Writing) => Bounds;
  readonly count: (where: Condition, over: string, writing: Writing) => string;
}

/** One version while it is compiled. */
export interface Writing {
  readonly scope: Scope;
  readonly reasons: Map<string, { readonly node: ReasonNode; readonly name: string }>;
  /** Constants of the module, by their text. */
  readonly constants: Map<string, string>;
  readonly lawDays: { readonly from: number; readonly to: number };
  readonly count: { value: number };
  readonly typed: boolean;
  readonly emit: Emit;
}

export const newScope = (outer?: Scope, over?: string): Scope => ({
  lines: [],
  names: new Map(),
  ...(outer === undefined ? {} : { outer }),
  ...(over === undefined ? {} : { over }),
});

/** A name that nothing else has. */
function fresh({ count }: Writing, prefix: string): string {
  count.value += 1;
  return `${prefix}${count.value}`;
}

/** The innermost scope that a part needs: what does not speak of a member is computed outside, once. */
function home(scope: Scope, key: string): Scope {
  if (scope.outer === undefined || scope.over === undefined) return scope;
  return key.includes(`${scope.over}[]`) ? scope : home(scope.outer, key);
}

/**
 * The name of a part of the tree; writes the statement that computes it where it is not there yet.
 *
 * @param writing - where to write
 * @param key - the structure of the part
 * @param write - the expression, written into the scope it belongs to
 */
export function named(writing: Writing, key: string, write: (inner: Writing) => string): string {
  const scope = home(writing.scope, key);
  const there = scope.names.get(key);
  if (there !== undefined) return there;
  const expression = write({ ...writing, scope });
  // Names and literals need no name; a fact is read once.
  if (/^(-?[0-9.]+|-?Infinity|undefined|on|lawDay|[vC][0-9]+(\.\w+)?)$/.test(expression)) {
    scope.names.set(key, expression);
    return expression;
  }
  const name = fresh(writing, "v");
  scope.lines.push(`const ${name} = ${expression};`);
  scope.names.set(key, name);
  return name;
}

/** A constant of the module. */
export const constant = (writing: Writing, value: unknown): string => constantText(writing, JSON.stringify(value));

/** A constant of the module, as it is written. */
export function constantText({ constants, count }: Writing, text: string): string {
  const there = constants.get(text);
  if (there !== undefined) return there;
  count.value += 1;
  const name = `C${count.value}`;
  constants.set(text, name);
  return name;
}
