// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DaysNode, WindowNode } from "../tree/nodes.ts";
import { constant, named } from "./scope.ts";
import type { Writing } from "./scope.ts";

const interval = ({ lo, hi }: { readonly lo: string; readonly hi: string }): string => `{ lo: ${lo}, hi: ${hi} }`;

function daysExpression(node: DaysNode, writing: Writing): string {
  switch (node.op) {
    case "spells": {
      const { kinds, norms, insured } = node;
      const filter = { ...(norms === undefined ? {} : { norms }), ...(insured === undefined ? {} : { insured }) };
      return `daysOfSpells(facts, ${constant(writing, kinds)}, ${constant(writing, filter)})`;
    }
    case "hours-at-least":
      return `hoursAtLeast(facts, ${constant(writing, node.kinds)}, ${interval(writing.emit.bounds(node.hours, writing))})`;
    case "perhaps":
      return "perhapsAnyDay";
    case "complement":
      return `complementOf(${daysText(node.of, writing)})`;
    case "union":
    case "intersection":
      return `${node.op}Of([${node.of.map((part) => daysText(part, writing)).join(", ")}])`;
  }
}

/**
 * The name of a set of days.
 *
 * @param node - the set
 * @param writing - where to write
 */
export const daysText = (node: DaysNode, writing: Writing): string =>
  named(writing, JSON.stringify(node), (inner) => daysExpression(node, inner));

function windowExpression(node: WindowNode, writing: Writing): string {
  if (node.op === "since") return `sinceFrame(${interval(writing.emit.bounds(node.from, writing))}, on)`;
  if (node.op === "last")
    return `lastFrame(${interval(writing.emit.bounds(node.length, writing))}, "${node.unit}", on)`;
  const { hi } = writing.emit.bounds(node.years, writing);
  const opening = daysText(node.opensWith, writing);
  return `Number.isFinite(${hi}) ? fixedFrame(${opening}, on, ${hi}).frame : anyFixedFrame(on)`;
}

/**
 * The name of a window, which may be `null`.
 *
 * @param node - the window
 * @param writing - where to write
 */
export const windowText = (node: WindowNode, writing: Writing): string =>
  named(writing, JSON.stringify(node), (inner) => windowExpression(node, inner));
