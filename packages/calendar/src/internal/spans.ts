// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

// Sets of days as stretches of day numbers: sorted, disjoint, the end not included.

/** A stretch of day numbers. */
export type Span = readonly [start: number, end: number];
export type Spans = readonly Span[];

function isJoined(spans: Spans): boolean {
  let reached = -Infinity;
  for (const span of spans) {
    if (span[0] <= reached) return false;
    reached = span[1];
  }
  return true;
}

/**
 * Sorts stretches and joins those that overlap or touch.
 *
 * @param spans - in any order, none empty
 */
export function join(spans: Spans): Spans {
  if (isJoined(spans)) return spans;
  const joined: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (last === undefined || start > last[1]) {
      last = [start, end];
      joined.push(last);
    } else if (end > last[1]) last[1] = end;
  }
  return joined;
}

/** The first stretch that ends behind a day; they are sorted, so half of them is left out at a time. */
function firstBehind(spans: Spans, day: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = spans[middle]?.[1] ?? Infinity;
    if (end > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The part of a set that lies in a stretch.
 *
 * @param spans - the set
 * @param stretch - the stretch
 */
export function within(spans: Spans, [start, end]: Span): Spans {
  const part: Span[] = [];
  for (let index = firstBehind(spans, start); index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span[0] >= end) break;
    part.push(span[0] >= start && span[1] <= end ? span : [Math.max(span[0], start), Math.min(span[1], end)]);
  }
  return part;
}

/**
 * Tells whether a set has every day of a stretch.
 *
 * @param spans - the set
 * @param stretch - the stretch
 */
export function covers(spans: Spans, stretch: Span): boolean {
  const span = spans[firstBehind(spans, stretch[0])];
  return span !== undefined && span[0] <= stretch[0] && span[1] >= stretch[1];
}

/**
 * The part of a stretch that a set leaves open.
 *
 * @param stretch - the stretch
 * @param spans - the set
 */
export function openIn(stretch: Span, spans: Spans): Spans {
  const open: Span[] = [];
  let reached = stretch[0];
  for (const [start, end] of within(spans, stretch)) {
    if (start > reached) open.push([reached, start]);
    reached = end;
  }
  if (reached < stretch[1]) open.push([reached, stretch[1]]);
  return open;
}

/**
 * How many days a set has.
 *
 * @param spans - the set
 */
export function daysIn(spans: Spans): number {
  let days = 0;
  for (const span of spans) days += span[1] - span[0];
  return days;
}
