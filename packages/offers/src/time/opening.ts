// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { localOf, msPerDay, wallOf } from "../recurrence/wall.ts";
import { outside } from "./deviations.ts";
import type { Span } from "./span.ts";
import type { DayWindow, Timeline } from "./timeline.ts";

/** Whether an offer is open. Unknown is not closed. */
export type OfferState = "open" | "closed" | "by-appointment" | "unknown";

/** Whether something is open at a moment, how long that lasts, and why. */
export interface Opening {
  readonly state: OfferState;
  /** Wall time, `YYYY-MM-DDTHH:mm`, at which the state changes; `null` where it does not within a year. */
  readonly until: string | null;
  readonly because: Bilingual;
}

/** The stronger word counts where several hold at once. */
const order = ["open", "by-appointment", "unknown"] as const;

function spanAt(spans: readonly Span[], wall: number): Span | undefined {
  const there = spans.filter(({ start, end }) => start <= wall && wall < end);
  return order.map((state) => there.find((span) => span.state === state)).find((span) => span !== undefined);
}

function changeAfter({ spans }: Timeline, wall: number, state: OfferState): number | undefined {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))]
    .filter((edge) => edge > wall && edge < Infinity)
    .toSorted((a, b) => a - b);
  return edges.find((edge) => (spanAt(spans, edge)?.state ?? "closed") !== state);
}

/** A fortnight is enough for weekly hours; what is rarer is looked for within a year. */
const horizons = [15, 370];

/**
 * The state at a wall time, from whatever gives a timeline.
 *
 * @param at - `YYYY-MM-DDTHH:mm`
 * @param timeline - the spans of some days
 * @throws OffersError `impossible-time`
 */
export function openingIn(at: string, timeline: (window: DayWindow) => Timeline): Opening {
  const wall = wallOf(at);
  const day = Math.floor(wall / msPerDay);
  for (const days of horizons) {
    // Yesterday may last past midnight; the last day of the window may not be cut.
    const line = timeline([day - 1, day + days]);
    const found = spanAt(line.spans, wall);
    const state = found?.state ?? "closed";
    const change = changeAfter(line, wall, state);
    const within = change !== undefined && change < (day + days) * msPerDay;
    if (!within && days !== horizons.at(-1)) continue;
    const because = found?.because ?? line.closed.get(day) ?? outside;
    return { state, until: within ? localOf(change) : null, because };
  }
  return { state: "unknown", until: null, because: outside };
}
