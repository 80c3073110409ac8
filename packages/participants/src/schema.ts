// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export {
  measureSchema,
  participationSchema,
  practiceProjectSchema,
  workOpportunitySchema,
} from "./records/measures.ts";
export { historySchema, participantSchema } from "./records/person.ts";
export { readRegister } from "./records/read.ts";
export type { ReadRegister } from "./records/read.ts";
export { registerSchema } from "./records/register.ts";
export { contactSchema, goalSchema, languageSupportSchema, referralSchema } from "./records/support.ts";
