// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member, Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { having } from "../examples.ts";
import { found } from "../../records/lookup.ts";

type Goal = Member<"goals">;
type Step = NonNullable<Member<"plans">["steps"]>[number];

const goal = (changes: Partial<Goal>): Register =>
  having({
    goals: [
      {
        id: "g-1",
        participantId: "p-1",
        title: "Führerschein",
        setOn: "2020-04-01",
        lifecycle: "completed",
        achievement: "achieved",
        steps: [],
        ...changes,
      },
    ],
  });

const achievedOpen: RegisterCheck = {
  code: "GOAL-ACHIEVED-OPEN",
  severity: "error",
  title: { de: "Ziel erreicht, aber noch offen", en: "Goal achieved but still open" },
  message: {
    de: "Das Ziel ist erreicht und wird noch als „{lifecycle}“ geführt.",
    en: "The goal is achieved and still kept as “{lifecycle}”.",
  },
  hint: { de: "Ziel abschließen.", en: "Complete the goal." },
  find: each("goals", ({ achievement, lifecycle }) =>
    when(achievement === "achieved" && lifecycle !== "completed", { path: "", values: { lifecycle } }),
  ),
  examples: { passing: [goal({})], failing: [goal({ lifecycle: "active" })] },
};

const planned = (changes: Partial<Step>): Register => ({
  ...goal({}),
  plans: [
    {
      id: "a-1",
      participantId: "p-1",
      agreedOn: "2020-04-01",
      textFormOn: "2020-04-01",
      reviewedOn: [],
      steps: [{ title: "Fahrschule suchen", responsible: "participant", status: "done", ...changes }],
    },
  ],
});

const orphan: RegisterCheck = {
  code: "GOAL-ORPHAN-STEP",
  severity: "warning",
  title: { de: "Schritt ohne Ziel", en: "Step without a goal" },
  message: {
    de: "Der Schritt „{title}“ dient keinem erfassten Ziel.",
    en: "The step “{title}” serves no recorded goal.",
  },
  hint: { de: "Das Ziel unter „goalId“ nennen.", en: "Name the goal as “goalId”." },
  find: each("plans", ({ participantId, steps = [] }, { register }) =>
    steps.flatMap(({ title, goalId }, index) => {
      const served = goalId === undefined ? undefined : found(register, "goals", goalId);
      return when(served?.participantId !== participantId, { path: `/steps/${index}`, values: { title } });
    }),
  ),
  examples: { passing: [planned({ goalId: "g-1" })], failing: [planned({}), planned({ goalId: "g-9" })] },
};

export const goalChecks: readonly RegisterCheck[] = [orphan, achievedOpen];
