// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { repeatedApplication, recentWorkSample, supplementaryProcedure } from "./after-procedure.ts";
import { bbigExamByComparability, bbigExamByTime, hwoExamByComparability, hwoExamByTime } from "./examination.ts";
import { landTrainingBegun, landTrainingStillBegins } from "./nursing.ts";
import { bbigProcedure, hwoProcedure } from "./procedure.ts";

/** The law on ways to a degree, by id. */
export const degreeRules = {
  "bbig-45-2": bbigExamByTime,
  "bbig-45-3": bbigExamByComparability,
  "bbig-50b": bbigProcedure,
  "bbig-50c-2": recentWorkSample,
  "hwo-37-2": hwoExamByTime,
  "hwo-37-3": hwoExamByComparability,
  "hwo-41b": hwoProcedure,
  "bbfverfv-8": supplementaryProcedure,
  "bbfverfv-9": repeatedApplication,
  "pflfassg-52-1": landTrainingBegun,
  "pflfassg-52-2": landTrainingStillBegins,
} as const;

export type DegreeRuleId = keyof typeof degreeRules;
