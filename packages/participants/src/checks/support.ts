// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addMonths } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import { cefrLevels } from "../codes/lists.ts";
import { limits } from "../parameters.ts";
import type { Register } from "../records/register.ts";
import type { RegisterCheck } from "./check.ts";
import { having } from "./examples.ts";

const rank = (level: (typeof cefrLevels)[number]): number => cefrLevels.indexOf(level);

type Plan = Register["plans"][number];
type Language = Register["languageSupports"][number];
type Goal = Register["goals"][number];

const plan = (changes: Partial<Plan>): Register =>
  having({
    plans: [
      {
        id: "a-1",
        participantId: "p-1",
        agreedOn: "2022-01-10",
        textFormOn: "2022-01-10",
        reviewedOn: ["2022-06-01"],
        ...changes,
      },
    ],
  });
const course = (changes: Partial<Language>): Register =>
  having({
    languageSupports: [
      {
        id: "l-1",
        participantId: "p-1",
        course: "basic-vocational",
        entryLevel: "B1",
        targetLevel: "B2",
        period: { from: "2020-09-01", to: "2021-01-31" },
        exams: [],
        ...changes,
      },
    ],
  });
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

const each = <T>(
  name: string,
  records: readonly T[],
  find: (record: T) => Omit<Violation, "path"> | null,
): readonly Violation[] =>
  records.flatMap((record, index) => {
    const violation = find(record);
    return violation === null ? [] : [{ path: pointer(name, index), ...violation }];
  });

