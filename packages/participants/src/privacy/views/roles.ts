// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import type { Purpose, Sensitivity } from "../purposes.ts";

/** Who looks at a register, and what for. */
export interface RoleRules {
  readonly label: Bilingual;
  /** Purposes for which the role works, each with the most sensitive class that it needs for it. */
  readonly purposes: Readonly<Partial<Record<Purpose, Sensitivity>>>;
  /** Norms on which the role may rest its work; a class that rests on none of them is closed. */
  readonly norms: readonly Citation[];
  /** Whose records: of everybody, of nobody, or of the one person who asks. */
  readonly people: "everybody" | "nobody" | "oneself";
  /** Decides on benefits, or reports to somebody who does: nothing of voluntary counselling reaches it. */
  readonly sanctionRelevant: boolean;
  /** Sees data whose processing is restricted, because the law keeps it for just that. */
  readonly seesRestricted: boolean;
}

const task = cite("Art. 6 Abs. 1 Buchst. e DSGVO");
const duty = cite("Art. 6 Abs. 1 Buchst. c DSGVO");
const special = cite("Art. 9 Abs. 2 Buchst. b DSGVO");
const received = cite("§ 78 Abs. 1 SGB X");
const absences = cite("§ 318 Abs. 2 SGB III");

/** The roles of a project. A proposal as the classes are: a city hands in its own table where it works otherwise. */
export const roles = {
  "case-worker": {
    label: { de: "Fallmanagement", en: "case worker" },
    purposes: {
      organisation: "none",
      identification: "personal",
      eligibility: "special",
      support: "confidential",
      participation: "social",
      attendance: "special",
      outcome: "special",
      statistics: "none",
      protection: "personal",
    },
    norms: [task, duty, special, received, absences],
    people: "everybody",
    sanctionRelevant: true,
    seesRestricted: false,
  },
  coach: {
    label: { de: "Beratung und Coaching", en: "coach, counsellor" },
    purposes: {
      organisation: "none",
      identification: "personal",
      support: "confidential",
      participation: "social",
      outcome: "special",
      protection: "personal",
    },
    norms: [task, duty, special, received],
    people: "everybody",
    sanctionRelevant: false,
    seesRestricted: false,
  },
  "project-management": {
    label: { de: "Projektleitung", en: "project management" },
    purposes: {
      organisation: "none",
      identification: "personal",
      participation: "social",
      outcome: "social",
      statistics: "none",
      protection: "personal",
    },
    norms: [task, duty, received],
    people: "everybody",
    sanctionRelevant: true,
    seesRestricted: false,
  },
  funder: {
    label: { de: "Fördergeber und Prüfung", en: "funder, auditor" },
    purposes: {
      organisation: "none",
      identification: "personal",
      eligibility: "social",
      participation: "social",
      outcome: "social",
      statistics: "none",
    },
    norms: [task, duty],
    people: "everybody",
    sanctionRelevant: true,
    // What is restricted instead of erased is kept for this proof.
    seesRestricted: true,
  },
  statistics: {
    label: { de: "Statistik", en: "statistics" },
    purposes: { organisation: "none", statistics: "none" },
    norms: [task],
    people: "nobody",
    sanctionRelevant: true,
    seesRestricted: false,
  },
  participant: {
    label: { de: "teilnehmende Person", en: "participant" },
    purposes: {
      organisation: "none",
      identification: "personal",
      eligibility: "special",
      support: "confidential",
      participation: "social",
      attendance: "special",
      outcome: "special",
      protection: "personal",
    },
    norms: [task, duty, special, received, absences],
    people: "oneself",
    sanctionRelevant: false,
    seesRestricted: true,
  },
} as const satisfies Readonly<Record<string, RoleRules>>;

export type RoleCode = keyof typeof roles;
