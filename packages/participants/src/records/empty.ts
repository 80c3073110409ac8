// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Register } from "./register.ts";

/**
 * A register without records, to which lists are added.
 *
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * const register = { ...emptyRegister, participants: [{ id: "p-1", birthDate: "1985" }] };
 * console.log(register.participants.length, register.measures.length); // → 1 0
 */
export const emptyRegister: Register = {
  format: "quartierkit-participants",
  version: 1,
  participants: [],
  statements: [],
  households: [],
  cases: [],
  measures: [],
  participations: [],
  workOpportunities: [],
  practiceProjects: [],
  placements: [],
  absences: [],
  attendanceDays: [],
  absenceReports: [],
  providerReports: [],
  contacts: [],
  anonymousContacts: [],
  invitations: [],
  assessments: [],
  digitalCompetences: [],
  plans: [],
  goals: [],
  referrals: [],
  languageSupports: [],
  jobCoachings: [],
  cafeVisits: [],
  cafeShifts: [],
  consents: [],
  disclosures: [],
  retentions: [],
  holds: [],
  mergeCandidates: [],
  merges: [],
  importRows: [],
  statistics: [],
  extensions: [],
};
