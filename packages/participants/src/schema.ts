// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { privacy } from "./privacy/carrying.ts";
export type { Annotations } from "./privacy/carrying.ts";
export { fieldsOf } from "./privacy/fields.ts";
export type { Field } from "./privacy/fields.ts";
export { absenceReportSchema, absenceSchema, attendanceDaySchema, providerReportSchema } from "./records/attendance.ts";
export {
  caseSchema,
  consentSchema,
  disclosureSchema,
  holdSchema,
  legalBasisSchema,
  retentionSchema,
} from "./records/case.ts";
export { measureSchema, participationSchema } from "./records/measures.ts";
export { historySchema, householdSchema, participantSchema } from "./records/person.ts";
export {
  assessmentSchema,
  digitalCompetenceSchema,
  goalSchema,
  languageSupportSchema,
  planSchema,
} from "./records/planning.ts";
export { readRegister } from "./records/read.ts";
export type { ReadRegister } from "./records/read.ts";
export { registerLists, registerSchema } from "./records/register.ts";
export { statementSchema } from "./records/statement.ts";
export { anonymousContactsSchema, contactSchema, invitationSchema, referralSchema } from "./records/support.ts";
export {
  extensionSchema,
  importRowSchema,
  mergeCandidateSchema,
  mergeSchema,
  statisticSchema,
} from "./records/upkeep.ts";
export {
  cafeShiftsSchema,
  cafeVisitsSchema,
  jobCoachingSchema,
  placementSchema,
  practiceProjectSchema,
  workOpportunitySchema,
} from "./records/work.ts";
