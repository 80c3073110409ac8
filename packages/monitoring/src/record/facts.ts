// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day, ImpreciseDay } from "@quartierkit/calendar";
import type { Facts } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Status } from "./participation.ts";

/** Why nobody answered: both are known, unlike a question that nobody asked. */
export type NoAnswer = "unreachable" | "declined";

/** What indicators are computed from: the person's facts at entry, and what the record says of the participation. */
export interface RecordFacts extends Facts {
  readonly entry: Day;
  /** Whether the person has left. */
  readonly hasLeft: boolean;
  readonly exit?: Day;
  readonly status?: Status;
  readonly inEducation?: boolean;
  readonly minority?: boolean;
  readonly homeless?: boolean;
  readonly otherDisadvantage?: boolean;
  readonly degurba?: number;
  readonly contactHours?: number;
  readonly sampled?: boolean;
  readonly atExit: {
    readonly on?: ImpreciseDay;
    readonly status?: Status;
    readonly jobSearching?: boolean;
    readonly inEducation?: boolean;
    readonly qualification?: boolean;
    readonly noAnswer?: NoAnswer;
  };
  readonly atSixMonths: {
    readonly on?: ImpreciseDay;
    readonly status?: Status;
    readonly improved?: boolean;
    readonly unreachable: boolean;
    readonly sampled?: boolean;
    readonly noAnswer?: NoAnswer;
  };
  readonly ext?: Readonly<Record<string, unknown>>;
}

const fact = <const T extends "boolean" | "number" | "day" | "code">(type: T, de: string, en: string) => ({
  type,
  label: { de, en },
});

/** The facts of a participation that rules may ask for besides those of the person, by dotted path. */
export const recordFacts = {
  entry: fact("day", "Tag des Eintritts", "Day of entry"),
  hasLeft: fact("boolean", "Ist ausgetreten", "Has left"),
  exit: fact("day", "Tag des Austritts", "Day of leaving"),
  status: fact("code", "Erwerbsstatus bei Eintritt", "Labour market status at entry"),
  inEducation: fact("boolean", "Bei Eintritt in Bildung oder Ausbildung", "In education or training at entry"),
  minority: fact("boolean", "Gehört einer Minderheit an", "Belongs to a minority"),
  homeless: fact("boolean", "Ohne Wohnung oder von Wohnungslosigkeit bedroht", "Homeless or excluded from housing"),
  otherDisadvantage: fact("boolean", "Anderweitig benachteiligt", "Otherwise disadvantaged"),
  degurba: fact("number", "Verstädterungsgrad des Wohnorts", "Degree of urbanisation of the place of residence"),
  contactHours: fact("number", "Stunden insgesamt", "Hours in total"),
  sampled: fact(
    "boolean",
    "In der Stichprobe zu Wohnung und Wohnort",
    "In the sample about housing and place of living",
  ),
  "atExit.on": fact("day", "Tag, zu dem der Verbleib festgestellt wurde", "Day of the situation after leaving"),
  "atExit.status": fact("code", "Erwerbsstatus nach Austritt", "Labour market status after leaving"),
  "atExit.jobSearching": fact("boolean", "Nach Austritt auf Arbeitsuche", "Searching for a job after leaving"),
  "atExit.inEducation": fact(
    "boolean",
    "Nach Austritt in Bildung oder Ausbildung",
    "In education or training after leaving",
  ),
  "atExit.qualification": fact("boolean", "Qualifikation erlangt", "Gained a qualification"),
  "atSixMonths.on": fact("day", "Tag der Nachbefragung", "Day of the follow-up"),
  "atSixMonths.status": fact(
    "code",
    "Erwerbsstatus sechs Monate nach Austritt",
    "Labour market status six months after leaving",
  ),
  "atSixMonths.improved": fact("boolean", "Lage am Arbeitsplatz verbessert", "Situation at work improved"),
  "atSixMonths.unreachable": fact("boolean", "Nicht erreicht", "Could not be reached"),
  "atSixMonths.sampled": fact("boolean", "In der Stichprobe der Nachbefragung", "In the sample of the follow-up"),
} as const;

type Declared = typeof recordFacts;

/** Paths of the facts of a participation of one type. */
export type RecordPath<T extends Declared[keyof Declared]["type"]> = {
  [P in keyof Declared]: Declared[P]["type"] extends T ? P : never;
}[keyof Declared];

const isDeclared = (path: string): path is keyof Declared => Object.hasOwn(recordFacts, path);

/** The words for a fact of a participation; `undefined` where it is none. */
export const labelOfRecordFact = (path: string): Bilingual | undefined =>
  isDeclared(path) ? recordFacts[path].label : undefined;
