// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The tables of one run. */
export type Names = Readonly<Record<"persons" | "children" | "parents" | "history" | "facts" | "verdicts", string>>;

/** Names that no table of a city's has, nor one of another run in the same session. */
export function newNames(): Names {
  const named = (table: keyof Names) => `cohort_${crypto.randomUUID().slice(0, 8)}_${table}`;
  return {
    persons: named("persons"),
    children: named("children"),
    parents: named("parents"),
    history: named("history"),
    facts: named("facts"),
    verdicts: named("verdicts"),
  };
}
