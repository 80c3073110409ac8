// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CaseStatus } from "./case.ts";
import type { ConsentStatus } from "./consent.ts";
import type { GoalStatus } from "./goal.ts";
import { fhirStatus } from "./participation.ts";
import type { ReferralStatus } from "./referral.ts";

const goal: Readonly<Record<GoalStatus, string>> = {
  proposed: "proposed",
  accepted: "accepted",
  active: "active",
  "on-hold": "on-hold",
  completed: "completed",
  cancelled: "cancelled",
};

const referral: Readonly<Record<ReferralStatus, string>> = {
  draft: "draft",
  sent: "requested",
  accepted: "accepted",
  declined: "rejected",
  retracted: "cancelled",
  "in-progress": "in-progress",
  closed: "completed",
  expired: "failed",
};

const consent: Readonly<Record<ConsentStatus, string>> = {
  given: "active",
  withdrawn: "inactive",
  expired: "inactive",
  replaced: "inactive",
};

const cases: Readonly<Record<CaseStatus, string>> = {
  open: "active",
  "on-hold": "onhold",
  closed: "finished",
  transferred: "finished",
  "entered-in-error": "entered-in-error",
};

/** How FHIR R5 calls a status: one way, as FHIR has fewer words. */
export const fhirCodes: Readonly<
  Record<string, { readonly element: string; readonly codes: Readonly<Record<string, string>> }>
> = {
  participation: { element: "EpisodeOfCare.status", codes: fhirStatus },
  goal: { element: "Goal.lifecycleStatus", codes: goal },
  referral: { element: "Task.status", codes: referral },
  consent: { element: "Consent.status", codes: consent },
  case: { element: "EpisodeOfCare.status", codes: cases },
};
