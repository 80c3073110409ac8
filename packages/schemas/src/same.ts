// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * A type without `undefined` in optional members and without `readonly`: in a JSON file a member is there or it is not.
 */
export type InJson<T> = T extends readonly (infer Member)[]
  ? InJson<Member>[]
  : T extends object
    ? { -readonly [Key in keyof T]: InJson<Exclude<T[Key], undefined>> }
    : T;

/** `true` where each of two types can stand for the other in a JSON file. */
export type Same<A, B> = [InJson<A>] extends [InJson<B>] ? ([InJson<B>] extends [InJson<A>] ? true : false) : false;
