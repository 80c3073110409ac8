// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A JSON object of which nothing is known yet. */
export type Thing = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object with members, and no list. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member that may stand alone or in a list, as a list; nothing where it is absent. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts in a value that may be one text or a list. */
export const textsOf = (value: unknown): readonly string[] => listOf(value).filter((item) => typeof item === "string");

/** The id of a member that is an id itself or an object with one. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return isThing(value) && typeof value["id"] === "string" ? value["id"] : undefined;
}

/** Tells whether a value is an absolute URL (a DID and a URN are ones), without blanks. */
export const isUrl = (value: unknown): value is string =>
  typeof value === "string" && !/\s/.test(value) && URL.canParse(value);
