// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { DayNode } from "../tree/nodes.ts";
import { daysText, windowText } from "./days.ts";
import { factOf } from "./facts.ts";
import { literal, named, pair } from "./scope.ts";
import type { Bounds, Writing } from "./scope.ts";

type Of<Op extends DayNode["op"]> = Extract<DayNode, { op: Op }>;

const areFinite = (texts: readonly string[]): string => texts.map((text) => `Number.isFinite(${text})`).join(" && ");

function shiftedBounds({ day, unit, by }: Of<"shift">, writing: Writing): Bounds {
  const [moving, amount] = [writing.emit.bounds(day, writing), writing.emit.bounds(by, writing)];
  const known = areFinite([moving.lo, moving.hi, amount.lo, amount.hi]);
  const step = (from: string, much: string) => `movedNumber(${from}, "${unit}", ${much})`;
  return {
    lo: `(${known} ? Math.min(${step(moving.lo, amount.lo)}, ${step(moving.lo, amount.hi)}) : -Infinity)`,
    hi: `(${known} ? Math.max(${step(moving.hi, amount.lo)}, ${step(moving.hi, amount.hi)}) : Infinity)`,
  };
}

function edgeBounds(node: Of<"first-day" | "last-day">, writing: Writing): Bounds {
  const frame = node.window === undefined ? "untilToday(on)" : windowText(node.window, writing);
  const call = node.op === "first-day" ? "firstIn" : "lastIn";
  const key = `edge ${JSON.stringify(node)}`;
  return pair(named(writing, key, (inner) => `${call}(${daysText(node.days, inner)}, ${frame})`));
}

/**
 * Both bounds of a day, as day numbers.
 *
 * @param node - the day
 * @param writing - where to write
 */
export function dayBounds(node: DayNode, writing: Writing): Bounds {
  switch (node.op) {
    case "today":
      return literal("on");
    case "day":
      return literal(String(dayNumber(node.value)));
    case "fact-day":
      return { lo: `dayLo(${factOf(node.fact, writing)})`, hi: `dayHi(${factOf(node.fact, writing)})` };
    case "shift":
      return shiftedBounds(node, writing);
    case "month-end": {
      const { lo, hi } = writing.emit.bounds(node.of, writing);
      const known = areFinite([lo, hi]);
      return { lo: `(${known} ? monthEndOf(${lo}) : -Infinity)`, hi: `(${known} ? monthEndOf(${hi}) : Infinity)` };
    }
    case "first-day":
    case "last-day":
      return edgeBounds(node, writing);
    case "window-edge": {
      const frame = windowText(node.window, writing);
      return { lo: `(${frame}?.${node.edge}.lo ?? -Infinity)`, hi: `(${frame}?.${node.edge}.hi ?? Infinity)` };
    }
  }
}
