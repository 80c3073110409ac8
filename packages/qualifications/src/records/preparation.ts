// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { digCompCompetences, digCompLevels } from "@quartierkit/vocabulary";
import { daySchema, languageSchema, localizedTextSchema, oneOf } from "@quartierkit/vocabulary/schema";
import { cefr } from "@quartierkit/vocabulary";
import { carrying } from "./carrying.ts";
import { basicSkills, preparationKinds, preparationStatuses } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { amountSchema, idSchema, spanSchema } from "./parts.ts";

const level = oneOf(cefr);

const digCompOf = <Version extends keyof typeof digCompLevels>(version: Version) => {
  const step = z.int().min(1).max(digCompLevels[version]);
  return z.strictObject({
    version: z.literal(version),
    items: z.array(
      z.strictObject({
        competence: z.enum(digCompCompetences),
        before: step.exactOptional(),
        target: step.exactOptional(),
        reached: step.exactOptional(),
      }),
    ),
  });
};

/** Digital competences; the version says how many levels there are. */
const digCompSchema = z
  .discriminatedUnion("version", [digCompOf("2.2"), digCompOf("3.0")])
  .meta({ id: "DigCompLevels", title: "Digital competences by DigComp" });

/** Learning across occupations that comes before or beside the modules: digital media, basic skills, language. */
export const preparationSchema = z
  .strictObject({
    ...carrying("reference", {
      id: idSchema,
      participantId: idSchema,
      /** The occupation it prepares for; absent = any. */
      regulationId: idSchema.exactOptional(),
    }),
    ...carrying("qualification", {
      kind: z.enum(preparationKinds),
      title: localizedTextSchema,
      provider: z.string().min(1).exactOptional(),
      hours: amountSchema.exactOptional(),
      planned: z.strictObject({ from: daySchema, to: daySchema }).exactOptional(),
      actual: spanSchema.exactOptional(),
      status: z.enum(preparationStatuses),
      language: z
        .strictObject({
          language: languageSchema,
          before: level.exactOptional(),
          target: level.exactOptional(),
          reached: level.exactOptional(),
        })
        .exactOptional(),
      digComp: digCompSchema.exactOptional(),
      basicSkills: z.array(z.enum(basicSkills)).exactOptional(),
      /** Why it was dropped. */
      reason: z.string().min(1).exactOptional(),
    }),
  })
  .meta({ id: "Preparation", title: "Preparation for Teilqualifikationen" });

export type DigComp = Exact<z.infer<typeof digCompSchema>>;
export type Preparation = Exact<z.infer<typeof preparationSchema>>;
