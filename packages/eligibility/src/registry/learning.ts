// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { integrationCourse, vocationalLanguageCourse } from "../aufenthg/44-sprachkurse.ts";
import { establishingProcedure, externalExam } from "../bbig/45-50b-abschluss.ts";
import { furtherTraining, trainingPremium } from "../sgb-3/81-87a-weiterbildung.ts";

/** Further training, language and ways to a degree, by verdict id. */
export const learning = {
  "sgb3-81": furtherTraining,
  "sgb3-87a": trainingPremium,
  "integration-course": integrationCourse,
  deufoev: vocationalLanguageCourse,
  "bbig-45-2": externalExam,
  "bbig-50b": establishingProcedure,
} as const;