export const supportChecks: readonly RegisterCheck[] = [
  {
    code: "PLAN-BEFORE-ANALYSIS",
    severity: "warning",
    title: { de: "Plan ohne vorherige Potenzialanalyse", en: "Plan without a potential analysis before it" },
    message: {
      de: "Der Plan vom {on} hat keine Potenzialanalyse davor.",
      en: "The plan of {on} has no potential analysis before it.",
    },
    hint: {
      de: "Potenzialanalyse nachtragen oder den Tag prüfen.",
      en: "Add the potential analysis or check the day.",
    },
    norm: cite("§ 15 Abs. 2 SGB II"),
    find: ({ plans, assessments }) =>
      each("plans", plans, ({ participantId, agreedOn }) =>
        assessments.some((one) => one.participantId === participantId && one.on <= agreedOn)
          ? null
          : { values: { on: agreedOn } },
      ),
    examples: {
      passing: [
        {
          ...plan({}),
          assessments: [{ id: "x-1", participantId: "p-1", on: "2022-01-10", instrument: "Gespräch", items: [] }],
        },
      ],
      failing: [plan({})],
    },
  },
  {
    code: "PLAN-REVIEW-6M",
    severity: "warning",
    title: {
      de: "Plan länger als sechs Monate nicht fortgeschrieben",
      en: "Plan not reviewed for more than six months",
    },
    message: {
      de: "Zuletzt am {on} fortgeschrieben; fällig war {due}.",
      en: "Last reviewed on {on}; it was due on {due}.",
    },
    hint: { de: "Überprüfung nachholen und den Tag erfassen.", en: "Review the plan and record the day." },
    norm: limits.planReviewMonths.norm,
    find: ({ plans, participations }, { on }) =>
      each("plans", plans, ({ participantId, agreedOn, reviewedOn }) => {
        const last = [agreedOn, ...reviewedOn].toSorted().at(-1) ?? agreedOn;
        const due = addMonths(last, limits.planReviewMonths.value);
        const open = participations.some((one) => one.participantId === participantId && one.actual?.to === null);
        return open && due < on ? { values: { on: last, due } } : null;
      }),
    examples: {
      passing: [plan({ reviewedOn: ["2022-06-01"] })],
      failing: [
        {
          ...plan({ reviewedOn: [] }),
          participations: [
            {
              id: "t-1",
              participantId: "p-1",
              measureId: "m-2",
              status: "active",
              actual: { from: "2021-12-01", to: null },
            },
          ],
        },
      ],
    },
  },
  {
    code: "PLAN-TEXTFORM",
    severity: "error",
    title: { de: "Plan nicht in Textform ausgehändigt", en: "Plan not handed over in text form" },
    message: {
      de: "Für den Plan vom {on} ist keine Aushändigung in Textform erfasst.",
      en: "No delivery in text form is recorded for the plan of {on}.",
    },
    hint: { de: "Aushändigen und den Tag erfassen.", en: "Hand it over and record the day." },
    norm: cite("§ 15 Abs. 3 Satz 1 SGB II"),
    validFrom: "2023-07-01",
    find: ({ plans }) =>
      each("plans", plans, ({ textFormOn, agreedOn }) =>
        textFormOn === undefined ? { values: { on: agreedOn } } : null,
      ),
    examples: {
      passing: [plan({})],
      failing: [having({ plans: [{ id: "a-1", participantId: "p-1", agreedOn: "2023-08-01", reviewedOn: [] }] })],
    },
  },
  {
    code: "GOAL-ACHIEVED-OPEN",
    severity: "error",
    title: { de: "Ziel erreicht, aber noch offen", en: "Goal achieved but still open" },
    message: {
      de: "Das Ziel ist erreicht und wird noch als „{lifecycle}“ geführt.",
      en: "The goal is achieved and still kept as “{lifecycle}”.",
    },
    hint: { de: "Ziel abschließen.", en: "Complete the goal." },
    find: ({ goals }) =>
      each("goals", goals, ({ achievement, lifecycle }) =>
        achievement === "achieved" && lifecycle !== "completed" ? { values: { lifecycle } } : null,
      ),
    examples: { passing: [goal({})], failing: [goal({ lifecycle: "active" })] },
  },
  {
    code: "LANG-B1-GATE",
    severity: "warning",
    title: { de: "Berufssprachkurs ohne B1", en: "Vocational language course without B1" },
    message: {
      de: "Eingangsniveau {level} ist für den Basiskurs zu niedrig.",
      en: "Entry level {level} is too low for the basic course.",
    },
    hint: { de: "Spezialkurs nach § 13 DeuFöV prüfen.", en: "Consider a special course under § 13 DeuFöV." },
    norm: cite("§ 4 Abs. 3 DeuFöV"),
    find: ({ languageSupports }) =>
      each("languageSupports", languageSupports, ({ course: kind, entryLevel }) =>
        kind === "basic-vocational" && rank(entryLevel) < rank("B1") ? { values: { level: entryLevel } } : null,
      ),
    examples: {
      passing: [course({}), course({ course: "special-vocational", entryLevel: "A2" })],
      failing: [course({ entryLevel: "A2" })],
    },
  },
  {
    code: "LANG-REPEAT-ONCE",
    severity: "error",
    title: { de: "Prüfung öfter als einmal wiederholt", en: "Examination repeated more than once" },
    message: { de: "{count} Prüfungsversuche sind erfasst.", en: "{count} attempts are recorded." },
    hint: {
      de: "Versuche prüfen; eine Wiederholung ist vorgesehen.",
      en: "Check the attempts; one repetition is provided for.",
    },
    norm: limits.examAttempts.norm,
    find: ({ languageSupports }) =>
      each("languageSupports", languageSupports, ({ course: kind, exams }) =>
        kind !== "municipal" && exams.length > limits.examAttempts.value ? { values: { count: exams.length } } : null,
      ),
    examples: { passing: [course({ exams: attempts(2) })], failing: [course({ exams: attempts(3) })] },
  },
  {
    code: "LANG-LEVEL-ORDER",
    severity: "warning",
    title: { de: "Zielniveau nicht über dem Eingangsniveau", en: "Target level not above entry level" },
    message: { de: "Vom Niveau {entry} auf {target}.", en: "From level {entry} to {target}." },
    hint: { de: "Beide Niveaus prüfen.", en: "Check both levels." },
    find: ({ languageSupports }) =>
      each("languageSupports", languageSupports, ({ entryLevel, targetLevel }) =>
        rank(targetLevel) <= rank(entryLevel) ? { values: { entry: entryLevel, target: targetLevel } } : null,
      ),
    examples: { passing: [course({})], failing: [course({ targetLevel: "B1" })] },
  },
];

function attempts(count: number): Language["exams"] {
  return Array.from({ length: count }, (_, index) => ({
    on: `2021-0${index + 1}-15`,
    level: "B2" as const,
    passed: false,
  }));
}
