// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { piece } from "./query.ts";
import type { Piece, Truth } from "./query.ts";

type SetNames = Readonly<Record<"met" | "not" | "dropped", string>>;

/** What is still possible, as three booleans that are never NULL. */
export function asSets(truth: Truth): Extract<Truth, { kind: "sets" }> {
  if (truth.kind === "sets") return truth;
  const { value } = truth;
  return {
    kind: "sets",
    met: piece(`(${value.sql} IS NOT FALSE)`, value),
    not: piece(`(${value.sql} IS NOT TRUE)`, value),
    dropped: piece("FALSE"),
  };
}

/** Three answers as one value: true in one case, false in another, NULL between them. */
function oneOf(truth: Truth, cases: (sets: SetNames) => readonly [yes: string, no: string]): Piece {
  if (truth.kind === "kleene") return truth.value;
  const { met, not, dropped } = truth;
  const [yes, no] = cases({ met: met.sql, not: not.sql, dropped: dropped.sql });
  return piece(`CASE WHEN ${yes} THEN TRUE WHEN ${no} THEN FALSE END`, met, not, dropped);
}

const surelyMet = ({ met, not, dropped }: SetNames): string => `${met} AND NOT ${not} AND NOT ${dropped}`;

/** In a conjunction what does not apply drops out. */
export const inAll = (truth: Truth): Piece =>
  oneOf(truth, ({ met, not, dropped }) => [`NOT ${not}`, `NOT (${met} OR ${dropped})`]);

/** In a disjunction, too. */
export const inAny = (truth: Truth): Piece => oneOf(truth, (sets) => [surelyMet(sets), `NOT ${sets.met}`]);

/** As the guard of a choice: a branch is taken where it is met for certain, and passed over where it cannot be. */
export const asGuard = (truth: Truth): Piece =>
  oneOf(truth, (sets) => [surelyMet(sets), `NOT ${sets.met} AND NOT (${sets.not} AND ${sets.dropped})`]);

/** As a verdict: a rule that does not apply does not give what it is asked for, as in a disjunction. */
export const asVerdict = inAny;

/** Whether a reason failed, and whether it is open. */
export function marks(truth: Truth): { readonly failed: Piece; readonly open: Piece } {
  if (truth.kind === "kleene")
    return {
      failed: piece(`${truth.value.sql} IS FALSE`, truth.value),
      open: piece(`${truth.value.sql} IS NULL`, truth.value),
    };
  const { met, not, dropped } = truth;
  return {
    failed: piece(`(${not.sql} AND NOT ${met.sql} AND NOT ${dropped.sql})`, met, not, dropped),
    open: piece(`(${not.sql} AND (${met.sql} OR ${dropped.sql}))`, met, not, dropped),
  };
}
