// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { inForce, runChecks } from "./check.ts";
import type { Check, CheckContext } from "./check.ts";
import type { Finding } from "./finding.ts";

const isPointer = (path: string): boolean => /^(\/([^~/]|~[01])*)*$/.test(path);

function complaintsAboutFindings(findings: readonly Finding[]): string[] {
  const texts = findings.flatMap(({ message, hint }) => [message.de, message.en, hint.de, hint.en]);
  return [
    ...(texts.some((text) => /\{\w+\}/.test(text)) ? ["leaves a place in its message unfilled"] : []),
    ...(texts.some((text) => text.trim() === "") ? ["says nothing in one of its languages"] : []),
    ...(findings.every(({ path }) => isPointer(path)) ? [] : ["points with something that is no JSON pointer"]),
  ];
}

function complaints<S, P>(check: Check<S, P>, context: CheckContext<P>): string[] {
  const day = inForce(check, context.on) ? context.on : (check.validTo ?? check.validFrom ?? context.on);
  const found = (subject: S) => runChecks([check], subject, { ...context, on: day });
  const { passing, failing } = check.examples;
  return [
    ...(passing.length === 0 ? ["has no passing example"] : []),
    ...(failing.length === 0 ? ["has no failing example"] : []),
    ...passing.flatMap((subject, index) => (found(subject).length > 0 ? [`passing example ${index} fails`] : [])),
    ...failing.flatMap((subject, index) => (found(subject).length === 0 ? [`failing example ${index} passes`] : [])),
    ...complaintsAboutFindings(failing.flatMap(found)),
  ];
}

/**
 * Proves a registry: each code stands once, each check passes its passing examples and catches its failing
 * ones with a filled message in both languages and a JSON pointer.
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
