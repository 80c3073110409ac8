// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { inForce, runChecks } from "./check.ts";
import type { Check, CheckContext } from "./check.ts";

function complaints<S, P>(check: Check<S, P>, context: CheckContext<P>): string[] {
  const day = inForce(check, context.on) ? context.on : (check.validTo ?? check.validFrom ?? context.on);
  const found = (subject: S) => runChecks([check], subject, { ...context, on: day });
  const { passing, failing } = check.examples;
  const open = failing
    .flatMap(found)
    .filter(({ message, hint }) => /\{\w+\}/.test(message.de + message.en + hint.de + hint.en));
  return [
    ...(passing.length === 0 ? ["has no passing example"] : []),
    ...(failing.length === 0 ? ["has no failing example"] : []),
    ...passing.flatMap((subject, index) => (found(subject).length > 0 ? [`passing example ${index} fails`] : [])),
    ...failing.flatMap((subject, index) => (found(subject).length === 0 ? [`failing example ${index} passes`] : [])),
    ...(open.length > 0 ? ["leaves a place in its message unfilled"] : []),
  ];
}

/**
 * Proves a registry: each code stands once, each check passes its passing examples and catches its failing ones.
 *
 * @param checks - the registry
 * @param context - the day and parameters; a check that is not in force on that day is proved on a day when it is
 * @returns one line per complaint, beginning with the check's code; an empty list when the registry is sound
 */
export function proveChecks<S, P>(checks: readonly Check<S, P>[], context: CheckContext<P>): string[] {
  const codes = checks.map(({ code }) => code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...twice.map((code) => `${code}: stands twice`),
    ...checks.flatMap((check) => complaints(check, context).map((complaint) => `${check.code}: ${complaint}`)),
  ];
}
