// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { runChecks } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Extension } from "../extension.ts";
import { codeChecks } from "./codes.ts";
import { continuityChecks } from "./continuity.ts";
import { fieldChecks } from "./fields.ts";
import { namespaceChecks } from "./namespace.ts";
import { redactionChecks } from "./redaction.ts";
import { roundTripChecks } from "./round-trip.ts";
import { ruleChecks } from "./rules.ts";
import type { ConformanceCheck } from "./subject.ts";
import { textChecks } from "./texts.ts";

/** What an extension has to keep, by theme. */
export const conformanceChecks: readonly ConformanceCheck[] = [
  ...namespaceChecks,
  ...fieldChecks,
  ...redactionChecks,
  ...codeChecks,
  ...ruleChecks,
  ...textChecks,
  ...continuityChecks,
  ...roundTripChecks,
];

/** Runs some rules of the kit over an extension. */
export const findingsOf = (
  checks: readonly ConformanceCheck[],
  extension: Extension,
  previous: Extension | undefined,
): readonly Finding[] =>
  runChecks(checks, previous === undefined ? { extension } : { extension, previous }, {
    on: extension.since,
    parameters: undefined,
  });

/**
 * What an extension has to mend before a register is recorded with it.
 *
 * @param extension - a city's extension
 * @param previous - the version in use, so that its files stay readable
 * @returns findings with pointers into the extension; none where it conforms
 * @example
 * import { conformanceOf } from "@quartierkit/participants/extension";
 * const findings = conformanceOf({
 *   namespace: "herne", version: "1", title: { de: "Herne", en: "" },
 *   owner: { name: "Stadt Herne", domain: "herne.de" }, since: "2021-01-01",
 *   records: {}, codeLists: [], checks: [], severities: { "T-STALE-OPEN": "info" },
 * });
 * console.log(findings.map(({ path, code }) => `${path} ${code}`).join());
 * // → /namespace CONF-NAMESPACE,/owner CONF-OWNER,/severities/T-STALE-OPEN CONF-WEAKER,/title/en CONF-TEXT
 */
export const conformanceOf = (extension: Extension, previous?: Extension): readonly Finding[] =>
  findingsOf(conformanceChecks, extension, previous);
