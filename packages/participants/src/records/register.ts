// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { absenceReportSchema, absenceSchema, attendanceDaySchema, providerReportSchema } from "./attendance.ts";
import { caseSchema, consentSchema, disclosureSchema, holdSchema, retentionSchema } from "./case.ts";
import { measureSchema, participationSchema } from "./measures.ts";
import { householdSchema, participantSchema } from "./person.ts";
import {
  assessmentSchema,
  digitalCompetenceSchema,
  goalSchema,
  languageSupportSchema,
  planSchema,
} from "./planning.ts";
import { statementSchema } from "./statement.ts";
import { anonymousContactsSchema, contactSchema, invitationSchema, referralSchema } from "./support.ts";
import { extensionSchema, importRowSchema, mergeCandidateSchema, mergeSchema, statisticSchema } from "./upkeep.ts";
import {
  cafeShiftsSchema,
  cafeVisitsSchema,
  jobCoachingSchema,
  placementSchema,
  practiceProjectSchema,
  workOpportunitySchema,
} from "./work.ts";

/** The lists of a register; each member is read on its own. */
export const registerLists = {
  participants: participantSchema,
  statements: statementSchema,
  households: householdSchema,
  cases: caseSchema,
  measures: measureSchema,
  participations: participationSchema,
  workOpportunities: workOpportunitySchema,
  practiceProjects: practiceProjectSchema,
  placements: placementSchema,
  absences: absenceSchema,
  attendanceDays: attendanceDaySchema,
  absenceReports: absenceReportSchema,
  providerReports: providerReportSchema,
  contacts: contactSchema,
  anonymousContacts: anonymousContactsSchema,
  invitations: invitationSchema,
  assessments: assessmentSchema,
  digitalCompetences: digitalCompetenceSchema,
  plans: planSchema,
  goals: goalSchema,
  referrals: referralSchema,
  languageSupports: languageSupportSchema,
  jobCoachings: jobCoachingSchema,
  cafeVisits: cafeVisitsSchema,
  cafeShifts: cafeShiftsSchema,
  consents: consentSchema,
  disclosures: disclosureSchema,
  retentions: retentionSchema,
  holds: holdSchema,
  mergeCandidates: mergeCandidateSchema,
  merges: mergeSchema,
  importRows: importRowSchema,
  statistics: statisticSchema,
  extensions: extensionSchema,
} as const;

type ListSchemas = typeof registerLists;

/** The name of a list of a register. */
export type ListName = keyof ListSchemas;

// fromEntries forgets which list has which members.
const lists = Object.fromEntries(
  Object.entries(registerLists).map(([name, schema]) => [name, z.array(schema).exactOptional()]),
) as { [Name in ListName]: z.ZodExactOptional<z.ZodArray<ListSchemas[Name]>> };

export const registerHead = z.strictObject({ format: z.literal("quartierkit-participants"), version: z.literal(1) });

/** Everything a project records about its participants, in one file; a list that is absent is empty. */
export const registerSchema = z.strictObject({ ...registerHead.shape, ...lists });

/** A list, its members and all they hold, unchangeable. */
type Fixed<T> = T extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

/** The members of a list. */
export type Member<Name extends ListName> = Fixed<z.output<ListSchemas[Name]>>;

export type Register = Fixed<z.output<typeof registerHead>> & { readonly [Name in ListName]: readonly Member<Name>[] };
export type Participant = Member<"participants">;
export type Measure = Member<"measures">;
export type Participation = Member<"participations">;
export type WorkOpportunity = Member<"workOpportunities">;
