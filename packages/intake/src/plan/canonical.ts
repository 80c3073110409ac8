// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A value as text, whatever the order of its fields. */
export const canonical = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value, sorted) : JSON.stringify(value ?? null);

/** A short mark of a value, by which is seen whether it was changed since. */
export const markOf = (value: unknown): string =>
  createHash("sha256").update(canonical(value)).digest("hex").slice(0, 16);
