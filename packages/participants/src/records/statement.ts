// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "../privacy/carrying.ts";
import { factFields } from "./facts.ts";
import type { FactField } from "./facts.ts";
import { own, tail } from "./parts.ts";

const about = {
  ...own,
  /** First day from which it holds; absent: it corrects what was recorded before. */
  ...carrying("trace", { validFrom: daySchema.exactOptional() }),
  ...tail,
};

const on = <Field extends FactField>(field: Field) =>
  z.strictObject({ ...carrying("reference", { field: z.literal(field) }), value: factFields[field], ...about });

/** A later statement about one fact of a participant: nothing is overwritten, what was said before stays. */
export const statementSchema = z.discriminatedUnion("field", [
  on("birthDate"),
  on("gender"),
  on("nationalities"),
  on("germanByBirth"),
  on("birthCountry"),
  on("immigratedOn"),
  on("parents"),
  on("residenceTitle"),
  on("residence"),
  on("household"),
  on("disability"),
  on("canWorkHoursPerDay"),
  on("isced"),
  on("vocationalDegree"),
  on("registeredJobSeeker"),
  on("available"),
]);
