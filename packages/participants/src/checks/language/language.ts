// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { cefrLevels } from "../../codes/lists.ts";
import { limits } from "../../parameters.ts";
import type { Member, Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { having } from "../examples.ts";
import { grouped } from "../../records/lookup.ts";

const rank = (level: (typeof cefrLevels)[number]): number => cefrLevels.indexOf(level);

type Language = Member<"languageSupports">;

const sound: Language = {
  id: "l-1",
  participantId: "p-1",
  course: "basic-vocational",
  entryLevel: "B1",
  targetLevel: "B2",
  period: { from: "2020-09-01", to: "2021-01-31" },
  exams: [],
};

const courses = (...changes: readonly Partial<Language>[]): Register =>
  having({ languageSupports: changes.map((change, index) => ({ ...sound, id: `l-${index + 1}`, ...change })) });

const gate: RegisterCheck = {
  code: "LANG-B1-GATE",
  severity: "warning",
  title: { de: "Berufssprachkurs ohne B1", en: "Vocational language course without B1" },
  message: {
    de: "Eingangsniveau {level} ist für den Basiskurs zu niedrig.",
    en: "Entry level {level} is too low for the basic course.",
  },
  hint: { de: "Spezialkurs nach § 13 DeuFöV prüfen.", en: "Consider a special course under § 13 DeuFöV." },
  norm: cite("§ 4 Abs. 3 DeuFöV"),
  find: each("languageSupports", ({ course, entryLevel }) =>
    when(course === "basic-vocational" && rank(entryLevel) < rank("B1"), { path: "", values: { level: entryLevel } }),
  ),
  examples: {
    passing: [courses({}), courses({ course: "special-vocational", entryLevel: "A2" })],
    failing: [courses({ entryLevel: "A2" })],
  },
};

const repeats: RegisterCheck = {
  code: "LANG-REPEAT-ONCE",
  severity: "error",
  title: { de: "Prüfung oder Kurs öfter als einmal wiederholt", en: "Examination or course repeated more than once" },
  message: {
    de: "{count} Prüfungsversuche, {courses} Wiederholungen des Kurses sind erfasst.",
    en: "{count} attempts and {courses} repetitions of the course are recorded.",
  },
  hint: {
    de: "Versuche prüfen; eine Wiederholung ist vorgesehen.",
    en: "Check the attempts; one repetition is provided for.",
  },
  norm: limits.examAttempts.norm,
  find: each("languageSupports", ({ id, course, exams }, { register }) => {
    const repeated = grouped(register, "languageSupports", "repeatOf").get(id)?.length ?? 0;
    const count = Math.max(exams.length, ...exams.map(({ attempt = 0 }) => attempt));
    const over = count > limits.examAttempts.value || repeated >= limits.examAttempts.value;
    return when(course !== "municipal" && over, { path: "", values: { count, courses: repeated } });
  }),
  examples: {
    passing: [courses({ exams: attempts(2) }), courses({}, { repeatOf: "l-1" })],
    failing: [
      courses({ exams: attempts(3) }),
      courses({ exams: [{ on: "2021-01-15", level: "B2", passed: false, attempt: 3 }] }),
      courses({}, { repeatOf: "l-1" }, { repeatOf: "l-1" }),
    ],
  },
};

const order: RegisterCheck = {
  code: "LANG-LEVEL-ORDER",
  severity: "warning",
  title: { de: "Niveaus passen nicht zueinander", en: "Levels do not fit together" },
  message: {
    de: "Zielniveau {target} liegt nicht über dem Eingangsniveau {entry}, oder Fertigkeiten liegen mehr als zwei Niveaus auseinander.",
    en: "Target level {target} is not above entry level {entry}, or skills are more than two levels apart.",
  },
  hint: { de: "Beide Niveaus prüfen.", en: "Check both levels." },
  find: (register, context) => [
    ...each("languageSupports", ({ entryLevel, targetLevel }) =>
      when(rank(targetLevel) <= rank(entryLevel), { path: "", values: { entry: entryLevel, target: targetLevel } }),
    )(register, context),
    ...each("participants", ({ languages = [] }) =>
      languages.flatMap(({ skills = {} }, index) => {
        const ranks = Object.values(skills).map(rank);
        const [lowest, highest] = [Math.min(...ranks), Math.max(...ranks)];
        const values = { entry: cefrLevels[lowest] ?? "–", target: cefrLevels[highest] ?? "–" };
        return when(highest - lowest > 2, { path: `/languages/${index}/skills`, values });
      }),
    )(register, context),
  ],
  examples: {
    passing: [courses({}), speaking("A1", "B1")],
    failing: [courses({ targetLevel: "B1" }), speaking("A1", "B2")],
  },
};

function attempts(count: number): Language["exams"] {
  return Array.from({ length: count }, (_, index) => ({
    on: `2021-0${index + 1}-15`,
    level: "B2" as const,
    passed: false,
  }));
}

function speaking(writing: (typeof cefrLevels)[number], listening: (typeof cefrLevels)[number]): Register {
  const languages = [{ language: "de", level: "B1" as const, skills: { writing, listening } }];
  return having({ participants: [{ id: "p-1", birthDate: "1985-04-12", languages }] });
}

export const languageChecks: readonly RegisterCheck[] = [gate, repeats, order];
