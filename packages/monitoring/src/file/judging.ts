// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { versionOn } from "@quartierkit/rules";
import type { Condition, Rule } from "@quartierkit/rules";
import { dayRules } from "./by-days.ts";
import type { DayRule } from "./by-days.ts";
import { codesJudge } from "./coded.ts";
import type { Group, Written } from "./coded.ts";
import { fieldsOf } from "./fields.ts";
import type { Fields } from "./fields.ts";
import type { Given } from "./given.ts";
import { bitOf, wordOf } from "./marks.ts";
import type { Marks } from "./marks.ts";
import type { Leaf, Program } from "./program.ts";
import { codedWay, wayOf } from "./reads.ts";
import type { Way } from "./reads.ts";
import type { Sight } from "./sight.ts";

interface Placed {
  readonly place: number;
  readonly rule: Rule;
  readonly way: Way;
}

const original = ({ rule }: Leaf, lawDay: string): Condition | undefined => versionOn(rule, lawDay)?.when;

function placedLeaf(leaf: Leaf, place: number, lawDay: string): Placed {
  const named = wayOf(leaf.when);
  if (named.by !== "engine") return { place, rule: leaf.rule, way: named };
  const when = original(leaf, lawDay);
  return { place, rule: leaf.rule, way: when === undefined ? named : codedWay(when) };
}

/** How the leaves of a program are decided. */
export interface Ways {
  readonly fields: Fields;
  readonly groups: readonly Group[];
  readonly days: readonly { readonly place: number; readonly decide: DayRule }[];
  /** What only the engine can tell, from the whole record. */
  readonly others: readonly Placed[];
  readonly lawDay: string;
}

function groupsOf(placed: readonly Placed[]): readonly Group[] {
  const groups = new Map<string, { fields: readonly string[]; leaves: Placed[] }>();
  for (const leaf of placed) {
    if (leaf.way.by !== "codes") continue;
    const { fields } = leaf.way;
    const key = fields.join(" ");
    const group = groups.get(key) ?? { fields, leaves: [] };
    group.leaves.push(leaf);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Finds out how each leaf is decided. */
export function waysOf({ leaves }: Program, given: Given): Ways {
  const { lawDay } = given.rules;
  const placed = leaves.map((leaf, place) => placedLeaf(leaf, place, lawDay));
  const groups = groupsOf(placed);
  const rules = dayRules(lawDay);
  return {
    fields: fieldsOf(
      groups.flatMap(({ fields }) => fields),
      given,
    ),
    groups,
    days: placed.flatMap(({ place, way }) => (way.by === "days" ? [{ place, decide: rules[way.name] }] : [])),
    others: placed.filter(({ way }) => way.by === "engine"),
    lawDay,
  };
}

/** Adds marks to those that are there. */
export function take({ yes, no }: Marks, into: Written): void {
  for (let word = 0; word < yes.length; word += 1) {
    into.yes[word] = (into.yes[word] ?? 0) | (yes[word] ?? 0);
    into.no[word] = (into.no[word] ?? 0) | (no[word] ?? 0);
  }
}

/**
 * Makes what decides the leaves of a record that was scanned.
 *
 * @param ways - how each is decided
 * @param parents - lists of parents by their code
 * @param words - how many words the marks take
 */
export function sightJudge(
  ways: Ways,
  parents: readonly unknown[],
  words: number,
): (sight: Sight, into: Written) => void {
  const { fields, groups, days, lawDay } = ways;
  const byCodes = codesJudge(groups, { fields, parents, lawDay }, words);
  return (sight, into) => {
    for (let at = 0; at < words; at += 1) {
      into.yes[at] = 0;
      into.no[at] = 0;
    }
    byCodes(sight.codes, into);
    for (let index = 0; index < days.length; index += 1) {
      const leaf = days[index];
      if (leaf === undefined) continue;
      const answer = leaf.decide(sight);
      const list = answer === 1 ? into.yes : into.no;
      if (answer !== 0) list[wordOf(leaf.place)] = (list[wordOf(leaf.place)] ?? 0) | bitOf(leaf.place);
    }
  };
}
