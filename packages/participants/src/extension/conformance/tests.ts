// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { renderText } from "@quartierkit/findings";
import { ExtensionError } from "../error.ts";
import type { Extension } from "../extension.ts";
import { conformanceChecks, findingsOf } from "./conformance.ts";

/** A test by its name; `run` throws where it fails. */
export interface ConformanceTest {
  readonly name: string;
  readonly run: () => void;
}

/**
 * The conformance kit as one test per rule, for any test runner.
 *
 * @param extension - a city's extension
 * @param previous - the version in use
 * @returns tests; `run` throws ExtensionError `extension-not-conforming` with the findings as text
 * @example
 * import { conformanceTests } from "@quartierkit/participants/extension";
 * const tests = conformanceTests({
 *   namespace: "de.herne", version: "1", title: { de: "Herne", en: "Herne" },
 *   owner: { name: "Stadt Herne", domain: "herne.de" }, since: "2021-01-01",
 *   records: {}, codeLists: [], checks: [], severities: {},
 * });
 * for (const { run } of tests) run(); // in a test file: for (const { name, run } of tests) test(name, run);
 * console.log(tests[0]?.name); // → CONF-NAMESPACE: Form of the namespace
 */
export function conformanceTests(extension: Extension, previous?: Extension): readonly ConformanceTest[] {
  return conformanceChecks.map((check) => ({
    name: `${check.code}: ${check.title.en}`,
    run: () => {
      const findings = findingsOf([check], extension, previous);
      if (findings.length === 0) return;
      throw new ExtensionError("extension-not-conforming", renderText(findings, { language: "en" }));
    },
  }));
}
