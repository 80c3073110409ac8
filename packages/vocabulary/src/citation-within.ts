// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Citation } from "./citation.ts";

/** Places in the order in which a statute counts them: 16, 16a, 16b, 17; letters a, b, aa. */
function comparePlaces(a: string, b: string): number {
  const [, digitsA = "", lettersA = ""] = /^([0-9]*)(.*)$/.exec(a) ?? [];
  const [, digitsB = "", lettersB = ""] = /^([0-9]*)(.*)$/.exec(b) ?? [];
  const byNumber = Number(digitsA) - Number(digitsB);
  if (byNumber !== 0) return byNumber;
  if (lettersA.length !== lettersB.length) return lettersA.length - lettersB.length;
  return lettersA === lettersB ? 0 : lettersA < lettersB ? -1 : 1;
}

const spans = (kept: string): (readonly [first: string, last: string])[] =>
  kept.split(",").map((place) => {
    const [first = "", last = first] = place.split("-");
    return [first, last];
  });

/** Every place or range of the inner part lies in one place or range of the outer part. */
const covers = (outer: string, inner: string): boolean =>
  spans(inner).every(([first, last]) =>
    spans(outer).some(([from, to]) => comparePlaces(from, first) <= 0 && comparePlaces(last, to) <= 0),
  );

/**
 * Tells whether one citation names the same place as another or a place inside it. Versions are not compared.
 *
 * @param inner - the narrower place, e.g. `§ 18 Abs. 1 Satz 2 SGB III` or `§ 50c BBiG`
 * @param outer - the wider place, e.g. `§ 18 SGB III` or `§§ 50b-50e BBiG`
 * @returns `false` where the inner citation is wider, e.g. names no paragraph and the outer one does
 */
export function isWithin(inner: Citation, outer: Citation): boolean {
  if (inner.statute !== outer.statute) return false;
  if (outer.section !== undefined && inner.unit !== outer.unit) return false;
  const parts = ["section", "paragraph", "sentence", "number", "letter"] as const;
  return parts.every((name) => {
    const [wide, narrow] = [outer[name], inner[name]];
    return wide === undefined || (narrow !== undefined && covers(wide, narrow));
  });
}
