// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { anyFixedFrame, fixedFrame, lastFrame, reachOf, sinceFrame } from "../kernel/windows.ts";
import type { Frame } from "../kernel/windows.ts";
import type { WindowNode } from "../tree/nodes.ts";
import { derive, given, once } from "./context.ts";
import type { Parts, Reads } from "./context.ts";
import { readsDays } from "./days.ts";
import type { Interval } from "../kernel/interval.ts";
import type { Reading } from "./trace.ts";

function readsFixed(node: Extract<WindowNode, { op: "fixed" }>, parts: Parts): Reads<Frame | null> {
  const [readYears, readOpening] = [parts.number(node.years), readsDays(node.opensWith, parts)];
  return (context) => {
    const { on } = context;
    const years = readYears(context);
    const length = years.value.hi;
    if (!Number.isFinite(length)) return derive(anyFixedFrame(on), [years]);
    const opening = readOpening(context, reachOf(on, length));
    const { frame, state } = fixedFrame(opening.value, on, length);
    if (state === "none") return given(null);
    const read = derive(frame, [years, opening]);
    return state === "known" ? { ...read, missing: [] } : read;
  };
}

/** Both the length and the day are mostly the same for a whole run. */
function readsLast({ length, unit }: Extract<WindowNode, { op: "last" }>, parts: Parts): Reads<Frame | null> {
  const readLength = parts.number(length);
  let last: { readonly length: Interval; readonly on: number; readonly frame: Frame } | undefined;
  const frameOf = ({ value }: Reading<Interval>, on: number): Frame => {
    if (last?.on === on && last.length.lo === value.lo && last.length.hi === value.hi) return last.frame;
    last = { length: value, on, frame: lastFrame(value, unit, on) };
    return last.frame;
  };
  return (context) => {
    const read = readLength(context);
    return derive(frameOf(read, context.on), [read]);
  };
}

/**
 * Makes a window ready to be read.
 *
 * @param node - the window
 * @param parts - the rest of the interpreter
 */
export function readsWindow(node: WindowNode, parts: Parts): Reads<Frame | null> {
  if (node.op === "fixed") return once(node, readsFixed(node, parts));
  if (node.op === "since") {
    const readFrom = parts.day(node.from);
    return (context) => {
      const from = readFrom(context);
      return derive(sinceFrame(from.value, context.on), [from]);
    };
  }
  return readsLast(node, parts);
}
