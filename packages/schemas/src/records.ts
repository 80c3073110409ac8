// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import {
  areaSchema as programmeAreaSchema,
  districtSchema,
  partnerSchema,
  profileSchema,
} from "@quartierkit/districts/schema";
import { checkOutputSchema, findingSchema, toldFindingSchema } from "@quartierkit/findings/schema";
import {
  areaSchema,
  componentRecipeSchema,
  crosswalkSchema,
  definitionSchema,
  indicatorFileSchema,
  observationSchema,
  rankedRecipeSchema,
  recipeSchema,
  tableMappingSchema,
} from "@quartierkit/indicators/schema";
import { decisionsSchema, profileSchema as importProfileSchema } from "@quartierkit/intake/schema";
import {
  esfPublishedOutputSchema,
  esfReportOutputSchema,
  participationRecordSchema,
} from "@quartierkit/monitoring/schema";
import {
  catalogueSchema,
  holidayFileSchema,
  offerSchema,
  organisationSchema,
  placeSchema,
  postalCodesSchema,
} from "@quartierkit/offers/schema";
import {
  absenceSchema,
  assessmentSchema as potentialAnalysisSchema,
  caseSchema,
  consentSchema,
  contactSchema,
  digitalCompetenceSchema,
  disclosureSchema,
  goalSchema,
  householdSchema,
  jobCoachingSchema,
  languageSupportSchema,
  measureSchema,
  participantSchema,
  participationSchema,
  placementSchema,
  planSchema,
  practiceProjectSchema,
  referralSchema,
  registerSchema,
  statementSchema,
  workOpportunitySchema,
} from "@quartierkit/participants/schema";
import {
  assessmentSchema,
  certificateSchema,
  circumstancesSchema,
  determinationSchema,
  enrolmentSchema,
  evidenceSchema,
  experienceSchema,
  externalExamSchema,
  frameworkSchema,
  pathSchema,
  preparationSchema,
  qualificationFileSchema,
  recognitionSchema,
  regulationSchema,
} from "@quartierkit/qualifications/schema";
import { factsSchema, ruleSchema } from "@quartierkit/rules/schema";
import { citationSchema, sourceSchema } from "@quartierkit/vocabulary/schema";

/** Every file and every record that a file may hold, by the name of its type. */
export const records = {
  Citation: citationSchema,
  Source: sourceSchema,
  Finding: findingSchema,
  ToldFinding: toldFindingSchema,
  CheckOutput: checkOutputSchema,
  Facts: factsSchema,
  District: districtSchema,
  ProjectProfile: profileSchema,
  ProgrammeArea: programmeAreaSchema,
  Partner: partnerSchema,
  Register: registerSchema,
  Participant: participantSchema,
  Statement: statementSchema,
  Household: householdSchema,
  Case: caseSchema,
  Consent: consentSchema,
  Disclosure: disclosureSchema,
  Measure: measureSchema,
  Participation: participationSchema,
  WorkOpportunity: workOpportunitySchema,
  PracticeProject: practiceProjectSchema,
  Placement: placementSchema,
  Absence: absenceSchema,
  Contact: contactSchema,
  PotentialAnalysis: potentialAnalysisSchema,
  DigitalCompetence: digitalCompetenceSchema,
  Plan: planSchema,
  Goal: goalSchema,
  Referral: referralSchema,
  LanguageSupport: languageSupportSchema,
  JobCoaching: jobCoachingSchema,
  QualificationFile: qualificationFileSchema,
  TrainingRegulation: regulationSchema,
  TqFramework: frameworkSchema,
  TqEnrolment: enrolmentSchema,
  CompetenceAssessment: assessmentSchema,
  TqCertificate: certificateSchema,
  WorkExperience: experienceSchema,
  TqRecognition: recognitionSchema,
  Preparation: preparationSchema,
  DegreePath: pathSchema,
  ApplicantCircumstances: circumstancesSchema,
  Evidence: evidenceSchema,
  ExternalExam: externalExamSchema,
  Determination: determinationSchema,
  IndicatorFile: indicatorFileSchema,
  IndicatorArea: areaSchema,
  IndicatorDefinition: definitionSchema,
  Observation: observationSchema,
  Crosswalk: crosswalkSchema,
  IndexRecipe: recipeSchema,
  RankedRecipe: rankedRecipeSchema,
  ComponentRecipe: componentRecipeSchema,
  TableMapping: tableMappingSchema,
  Catalogue: catalogueSchema,
  Organisation: organisationSchema,
  Place: placeSchema,
  Offer: offerSchema,
  HolidayFile: holidayFileSchema,
  PostalCodes: postalCodesSchema,
  ImportProfile: importProfileSchema,
  ImportDecisions: decisionsSchema,
  EsfParticipationRecord: participationRecordSchema,
  EsfReportOutput: esfReportOutputSchema,
  EsfPublishedOutput: esfPublishedOutputSchema,
} as const;

/** What has a JSON Schema and no generated type: the type of a rule stands in `@quartierkit/rules` and knows more. */
export const schemasOnly = { Rule: ruleSchema } as const;

/** The name of a record. */
export type RecordName = keyof typeof records;

const isRecordName = (name: string): name is RecordName => Object.hasOwn(records, name);

/** All names, in the order of the floors. */
export const recordNames: readonly RecordName[] = Object.keys(records).filter(isRecordName);

/** Everything that has a JSON Schema. */
export type SchemaName = RecordName | keyof typeof schemasOnly;

/** All names with a JSON Schema. */
export const schemaNames: readonly SchemaName[] = [...recordNames, "Rule"];
