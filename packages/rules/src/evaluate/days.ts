// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { hoursAtLeast, reaches, unknownDays } from "@quartierkit/calendar/history";
import { complementOf, intersectionOf, perhapsAnyDay, unionOf } from "@quartierkit/calendar/history";
import type { DaySet } from "@quartierkit/calendar/history";
import { commonDays } from "@quartierkit/calendar/history";
import type { Spans } from "@quartierkit/calendar/history";
import type { Facts } from "../facts/facts.ts";
import { belongsTo, daysOfSpells } from "../kernel/spells.ts";
import type { DaysNode } from "../tree/nodes.ts";
import { derive, given, made } from "./context.ts";
import type { Context, Parts } from "./context.ts";
import type { Reading } from "./trace.ts";

/** A set of days, and the stretch that matters: only what is unknown inside it is reported as missing. */
export type ReadsDays = (context: Context, within: Spans) => Reading<DaySet>;

type Of<Op extends DaysNode["op"]> = Extract<DaysNode, { op: Op }>;

/** The days of a set, apart from what is missing of them, are the same in every stretch. */
const keyOf = (node: DaysNode): string => JSON.stringify(node);

/** Paths of the histories of kinds that are not completely known inside the days looked at. */
const unknownKinds = (facts: Facts, kinds: readonly string[], within: Spans): readonly string[] =>
  kinds.filter((kind) => commonDays(unknownDays(facts, kind), within) > 0).map((kind) => `spells.${kind}`);

/** The spells of some kinds that reach into a stretch. */
function touching(context: Context, kinds: readonly string[], within: Spans) {
  const all = made(context, kinds.join(), () => reaches(context.scope.facts, kinds));
  return all.filter(({ possible }) => commonDays(possible, within) > 0);
}

function readsSpells(node: Of<"spells">): ReadsDays {
  const [belongs, key] = [belongsTo(node), keyOf(node)];
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
      value: made(context, key, () => daysOfSpells(facts, node.kinds, node)),
      used: spells.map(({ index }) => `spells.${index}`),
      missing: [...unknownKinds(facts, node.kinds, within), ...unsaid, ...vague],
    };
  };
}

function readsHours(node: Of<"hours-at-least">, parts: Parts): ReadsDays {
  const [readHours, key] = [parts.number(node.hours), keyOf(node)];
  return (context, within) => {
    const { facts } = context.scope;
    const hours = readHours(context);
    const spells = touching(context, node.kinds, within);
    const unsaid = spells
      .filter(({ spell }) => spell.hoursPerWeek === undefined)
      .map(({ index }) => `spells.${index}.hoursPerWeek`);
    return {
      value: made(context, key, () => hoursAtLeast(facts, node.kinds, hours.value)),
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
      return readsSpells(node);
    case "hours-at-least":
      return readsHours(node, parts);
    case "perhaps":
      return () => given(perhapsAnyDay);
    case "complement": {
      const [of, key] = [readsDays(node.of, parts), keyOf(node)];
      return (context, within) => {
        const inner = of(context, within);
        return derive(
          made(context, key, () => complementOf(inner.value)),
          [inner],
        );
      };
    }
    case "union":
    case "intersection": {
      const all = node.of.map((part) => readsDays(part, parts));
      const key = keyOf(node);
      const join = node.op === "union" ? unionOf : intersectionOf;
      return (context, within) => {
        const sets = all.map((read) => read(context, within));
        return derive(
          made(context, key, () => join(sets.map(({ value }) => value))),
          sets,
        );
      };
    }
  }
}
