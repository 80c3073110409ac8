// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { knowable, languageSchema, localizedTextSchema, periodSchema } from "@quartierkit/vocabulary/schema";
import { codesOf } from "../codes/codes-of.ts";
import { lifeSituations, offerKinds, targetGroups, topics, weekdays } from "../codes/lists.ts";
import { deliveries, offerStatuses } from "../codes/words.ts";
import { idSchema, linkSchema, officeContactSchema, textStatesSchema, upkeepFields } from "./parts.ts";
import { scheduleSchema } from "./schedule.ts";
import { agesSchema, capacitySchema, catchmentSchema, costSchema, eligibilitySchema } from "./terms.ts";

/** How a language is spoken, where it is not simply staff at any time. */
const languageDetailSchema = z.strictObject({
  language: languageSchema,
  by: z.enum(["staff", "interpreter", "phone-interpreter", "volunteer"]),
  byAppointment: z.literal(true).exactOptional(),
  weekdays: z.array(z.enum(weekdays)).exactOptional(),
});

/** Counselling, course, event, meeting place, practice project, service by appointment or outreach: kinds of one model. */
export const offerSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(offerKinds),
  status: z.enum(offerStatuses).exactOptional(),
  title: localizedTextSchema,
  description: localizedTextSchema.exactOptional(),
  translations: z
    .strictObject({ title: textStatesSchema.exactOptional(), description: textStatesSchema.exactOptional() })
    .exactOptional(),
  /** How simple the text tagged `de-simple` is. */
  easyRead: z.enum(["leicht", "einfach"]).exactOptional(),
  organisationId: idSchema,
  placeIds: z.array(idSchema),
  /** How people take part; absent = as the places say. */
  delivery: z.array(z.enum(deliveries)).exactOptional(),
  topics: z.array(z.enum(codesOf(topics))),
  targetGroups: z.array(z.enum(codesOf(targetGroups))),
  lifeSituations: z.array(z.enum(codesOf(lifeSituations))).exactOptional(),
  /** Languages spoken, sign language `gsg` among them; absent = nobody asked. */
  languages: z.array(languageSchema).exactOptional(),
  languageDetails: z.array(languageDetailSchema).exactOptional(),
  schedule: scheduleSchema,
  /** First and last day on which the offer exists at all. */
  period: periodSchema.exactOptional(),
  cost: knowable(costSchema),
  ages: agesSchema.exactOptional(),
  /** Who may come, by verdicts; absent = nobody asked. */
  eligibility: knowable(eligibilitySchema).exactOptional(),
  registration: knowable(z.boolean()).exactOptional(),
  documents: z.array(localizedTextSchema).exactOptional(),
  capacity: capacitySchema.exactOptional(),
  catchment: catchmentSchema.exactOptional(),
  contact: officeContactSchema.exactOptional(),
  /** Further contacts, each with its purpose. */
  contacts: z.array(officeContactSchema).exactOptional(),
  links: z.array(linkSchema).exactOptional(),
  buildingBlock: z.string().min(1).exactOptional(),
  ...upkeepFields,
});
