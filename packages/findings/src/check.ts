// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";
import type { Finding } from "./finding.ts";
import type { Severity } from "./severity.ts";

/** What a check is told besides the record: the day it is made for, and a city's own limits. */
export interface CheckContext<P> {
  /** The day the check is made for; checks outside their validity on this day are left out. */
  readonly on: Day;
  readonly parameters: P;
}

/** A place where a check does not hold. */
export interface Violation {
  /** JSON pointer from the root of the subject. */
  readonly path: string;
  /** Values for the `{name}` places of the message and hint; numbers get a decimal comma in German, labels come in both languages. */
  readonly values?: Readonly<Record<string, string | number | Bilingual>>;
  /** Where the case is graver or lighter than the check's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly string[];
}

/** A dated rule about data, with its words, its norm and the cases that prove it. */
export interface Check<S, P = undefined> {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** Templates: `{name}` is filled from the violation's values. */
  readonly message: Bilingual;
  readonly hint: Bilingual;
  readonly norm?: Citation;
  readonly source?: Source;
  /** First and last day on which the rule behind the check is in force. */
  readonly validFrom?: Day;
  readonly validTo?: Day;
  readonly find: (subject: S, context: CheckContext<P>) => readonly Violation[];
  readonly examples: { readonly passing: readonly S[]; readonly failing: readonly S[] };
}

function written(value: string | number | Bilingual | undefined, language: keyof Bilingual): string {
  if (typeof value === "object") return value[language];
  return typeof value === "number" && language === "de" ? String(value).replace(".", ",") : String(value);
}

/** A place that has no value stays as it is, so that `proveChecks` can see it. */
const fill = (template: string, values: NonNullable<Violation["values"]>, language: keyof Bilingual): string =>
  template.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? written(values[name], language) : place,
  );

function toFinding<S, P>(check: Check<S, P>, violation: Violation): Finding {
  const values = violation.values ?? {};
  const bilingual = (text: Bilingual): Bilingual => ({
    de: fill(text.de, values, "de"),
    en: fill(text.en, values, "en"),
  });
  return {
    code: check.code,
    severity: violation.severity ?? check.severity,
    path: violation.path,
    message: bilingual(check.message),
    hint: bilingual(check.hint),
    ...(check.norm === undefined ? {} : { norm: check.norm }),
    ...(violation.related === undefined ? {} : { related: violation.related }),
  };
}

/**
 * Tells whether the rule behind a check is in force on a day.
 *
 * @param check - a dated check; without dates it always is
 * @param on - the day asked about
 */
export function inForce(check: Pick<Check<never>, "validFrom" | "validTo">, on: Day): boolean {
  return (check.validFrom ?? on) <= on && on <= (check.validTo ?? on);
}

/**
 * Runs every check that is in force on the day over one subject.
 *
 * @param checks - the registry, or a part of it
 * @param subject - the record or file that the checks are made for
 * @param context - the day and the parameters
 * @returns the findings in the order of the registry; an empty list when nothing is wrong
 */
export function runChecks<S, P>(checks: readonly Check<S, P>[], subject: S, context: CheckContext<P>): Finding[] {
  return checks
    .filter((check) => inForce(check, context.on))
    .flatMap((check) => check.find(subject, context).map((violation) => toFinding(check, violation)));
}
