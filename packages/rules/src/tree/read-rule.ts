// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import type { Place } from "@quartierkit/findings/schema";
import { RulesError } from "../error.ts";
import { rule } from "../rule.ts";
import type { Rule } from "../rule.ts";
import { ruleSchema } from "./schemas.ts";

/** A rule as far as it could be read. */
export interface ReadRule {
  /** `null` where anything in it is wrong: half a rule would decide wrongly. */
  readonly rule: Rule | null;
  readonly findings: readonly Finding[];
}

const overlapping = (place: Place): Finding => ({
  code: "rule-versions",
  severity: "error",
  path: `${place.path ?? ""}${pointer("versions")}`,
  message: {
    de: "Zwei Fassungen gelten am selben Tag oder stehen in falscher Reihenfolge.",
    en: "Two versions are law on the same day, or they stand in the wrong order.",
  },
  hint: { de: "Die Zeiträume in „inForce“ prüfen.", en: "Check the periods in “inForce”." },
  ...(place.file === undefined ? {} : { file: place.file }),
});

/**
 * Reads a rule that was written as JSON: a fact that is not declared, a fact of another type, a norm that cannot be read or a
 * node that does not exist is a finding with its place, and there is no rule.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 * @example
 * import { build, rule } from "@quartierkit/rules";
 * import { readRule } from "@quartierkit/rules/schema";
 * import { cite } from "@quartierkit/vocabulary";
 * const declared = rule({
 *   id: "available",
 *   title: { de: "Verfügbar", en: "Available" },
 *   purpose: "entitlement",
 *   versions: [
 *     {
 *       inForce: { from: "2020-01-01", to: null },
 *       norm: cite("§ 138 Abs. 5 SGB III"),
 *       source: { title: "SGB III" },
 *       when: build.is("available"),
 *     },
 *   ],
 * });
 * const text = JSON.stringify(declared);
 * console.log(readRule(JSON.parse(text)).rule?.id); // → available
 * console.log(readRule(JSON.parse(text.replace('"fact":"available"', '"fact":"avaliable"'))).findings[0]?.path);
 * // → /versions/0/when/fact
 */
export function readRule(value: unknown, place: Place = {}): ReadRule {
  const { record, findings } = readRecord(ruleSchema, value, place);
  if (record === null) return { rule: null, findings };
  try {
    // The schema says of every node what the type says of it; the test writes and reads every rule of the library.
    return { rule: rule(record as unknown as Rule), findings };
  } catch (cause) {
    if (cause instanceof RulesError && cause.code === "rule-versions")
      return { rule: null, findings: [overlapping(place)] };
    throw cause;
  }
}
