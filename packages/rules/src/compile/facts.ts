// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { named } from "./scope.ts";
import type { Writing } from "./scope.ts";

/** `household.soleCarer` → `facts.household?.soleCarer`; a fact that is `false` has no parts. */
const access = (root: string, path: string): string => {
  const [first = "", ...rest] = path.split(".");
  const safe = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));
  return [`${root}.${safe(first)}`, ...rest.map((name) => `?.${safe(name)}`)].join("");
};

/** Parts of a fact that is an object or `false`. */
const ofPresence = /^vocationalDegree\./;

/** The value of a fact, read once. */
export function factOf(path: string, writing: Writing): string {
  return named(writing, `fact ${path}`, ({ typed, scope }) => {
    const [list, field] = path.split("[].");
    if (field !== undefined) return list === scope.over ? `member?.${field}` : "undefined";
    if (typed && ofPresence.test(path)) {
      const [head = "", part = ""] = path.split(".");
      return `facts.${head} === false ? undefined : facts.${head}?.${part}`;
    }
    return access("facts", path);
  });
}

/** The members of a list fact. */
export const listOf = (path: string, writing: Writing): string =>
  named(writing, `fact ${path}`, () => access("facts", path));

/** The type of a list's members, for compiled TypeScript. */
export const memberType = (over: string): string => (over === "parents" ? "ParentFacts" : "ChildFacts");
