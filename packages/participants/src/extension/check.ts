// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { compareSeverities, relocate, runChecks } from "@quartierkit/findings";
import type { Finding, Kept, Severity } from "@quartierkit/findings";
import { participantChecks } from "../checks/run.ts";
import { defaultParameters } from "../parameters.ts";
import type { CheckParameters } from "../parameters.ts";
import type { Register } from "../records/register.ts";
import { extensionDataChecks } from "./data-checks.ts";
import { declarationIn } from "./declared.ts";
import type { Extension } from "./extension.ts";

const graver = (a: Severity, b: Severity): Severity => (compareSeverities(a, b) <= 0 ? a : b);

/** Lighter severities change nothing: an extension can tighten a rule and never loosen it. */
const raised =
  (extensions: readonly Extension[]) =>
  (finding: Finding): Finding => {
    const wished = extensions.flatMap(({ severities }) =>
      Object.hasOwn(severities, finding.code) ? (severities[finding.code] ?? []) : [],
    );
    return { ...finding, severity: wished.reduce(graver, finding.severity) };
  };

/**
 * Everything that is wrong with a register on a day, by our checks and those of extensions. All core checks run; an
 * extension can only make their findings graver and add its own. What extensions declare about their fields need not stand
 * in the file.
 *
 * @param register - the records
 * @param options - the extensions; the rest as for `checkRegister`
 * @returns findings; fields of a namespace that no extension knows are a note
 */
export function checkExtendedRegister(
  register: Register,
  options: {
    readonly on: Day;
    readonly extensions: readonly Extension[];
    readonly parameters?: Partial<CheckParameters>;
    readonly kept?: Kept;
  },
): readonly Finding[] {
  const { on, extensions, kept } = options;
  const context = { on, parameters: { ...defaultParameters, ...options.parameters } };
  const declared = { ...register, extensions: [...register.extensions, ...extensions.map(declarationIn)] };
  const core = runChecks(participantChecks, declared, context).map(raised(extensions));
  const own = runChecks(
    extensions.flatMap(({ checks }) => checks),
    register,
    context,
  );
  const ours = runChecks(extensionDataChecks, { register, extensions }, context);
  return relocate([...core, ...own, ...ours], kept);
}
