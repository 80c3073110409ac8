// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { absent } from "./codes.ts";
import type { Codes } from "./codes.ts";
import { unsure } from "./json.ts";
import type { Sight } from "./sight.ts";

/** Lists of parents, as far as conditions ask for them; each has a code. */
interface ParentLists {
  /** By code; the first is a list that is not told. */
  readonly values: readonly unknown[];
  /** The code of the list that was seen; `unsure` where there are too many of them. */
  readonly codeOf: (sight: Sight) => number;
}

const most = 60_000;

/** More than any code: two parents make one number. */
const base = 8192;

/** Codes of parents below this one are looked up in a list. */
const few = 256;

/** One number for what is told of a parent; 0 where there is none. */
const codeOfParent = (parents: number, codes: Int32Array, place: number): number =>
  place < parents ? (codes[2 * place] ?? 0) * 3 + (codes[2 * place + 1] ?? 0) + 1 : 0;

/**
 * Makes the codes of lists of parents.
 *
 * @param countries - values of their country of birth
 * @param german - values of whether they were German by birth
 */
export function parentLists(countries: Codes, german: Codes): ParentLists {
  const values: unknown[] = [undefined];
  const known = new Map<number, number>();
  const usual = new Int32Array(few * few);
  const parent = (country: number, isGerman: number): Readonly<Record<string, unknown>> => ({
    ...(country === absent ? {} : { birthCountry: countries.values[country] }),
    ...(isGerman === absent ? {} : { germanByBirth: german.values[isGerman] }),
  });
  return {
    values,
    codeOf: ({ parents, parentCodes }) => {
      if (parents < 0) return absent;
      const [one, two] = [codeOfParent(parents, parentCodes, 0), codeOfParent(parents, parentCodes, 1)];
      const place = one * few + two;
      const isUsual = one < few && two < few;
      if (isUsual && (usual[place] ?? 0) > 0) return usual[place] ?? 0;
      const key = one * base + two;
      const there = known.get(key);
      if (there !== undefined) return there;
      if (values.length > most) return unsure;
      const list = Array.from({ length: parents }, (_, index) =>
        parent(parentCodes[2 * index] ?? 0, parentCodes[2 * index + 1] ?? 0),
      );
      const code = values.push(list) - 1;
      known.set(key, code);
      if (isUsual) usual[place] = code;
      return code;
    },
  };
}
