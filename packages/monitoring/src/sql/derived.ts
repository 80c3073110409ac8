// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { historyDeriver, evaluate, rule } from "@quartierkit/rules";
import type { Condition, DayNode, Rule } from "@quartierkit/rules";
import { dayBefore } from "../count/judge.ts";
import {
  dependentChildren,
  migrationBackground,
  parentsBornAbroad,
  unemployedSince,
  unemployedSinceGermany,
} from "../indicators/derived.ts";
import { derived, norms } from "../indicators/sources.ts";
import type { RecordFacts } from "../record/facts.ts";

/**
 * Parts of the tree that look into histories and lists: they are computed once for each record, and stand in a column of their own.
 */
const days: readonly { readonly name: string; readonly node: DayNode }[] = [
  { name: "unemployedSince", node: unemployedSince },
  { name: "unemployedSinceGermany", node: unemployedSinceGermany },
];

const conditions: readonly { readonly name: string; readonly node: Condition }[] = [
  { name: "parentsBornAbroad", node: parentsBornAbroad },
  { name: "migrationBackground", node: migrationBackground },
  { name: "dependentChildren", node: dependentChildren },
];

/** By the text of a part the column that stands for it. */
const columns = new Map<string, DayNode | Condition>([
  ...days.map(({ name, node }) => [JSON.stringify(node), { op: "fact-day", fact: name }] as const),
  ...conditions.map(({ name, node }) => [JSON.stringify(node), { op: "is", fact: name }] as const),
]);

/** The same tree, with columns in the place of what is derived. */
function replaced(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const column = columns.get(JSON.stringify(value));
  if (column !== undefined) return column;
  if (Array.isArray(value)) return value.map(replaced);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part)]));
}

/** A rule whose histories and lists are columns. */
export const withColumns = (original: Rule): Rule => ({
  ...original,
  // Only parts of the tree are exchanged, each for one of its own kind.
  versions: original.versions.map((version) => ({ ...version, when: replaced(version.when) as Condition })),
});

/** A derived column of one record: a day as bounds, or a truth; `null` is unknown. */
export type DerivedValue = { readonly lo: Day; readonly hi: Day } | boolean | null;

const asRule = (id: string, when: Condition): Rule =>
  rule({
    id,
    title: { de: id, en: id },
    purpose: "statistics",
    versions: [
      {
        inForce: { from: "2014-01-01", to: null },
        norm: norms.guidance,
        source: derived("Teil eines Indikators"),
        when,
      },
    ],
  });

const rules = conditions.map(({ name, node }) => ({ name, rule: asRule(name, node) }));

const truths = { met: true, "not-met": false, unknown: null } as const;

type Deriver = ReturnType<typeof historyDeriver>;

/** Derives what is asked for of one record after the other; a deriver is made once for each day of entry. */
export function deriverOf(
  names: ReadonlySet<string>,
  lawDay: Day,
): (facts: RecordFacts) => Readonly<Record<string, DerivedValue>> {
  const asked = days.filter(({ name }) => names.has(name));
  const asking = rules.filter(({ name }) => names.has(name));
  const derivers = new Map<Day, Deriver>();
  const on = (day: Day): Deriver => {
    const there =
      derivers.get(day) ??
      historyDeriver(
        asked.map(({ name, node }) => ({ name, kind: "bounds", node })),
        { on: day, lawDay },
      );
    derivers.set(day, there);
    return there;
  };
  return (facts) => {
    const day = dayBefore(facts.entry);
    const bounds = asked.length === 0 ? [] : on(day)(facts);
    const found = asked.map(({ name }, index): readonly [string, DerivedValue] => {
      const value = bounds[index];
      if (typeof value !== "object" || value === null || value.lo === null || value.hi === null) return [name, null];
      return [name, { lo: dayOf(value.lo), hi: dayOf(value.hi) }];
    });
    const told = asking.map(
      ({ name, rule: one }) => [name, truths[evaluate(one, facts, day, { lawDay }).outcome]] as const,
    );
    return Object.fromEntries([...found, ...told]);
  };
}

/** The names of all derived columns. */
export const derivedNames: ReadonlySet<string> = new Set([...days, ...conditions].map(({ name }) => name));

/** Which derived columns are days. */
export const derivedDays: ReadonlySet<string> = new Set(days.map(({ name }) => name));
