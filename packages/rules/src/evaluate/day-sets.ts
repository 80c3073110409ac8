// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { complementOf, hoursAtLeast, intersectionOf, perhapsAnyDay, unionOf } from "@quartierkit/calendar/history";
import type { DaySet } from "@quartierkit/calendar/history";
import { daysOfSpells } from "../kernel/spells.ts";
import type { DaysNode } from "../tree/nodes.ts";
import { made } from "./context.ts";
import type { Context, Parts } from "./context.ts";

/** A set of days without what it rests on. */
export type MakesDays = (context: Context) => DaySet;

/** The same structure is computed once for each person, whatever it is part of. */
function once(node: DaysNode, compute: MakesDays): MakesDays {
  const key = JSON.stringify(node);
  return (context) => made(context, key, compute);
}

/**
 * Makes a set of days ready to be computed.
 *
 * @param node - the set
 * @param parts - the rest of the interpreter
 */
export function makesDays(node: DaysNode, parts: Pick<Parts, "number">): MakesDays {
  switch (node.op) {
    case "spells":
      return once(node, ({ scope }) => daysOfSpells(scope.facts, node.kinds, node));
    case "hours-at-least": {
      const readHours = parts.number(node.hours);
      return once(node, (context) => hoursAtLeast(context.scope.facts, node.kinds, readHours(context).value));
    }
    case "perhaps":
      return () => perhapsAnyDay;
    case "complement": {
      const of = makesDays(node.of, parts);
      return once(node, (context) => complementOf(of(context)));
    }
    case "union":
    case "intersection": {
      const all = node.of.map((part) => makesDays(part, parts));
      const join = node.op === "union" ? unionOf : intersectionOf;
      return once(node, (context) => join(all.map((make) => make(context))));
    }
  }
}
