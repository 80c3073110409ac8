// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { hoursAtLeast, reaches, unknownDays } from "@quartierkit/calendar/history";
import { complementOf, intersectionOf, perhapsAnyDay, unionOf } from "@quartierkit/calendar/history";
import type { DaySet } from "@quartierkit/calendar/history";
import { daysIn, intersect } from "@quartierkit/calendar/history";
import type { Spans } from "@quartierkit/calendar/history";
import { belongsTo, daysOfSpells } from "../kernel/spells.ts";
import type { DaysNode } from "../tree/nodes.ts";
import { derive } from "./context.ts";
import type { Context } from "./context.ts";
import type { Reading } from "./trace.ts";

type SpellsNode = Extract<DaysNode, { op: "spells" }>;

/** Paths of the histories of kinds that are not completely known inside the days looked at. */
const unknownKinds = ({ scope }: Context, kinds: readonly string[], within: Spans): readonly string[] =>
  kinds.filter((kind) => daysIn(intersect(unknownDays(scope.facts, kind), within)) > 0).map((kind) => `spells.${kind}`);

function readSpells(node: SpellsNode, context: Context, within: Spans): Reading<DaySet> {
  const { facts } = context.scope;
  const belongs = belongsTo(node);
  const touching = reaches(facts, node.kinds).filter(({ possible }) => daysIn(intersect(possible, within)) > 0);
  const unsaid = touching
    .filter(({ spell }) => belongs(spell) === null)
    .map(
      ({ spell, index }) =>
        `spells.${index}.${node.norms !== undefined && spell.norm === undefined ? "norm" : "insured"}`,
    );
  const vague = touching
    .filter(({ certain, possible }) => daysIn(intersect(certain, within)) < daysIn(intersect(possible, within)))
    .map(({ index }) => `spells.${index}`);
  return {
    value: daysOfSpells(facts, node.kinds, node),
    used: touching.map(({ index }) => `spells.${index}`),
    missing: [...unknownKinds(context, node.kinds, within), ...unsaid, ...vague],
  };
}

function readHours(
  node: Extract<DaysNode, { op: "hours-at-least" }>,
  context: Context,
  within: Spans,
): Reading<DaySet> {
  const { facts } = context.scope;
  const hours = context.interpreter.number(node.hours, context);
  const touching = reaches(facts, node.kinds).filter(({ possible }) => daysIn(intersect(possible, within)) > 0);
  const unsaid = touching
    .filter(({ spell }) => spell.hoursPerWeek === undefined)
    .map(({ index }) => `spells.${index}.hoursPerWeek`);
  return {
    value: hoursAtLeast(facts, node.kinds, hours.value),
    used: [...hours.used, ...touching.map(({ index }) => `spells.${index}`)],
    missing: [...hours.missing, ...unknownKinds(context, node.kinds, within), ...unsaid],
  };
}

/**
 * Evaluates a set of days.
 *
 * @param node - the set
 * @param context - the person and the days
 * @param within - the stretch that matters: only what is unknown inside it is reported as missing
 */
export function readDays(node: DaysNode, context: Context, within: Spans): Reading<DaySet> {
  switch (node.op) {
    case "spells":
      return readSpells(node, context, within);
    case "hours-at-least":
      return readHours(node, context, within);
    case "perhaps":
      return { value: perhapsAnyDay, used: [], missing: [] };
    case "complement": {
      const inner = readDays(node.of, context, within);
      return derive(complementOf(inner.value), [inner]);
    }
    case "union":
    case "intersection": {
      const parts = node.of.map((part) => readDays(part, context, within));
      const sets = parts.map(({ value }) => value);
      return derive(node.op === "union" ? unionOf(sets) : intersectionOf(sets), parts);
    }
  }
}
