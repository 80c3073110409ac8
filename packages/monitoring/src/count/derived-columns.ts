// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { evaluateAll, rule } from "@quartierkit/rules";
import type { Condition, Rule } from "@quartierkit/rules";
import { dayBefore } from "./judge.ts";
import {
  isInFollowUpWindow,
  isInWindow,
  isLongTermByGuidance,
  isLongTermByLaw,
  youngerThan,
} from "../indicators/conditions.ts";
import { dependentChildren, migrationBackground, parentsBornAbroad } from "../indicators/derived.ts";
import { childAge, olderAge, youngPlusEnd, youthAge } from "../indicators/parameters.ts";
import { derived, norms } from "../indicators/sources.ts";
import type { RecordFacts } from "../record/facts.ts";

/**
 * Parts of the tree that look into histories and lists or compare days: they are decided once for each record, and stand in a column of
 * their own.
 */
const conditions: Readonly<Record<string, Condition>> = {
  longTermByGuidance: isLongTermByGuidance,
  longTermByLaw: isLongTermByLaw,
  youngerThanYouthAge: youngerThan(youthAge),
  youngerThanOlderAge: youngerThan(olderAge),
  youngerThanChildAge: youngerThan(childAge),
  youngerThanYoungEnd: youngerThan(youngPlusEnd),
  inWindow: isInWindow,
  inFollowUpWindow: isInFollowUpWindow,
  parentsBornAbroad,
  migrationBackground,
  dependentChildren,
};

/** By the text of a part the column that stands for it. */
const columns = new Map<string, Condition>(
  Object.entries(conditions).map(([name, node]) => [JSON.stringify(node), { op: "is", fact: name }]),
);

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

/** A part of an indicator as a rule of its own, under the law of any day. */
export const asRule = (id: string, when: Condition): Rule =>
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

const rules: Readonly<Record<string, Rule>> = Object.fromEntries(
  Object.entries(conditions).map(([name, node]) => [name, asRule(name, node)]),
);

const truths = { met: true, "not-met": false, unknown: null } as const;

/**
 * Decides what is asked for of one record after the other; `null` is unknown.
 *
 * @param names - of the columns
 * @param lawDay - of the rule set
 */
export function deriverOf(
  names: ReadonlySet<string>,
  lawDay: Day,
): (facts: RecordFacts) => Readonly<Record<string, boolean | null>> {
  const asked = Object.values(rules).filter(({ id }) => names.has(id));
  return (facts) =>
    Object.fromEntries(
      evaluateAll(asked, facts, dayBefore(facts.entry), { lawDay }).map(({ rule: id, outcome }) => [
        id,
        truths[outcome],
      ]),
    );
}

/** The names of all derived columns. */
export const derivedNames: ReadonlySet<string> = new Set(Object.keys(conditions));

/** The rule that a derived column stands for; `undefined` for any other name. */
export const derivedRule = (name: string): Rule | undefined => (derivedNames.has(name) ? rules[name] : undefined);
