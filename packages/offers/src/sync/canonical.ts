// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { byText } from "./order.ts";

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => byText(a, b))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
};

/** A value as JSON in which the order of names says nothing. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? "null";
