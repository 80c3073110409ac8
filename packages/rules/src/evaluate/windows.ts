// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { anyFixedFrame, fixedFrame, lastFrame, reachOf, sinceFrame } from "../kernel/windows.ts";
import type { Frame } from "../kernel/windows.ts";
import type { WindowNode } from "../tree/nodes.ts";
import { derive, given } from "./context.ts";
import type { Context } from "./context.ts";
import { readDays } from "./days.ts";
import type { Reading } from "./trace.ts";

function readFixed(node: Extract<WindowNode, { op: "fixed" }>, context: Context): Reading<Frame | null> {
  const on = context.onNumber;
  const years = context.interpreter.number(node.years, context);
  const length = years.value.hi;
  if (!Number.isFinite(length)) return derive(anyFixedFrame(on), [years]);
  const opening = readDays(node.opensWith, context, reachOf(on, length));
  const { frame, state } = fixedFrame(opening.value, on, length);
  if (state === "none") return given(null);
  const read = derive(frame, [years, opening]);
  return state === "known" ? { ...read, missing: [] } : read;
}

/**
 * Evaluates a window.
 *
 * @param node - the window
 * @param context - the person and the days
 */
export function readWindow(node: WindowNode, context: Context): Reading<Frame | null> {
  const on = context.onNumber;
  if (node.op === "fixed") return readFixed(node, context);
  if (node.op === "since") {
    const from = context.interpreter.day(node.from, context);
    return derive(sinceFrame(from.value, on), [from]);
  }
  const length = context.interpreter.number(node.length, context);
  return derive(lastFrame(length.value, node.unit, on), [length]);
}
