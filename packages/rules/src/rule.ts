// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";
import type { InForce } from "./parameter.ts";
import { RulesError } from "./error.ts";
import type { Condition, Quantity } from "./tree/nodes.ts";

/** What a rule may be used for. What is collected for statistics only must not decide what a person gets. */
export type Purpose = "entitlement" | "statistics";

/** The wording of a rule in one period. */
export interface RuleVersion {
  readonly inForce: InForce;
  readonly norm: Citation;
  readonly source: Source;
  /** The last day for which the text of the law was read; later the verdict says so. */
  readonly checkedUntil?: Day;
  readonly when: Condition;
  /** Values that come with the verdict, e.g. `{ percent }`. */
  readonly values?: Readonly<Record<string, Quantity>>;
  /** Conditions that are told but do not decide. */
  readonly remarks?: readonly Condition[];
}

/** A rule of law or of a programme, in all its versions. */
export interface Rule<P extends Purpose = Purpose> {
  readonly id: string;
  readonly title: Bilingual;
  readonly purpose: P;
  /** From oldest to newest; periods do not overlap. */
  readonly versions: readonly RuleVersion[];
}

/**
 * Declares a rule and refuses versions that overlap or stand in the wrong order.
 *
 * @throws RulesError `rule-versions` when two versions are law on the same day, or there is none
 */
export function rule<const P extends Purpose>(declaration: Rule<P>): Rule<P> {
  const { id, versions } = declaration;
  if (versions.length === 0) throw new RulesError("rule-versions", `${id} has no version.`);
  versions.slice(1).forEach(({ inForce }, index) => {
    const before = versions[index]?.inForce.to;
    if (before === null || before === undefined || before >= inForce.from) {
      throw new RulesError("rule-versions", `${id}: the version from ${inForce.from} overlaps the one before it.`);
    }
  });
  return declaration;
}

/**
 * The version of a rule that is law on a day.
 *
 * @param declared - the rule
 * @param lawDay - the day whose law applies
 * @returns `null` where the rule is not in force on the day
 */
export function versionOn(declared: Rule, lawDay: Day): RuleVersion | null {
  return (
    declared.versions.find(({ inForce }) => inForce.from <= lawDay && (inForce.to === null || lawDay <= inForce.to)) ??
    null
  );
}
