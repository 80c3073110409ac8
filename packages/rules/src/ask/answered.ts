// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Facts, FactSpell } from "../facts/facts.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value with one place in it set; what is on the way and absent is made. */
function placed(value: unknown, [name, ...rest]: readonly string[], answer: unknown): unknown {
  if (name === undefined) return answer;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.map((member, index) => (String(index) === name ? placed(member, rest, answer) : member));
  }
  const fields = isFields(value) ? value : {};
  return { ...fields, [name]: placed(fields[name], rest, answer) };
}

/** An answer to a question about a history: all spells of a kind, completely known from now on. */
export interface HistoryAnswer {
  readonly spells: readonly FactSpell[];
}

const isHistory = (answer: unknown): answer is HistoryAnswer => isFields(answer) && Array.isArray(answer["spells"]);

/**
 * The facts with one more answer.
 *
 * @param facts - what is known
 * @param path - the fact that was asked for, e.g. `household.soleCarer`, `spells.measure`
 * @param answer - its value; for a history all spells of the kind
 */
export function answered(facts: Facts, path: string, answer: unknown): Facts {
  const [first = "", kind = ""] = path.split(".");
  if (first === "spells" && isHistory(answer)) {
    const others = (facts.spells ?? []).filter((spell) => spell.kind !== kind);
    const known = { ...facts.known, [kind]: { from: "1950-01-01", to: null } };
    return { ...facts, spells: [...others, ...answer.spells], known };
  }
  // The path is one of those that a verdict names, so its value stands where facts have theirs.
  return placed(facts, path.split("."), answer) as Facts;
}
