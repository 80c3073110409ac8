// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isRuleSetId, ruleSet, ruleSetIds } from "@quartierkit/monitoring";
import type { Region, RuleSet } from "@quartierkit/monitoring";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";

/**
 * An option without which nothing can be done.
 *
 * @throws UsageError where it is absent
 */
export function needed(call: Call, name: string, what: string): string {
  const value = call.option(name);
  if (value === undefined) throw new UsageError(`--${name} takes ${what}.`);
  return value;
}

/**
 * An option that takes one of some words.
 *
 * @throws UsageError for any other word
 */
export function choice<const T extends string>(call: Call, name: string, allowed: readonly T[]): T | undefined {
  const value = call.option(name);
  const found = allowed.find((one) => one === value);
  if (value !== undefined && found === undefined)
    throw new UsageError(`--${name} takes one of ${allowed.join(", ")}, not “${value}”.`);
  return found;
}

/**
 * The rule set of a call: which annex, which definition of long-term unemployment, who is asked.
 *
 * @throws UsageError where nothing or something else is named: figures without their law are none
 */
export function rulesOf(call: Call): RuleSet {
  const id = needed(call, "rules", `one of ${ruleSetIds.join(", ")}`);
  if (!isRuleSetId(id)) throw new UsageError(`--rules takes one of ${ruleSetIds.join(", ")}, not “${id}”.`);
  const ltu = choice(call, "ltu", ["eu", "sgb3"]);
  const followUp = choice(call, "follow-up", ["census", "sample", "not-collected"]);
  const housing = choice(call, "housing", ["census", "sample"]);
  return ruleSet(id, {
    ...(ltu === undefined ? {} : { ltu }),
    ...(followUp === undefined ? {} : { followUp }),
    ...(housing === undefined ? {} : { housing }),
  });
}

const regionNames: readonly Region[] = ["less-developed", "transition", "more-developed"];

/** The category of region of a register, which does not say it. */
export const regionOf = (call: Call): Region | undefined => choice(call, "region", regionNames);
