// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { valueAt } from "./access.ts";
import type { Facts } from "./facts.ts";
import { labelOfFact } from "./vocabulary.ts";

/** How a fact is told: its words, and where its value stands. */
export interface ToldFact {
  readonly label: Bilingual;
  readonly valueIn: (facts: Facts) => unknown;
}

/** Paths are few and told often; lists of spells without end must not fill the memory. */
const most = 1000;
const told = new Map<string, ToldFact>();

/**
 * The words and the place of a fact.
 *
 * @param path - as verdicts name it
 */
export function toldFact(path: string): ToldFact {
  const there = told.get(path);
  if (there !== undefined) return there;
  const fact = { label: labelOfFact(path), valueIn: valueAt(path) };
  if (told.size < most) told.set(path, fact);
  return fact;
}
