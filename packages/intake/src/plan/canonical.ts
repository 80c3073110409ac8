// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";

/** A value as text, whatever the order of its fields. */
export function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, inner]: readonly [string, unknown]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`;
}

/** A short mark of a value, by which is seen whether it was changed since. */
export const markOf = (value: unknown): string => hash("sha256", canonical(value), "hex").slice(0, 16);
