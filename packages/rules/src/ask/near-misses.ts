// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { traceOf } from "../evaluate/conditions.ts";
import type { Context } from "../evaluate/context.ts";
import { outcomeOf } from "../kernel/outcome.ts";
import { contextFor, evaluate } from "../evaluate/verdict.ts";
import type { EvaluateOptions } from "../evaluate/verdict.ts";
import { explain } from "../explain/explain.ts";
import { reasonsIn } from "../explain/tell.ts";
import type { Reason, UsedFact } from "../explain/tell.ts";
import type { Facts } from "../facts/facts.ts";
import { versionOn } from "../rule.ts";
import type { Rule } from "../rule.ts";
import type { Condition, ReasonNode } from "../tree/nodes.ts";

/** A reason that stands in the way. */
export interface Obstacle {
  readonly id: string;
  readonly norm: Citation;
  readonly text: Bilingual;
  readonly facts: readonly UsedFact[];
}

/** Reasons that would all have to be met for the rule to be met, and none less. */
export type NearMiss = readonly Obstacle[];

const always: Condition = { op: "all", of: [] };

/** The tree as it would be if some reasons were met. */
function granted(node: Condition, ids: ReadonlySet<ReasonNode>): Condition {
  switch (node.op) {
    case "reason":
      return ids.has(node) ? { ...node, of: always } : { ...node, of: granted(node.of, ids) };
    case "all":
    case "any":
      return { ...node, of: node.of.map((part) => granted(part, ids)) };
    case "not":
      return { ...node, of: granted(node.of, ids) };
    case "when":
      return { ...node, guard: granted(node.guard, ids), then: granted(node.then, ids) };
    default:
      return node;
  }
}

/** The lowest reasons that are not met: the ones that somebody could change. */
function failing(node: Condition, context: Context): readonly ReasonNode[] {
  switch (node.op) {
    case "reason": {
      const inner = failing(node.of, context);
      const isFailing = outcomeOf(traceOf(node, context).possible) === "not-met";
      return inner.length > 0 || !isFailing ? inner : [node];
    }
    case "all":
    case "any":
      return node.of.flatMap((part) => failing(part, context));
    case "when":
      return failing(node.then, context);
    default:
      return [];
  }
}

function combinations<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, index) => combinations(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}

function obstacleOf(node: ReasonNode, told: readonly Reason[]): Obstacle {
  const reason = told.find(({ id, outcome }) => id === node.id && outcome === "not-met");
  return { id: node.id, norm: node.norm, text: reason?.text ?? node.say, facts: reason?.facts ?? [] };
}

/** More than three changes at once are no near miss. */
const most = 3;

/**
 * Says what would have to change for a verdict that is not met: the smallest sets of conditions that, if they were met, would make
 * the rule met.
 *
 * @param rule - the rule
 * @param facts - what is known about the person
 * @param day - the day, `YYYY-MM-DD`
 * @param options - the day whose law applies
 * @returns smallest sets first; none where the rule is met or open, or where what is missing stands in the way, too
 * @example
 * import { build, nearMisses, rule } from "@quartierkit/rules";
 * import { cite } from "@quartierkit/vocabulary";
 * const told = (id: string, of: Parameters<typeof build.not>[0]) =>
 *   build.reason(id, cite("§ 1 SGB II"), { say: { de: id, en: id }, of });
 * const declared = rule({
 *   id: "course",
 *   title: { de: "Kurs", en: "Course" },
 *   purpose: "entitlement",
 *   versions: [
 *     {
 *       inForce: { from: "2020-01-01", to: null },
 *       norm: cite("§ 1 SGB II"),
 *       source: { title: "Example" },
 *       when: build.allOf(told("free", build.is("available")), told("known", build.is("registeredJobSeeker"))),
 *     },
 *   ],
 * });
 * const [first] = nearMisses(declared, { available: false, registeredJobSeeker: true }, "2021-03-08");
 * console.log(first?.map(({ id }) => id).join()); // → free
 */
export function nearMisses(rule: Rule, facts: Facts, day: Day, options: EvaluateOptions = {}): readonly NearMiss[] {
  const lawDay = options.lawDay ?? day;
  const version = versionOn(rule, lawDay);
  if (version === null || evaluate(rule, facts, day, options).outcome !== "not-met") return [];
  const context = contextFor(facts, day, options);
  const told = reasonsIn(explain(rule, facts, day, options).reasons);
  const found: (readonly ReasonNode[])[] = [];
  const candidates = failing(version.when, context);
  for (let size = 1; size <= most; size += 1)
    for (const set of combinations(candidates, size)) {
      const isLarger = found.some((smaller) => smaller.every((node) => set.includes(node)));
      const would = granted(version.when, new Set(set));
      if (!isLarger && outcomeOf(traceOf(would, context).possible) === "met") found.push(set);
    }
  return found.map((set) => set.map((node) => obstacleOf(node, told)));
}
