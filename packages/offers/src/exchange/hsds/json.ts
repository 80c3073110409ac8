// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A value as JSON carries it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An object as JSON carries it. */
export type JsonObject = Readonly<Record<string, Json>>;

/** An object of a feed, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields that have a value; empty lists and empty texts are none. */
export const given = (fields: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]],
    ),
  );

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object, or one without fields where there is none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** Members of a list that are objects, each with its index; anything else is no list. */
export function membersOf(value: unknown): readonly { readonly index: number; readonly fields: Fields }[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((member, index) => (isFields(member) ? [{ index, fields: member }] : []));
}

/** A text without spaces around it; numbers are texts too, an empty text is none. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

/** A number, also where it stands in quotes or with a decimal comma. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value)?.replace(",", ".");
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** The same record without fields that are absent. */
export type Present<T> = {
  readonly [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  readonly [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Fields of our own records that have a value. */
export const present = <T extends object>(fields: T): Present<T> =>
  // entries forget the names of the fields
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
