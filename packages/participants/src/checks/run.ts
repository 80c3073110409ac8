// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { relocate, runChecks } from "@quartierkit/findings";
import type { Finding, Kept } from "@quartierkit/findings";
import { defaultParameters } from "../parameters.ts";
import type { CheckParameters } from "../parameters.ts";
import type { Register } from "../records/register.ts";
import { attendanceChecks } from "./attendance/attendance.ts";
import type { RegisterCheck } from "./check.ts";
import { fundingChecks } from "./funding/funding.ts";
import { identityChecks } from "./identity/identity.ts";
import { languageChecks } from "./language/language.ts";
import { outcomeChecks } from "./outcome/outcome.ts";
import { placementChecks } from "./placement/placement.ts";
import { planningChecks } from "./planning/planning.ts";
import { privacyChecks } from "./privacy/privacy.ts";
import { timeChecks } from "./time/time.ts";
import { workOpportunityChecks } from "./work-opportunity/work-opportunity.ts";

/** All checks of a register, by theme. */
export const participantChecks: readonly RegisterCheck[] = [
  ...identityChecks,
  ...timeChecks,
  ...workOpportunityChecks,
  ...planningChecks,
  ...placementChecks,
  ...languageChecks,
  ...fundingChecks,
  ...attendanceChecks,
  ...outcomeChecks,
  ...privacyChecks,
];

/**
 * Everything that is wrong with a register on a day.
 *
 * @param register - the records
 * @param options - the day of the check, local limits where a city has its own, and where the members stood, as
 *   `readRegister` tells
 * @returns findings; checks whose rule is not in force on the day are left out
 */
export function checkRegister(
  register: Register,
  options: { readonly on: Day; readonly parameters?: Partial<CheckParameters>; readonly kept?: Kept },
): readonly Finding[] {
  const parameters = { ...defaultParameters, ...options.parameters };
  return relocate(runChecks(participantChecks, register, { on: options.on, parameters }), options.kept);
}
