// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A record as it is after reading: nothing in it is changed, and a key that is absent is absent, not `undefined`. */
export type Exact<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Member)[]
    ? readonly Exact<Member>[]
    : { readonly [Key in keyof T]: Exact<Exclude<T[Key], undefined>> };
