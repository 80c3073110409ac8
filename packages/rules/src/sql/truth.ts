// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { piece } from "./query.ts";
import type { Piece, Truth } from "./query.ts";

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

/** In a conjunction what does not apply drops out. */
export function inAll(truth: Truth): Piece {
  if (truth.kind === "kleene") return truth.value;
  const { met, not, dropped } = truth;
  return piece(
    `CASE WHEN NOT ${not.sql} THEN TRUE WHEN NOT (${met.sql} OR ${dropped.sql}) THEN FALSE END`,
    met,
    not,
    dropped,
  );
}

/** In a disjunction, too. */
export function inAny(truth: Truth): Piece {
  if (truth.kind === "kleene") return truth.value;
  const { met, not, dropped } = truth;
  return piece(
    `CASE WHEN ${met.sql} AND NOT ${not.sql} AND NOT ${dropped.sql} THEN TRUE WHEN NOT ${met.sql} THEN FALSE END`,
    met,
    not,
    dropped,
  );
}

/** As the guard of a choice: a branch is taken where it is met for certain, and passed over where it cannot be. */
export function asGuard(truth: Truth): Piece {
  if (truth.kind === "kleene") return truth.value;
  const { met, not, dropped } = truth;
  return piece(
    `CASE WHEN ${met.sql} AND NOT ${not.sql} AND NOT ${dropped.sql} THEN TRUE WHEN NOT ${met.sql} AND NOT (${not.sql} AND ${dropped.sql}) THEN FALSE END`,
    met,
    not,
    dropped,
  );
}

/** As a verdict: a rule that does not apply does not give what it is asked for. */
export function asVerdict(truth: Truth): Piece {
  if (truth.kind === "kleene") return truth.value;
  const { met, not, dropped } = truth;
  return piece(
    `CASE WHEN ${met.sql} AND NOT ${not.sql} AND NOT ${dropped.sql} THEN TRUE WHEN NOT ${met.sql} THEN FALSE END`,
    met,
    not,
    dropped,
  );
}

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
