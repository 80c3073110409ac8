// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A record as it is after reading: nothing in it is changed. */
export type ReadOnly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Member)[]
    ? readonly ReadOnly<Member>[]
    : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
