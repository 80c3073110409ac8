// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A place between numbers: just before `at`, or just after it. */
export interface Cut {
  readonly at: number;
  readonly after: boolean;
}

/** Everything from one cut to another; an unlimited side stands at an infinity. */
export interface Span {
  readonly from: Cut;
  readonly to: Cut;
}

/** Known values of one column. A missing value lies in none of them: a cell without `Values` is the one that does not care. */
export type Values =
  | { readonly kind: "truth"; readonly yes: boolean; readonly no: boolean }
  /** These codes, or all codes except these. */
  | { readonly kind: "codes"; readonly except: boolean; readonly codes: readonly string[] }
  /** Numbers, or days as day numbers: spans from left to right that do not touch. */
  | { readonly kind: "line"; readonly spans: readonly Span[] };

const leftmost: Cut = { at: -Infinity, after: false };
const rightmost: Cut = { at: Infinity, after: true };

export const truth = (value: boolean): Values => ({ kind: "truth", yes: value, no: !value });
export const codesOf = (codes: readonly string[]): Values => ({ kind: "codes", except: false, codes });
export const line = (...spans: readonly Span[]): Values => ({ kind: "line", spans });
export const exactly = (at: number): Values => line({ from: { at, after: false }, to: { at, after: true } });
export const upTo = (at: number, inclusive: boolean): Values => line({ from: leftmost, to: { at, after: inclusive } });
export const from = (at: number, inclusive: boolean): Values =>
  line({ from: { at, after: !inclusive }, to: rightmost });

const before = (a: Cut, b: Cut): boolean => a.at < b.at || (a.at === b.at && !a.after && b.after);
const later = (a: Cut, b: Cut): Cut => (before(a, b) ? b : a);
const earlier = (a: Cut, b: Cut): Cut => (before(a, b) ? a : b);

/** The known values that are not among these. */
export function complement(values: Values): Values {
  if (values.kind === "truth") return { kind: "truth", yes: !values.yes, no: !values.no };
  if (values.kind === "codes") return { ...values, except: !values.except };
  const edges = [leftmost, ...values.spans.flatMap((span) => [span.from, span.to]), rightmost];
  const gaps = edges.flatMap((edge, index): readonly Span[] => {
    const next = edges[index + 1];
    return index % 2 === 0 && next !== undefined && before(edge, next) ? [{ from: edge, to: next }] : [];
  });
  return line(...gaps);
}

function commonCodes(a: Extract<Values, { kind: "codes" }>, b: Extract<Values, { kind: "codes" }>): Values {
  if (a.except && b.except) return { ...a, codes: [...new Set([...a.codes, ...b.codes])] };
  if (a.except) return commonCodes(b, a);
  return codesOf(a.codes.filter((code) => b.codes.includes(code) !== b.except));
}

const commonSpans = (a: readonly Span[], b: readonly Span[]): readonly Span[] =>
  a.flatMap((one) =>
    b
      .map((other): Span => ({ from: later(one.from, other.from), to: earlier(one.to, other.to) }))
      .filter((span) => before(span.from, span.to)),
  );

/** The values that are in both; a column has values of one kind only. */
export function common(a: Values, b: Values): Values {
  if (a.kind === "truth" && b.kind === "truth") return { kind: "truth", yes: a.yes && b.yes, no: a.no && b.no };
  if (a.kind === "codes" && b.kind === "codes") return commonCodes(a, b);
  if (a.kind === "line" && b.kind === "line") return line(...commonSpans(a.spans, b.spans));
  throw new TypeError(`a column cannot hold ${a.kind} and ${b.kind}`);
}

/** The values that are in one of both. */
export const either = (a: Values, b: Values): Values => complement(common(complement(a), complement(b)));

/** Whether there is no value. */
export function isEmpty(values: Values): boolean {
  if (values.kind === "truth") return !values.yes && !values.no;
  if (values.kind === "codes") return !values.except && values.codes.length === 0;
  return values.spans.length === 0;
}

/** Whether every value of the second is in the first. */
export const covers = (outer: Values, inner: Values): boolean => isEmpty(common(inner, complement(outer)));
