// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { commonDays, perhapsAnyDay, reaches, unknownDays } from "@quartierkit/calendar/history";
import type { DaySet, Spans } from "@quartierkit/calendar/history";
import type { Facts } from "../facts/facts.ts";
import { belongsTo } from "../kernel/spells.ts";
import type { DaysNode } from "../tree/nodes.ts";
import { derive, given, made } from "./context.ts";
import type { Context, Parts } from "./context.ts";
import { makesDays } from "./day-sets.ts";
import type { Reading } from "./trace.ts";

/** A set of days, and what is missing of it inside a stretch; the set itself is the same in every stretch. */
export type ReadsDays = (context: Context, within: Spans) => Reading<DaySet>;

type Of<Op extends DaysNode["op"]> = Extract<DaysNode, { op: Op }>;

/** Paths of the histories of kinds that are not completely known inside the days looked at. */
const unknownKinds = (facts: Facts, kinds: readonly string[], within: Spans): readonly string[] =>
  kinds.filter((kind) => commonDays(unknownDays(facts, kind), within) > 0).map((kind) => `spells.${kind}`);

/** The spells of some kinds that reach into a stretch. */
function touching(context: Context, kinds: readonly string[], within: Spans) {
  const all = made(context, kinds.join(), () => reaches(context.scope.facts, kinds));
  return all.filter(({ possible }) => commonDays(possible, within) > 0);
}

function readsSpells(node: Of<"spells">, parts: Parts): ReadsDays {
  const [belongs, make] = [belongsTo(node), makesDays(node, parts)];
  return (context, within) => {
    const { facts } = context.scope;
    const spells = touching(context, node.kinds, within);
    const unsaid = spells
      .filter(({ spell }) => belongs(spell) === null)
      .map(
        ({ spell, index }) =>
          `spells.${index}.${node.norms !== undefined && spell.norm === undefined ? "norm" : "insured"}`,
      );
    const vague = spells
      .filter(
        ({ certain, possible }) => certain !== possible && commonDays(certain, within) < commonDays(possible, within),
      )
      .map(({ index }) => `spells.${index}`);
    return {
      value: make(context),
      used: spells.map(({ index }) => `spells.${index}`),
      missing: [...unknownKinds(facts, node.kinds, within), ...unsaid, ...vague],
    };
  };
}

function readsHours(node: Of<"hours-at-least">, parts: Parts): ReadsDays {
  const [readHours, make] = [parts.number(node.hours), makesDays(node, parts)];
  return (context, within) => {
    const { facts } = context.scope;
    const hours = readHours(context);
    const spells = touching(context, node.kinds, within);
    const unsaid = spells
      .filter(({ spell }) => spell.hoursPerWeek === undefined)
      .map(({ index }) => `spells.${index}.hoursPerWeek`);
    return {
      value: make(context),
      used: [...hours.used, ...spells.map(({ index }) => `spells.${index}`)],
      missing: [...hours.missing, ...unknownKinds(facts, node.kinds, within), ...unsaid],
    };
  };
}

/**
 * Makes a set of days ready to be read.
 *
 * @param node - the set
 * @param parts - the rest of the interpreter
 */
export function readsDays(node: DaysNode, parts: Parts): ReadsDays {
  switch (node.op) {
    case "spells":
      return readsSpells(node, parts);
    case "hours-at-least":
      return readsHours(node, parts);
    case "perhaps":
      return () => given(perhapsAnyDay);
    case "complement": {
      const [make, read] = [makesDays(node, parts), readsDays(node.of, parts)];
      return (context, within) => derive(make(context), [read(context, within)]);
    }
    case "union":
    case "intersection": {
      const [make, all] = [makesDays(node, parts), node.of.map((part) => readsDays(part, parts))];
      return (context, within) =>
        derive(
          make(context),
          all.map((read) => read(context, within)),
        );
    }
  }
}
