// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import {
  absenceReportSchema,
  absenceSchema,
  measureSchema,
  participationSchema,
  practiceProjectSchema,
  workOpportunitySchema,
} from "./measures.ts";
import { participantSchema } from "./person.ts";
import {
  anonymousContactsSchema,
  assessmentSchema,
  cafeVisitsSchema,
  consentSchema,
  contactSchema,
  goalSchema,
  jobCoachingSchema,
  languageSupportSchema,
  planSchema,
  referralSchema,
} from "./support.ts";

/** The lists of a register; each member is read on its own. */
export const registerLists = {
  participants: participantSchema,
  measures: measureSchema,
  participations: participationSchema,
  workOpportunities: workOpportunitySchema,
  practiceProjects: practiceProjectSchema,
  absences: absenceSchema,
  absenceReports: absenceReportSchema,
  contacts: contactSchema,
  anonymousContacts: anonymousContactsSchema,
  assessments: assessmentSchema,
  plans: planSchema,
  goals: goalSchema,
  referrals: referralSchema,
  consents: consentSchema,
  languageSupports: languageSupportSchema,
  jobCoachings: jobCoachingSchema,
  cafeVisits: cafeVisitsSchema,
} as const;

type ListSchemas = typeof registerLists;

// fromEntries forgets which list has which members.
const lists = Object.fromEntries(Object.entries(registerLists).map(([name, schema]) => [name, z.array(schema)])) as {
  [Name in keyof ListSchemas]: z.ZodArray<ListSchemas[Name]>;
};

export const registerHead = z.strictObject({ format: z.literal("quartierkit-participants"), version: z.literal(1) });

/** Everything a project records about its participants, in one file. */
export const registerSchema = z.strictObject({ ...registerHead.shape, ...lists });

/** A list, its members and all they hold, unchangeable. */
type Fixed<T> = T extends readonly (infer Member)[]
  ? readonly Fixed<Member>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

export type Register = Fixed<z.output<typeof registerSchema>>;
export type Participant = Register["participants"][number];
export type Measure = Register["measures"][number];
export type Participation = Register["participations"][number];
export type WorkOpportunity = Register["workOpportunities"][number];
