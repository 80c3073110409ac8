// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";

interface Reason {
  readonly text: Bilingual;
  readonly norm: Citation;
}

/** Why something is left out of a view, and by which norm. */
export const leavingOut = {
  "unknown-role": {
    text: {
      de: "Diese Rolle kennt niemand; ihr bleibt alles verschlossen.",
      en: "Nobody knows this role; all is closed.",
    },
    norm: cite("Art. 25 Abs. 2 DSGVO"),
  },
  "unknown-field": {
    text: {
      de: "Niemand hat erklärt, wozu dieses Feld da ist; es bleibt verschlossen.",
      en: "Nobody declared what this field is for; it stays closed.",
    },
    norm: cite("Art. 25 Abs. 2 DSGVO"),
  },
  purpose: {
    text: { de: "Für die Aufgabe dieser Rolle nicht erforderlich.", en: "Not needed for what this role does." },
    norm: cite("Art. 5 Abs. 1 Buchst. b DSGVO"),
  },
  sensitivity: {
    text: {
      de: "Schutzbedürftiger, als diese Rolle für ihre Aufgabe braucht.",
      en: "More sensitive than what this role needs for its task.",
    },
    norm: cite("Art. 5 Abs. 1 Buchst. c DSGVO"),
  },
  "legal-basis": {
    text: {
      de: "Diese Rolle kann sich auf keine der Grundlagen stützen, auf denen die Angabe beruht.",
      en: "This role cannot rest on any of the norms that the data rests on.",
    },
    norm: cite("§ 67b Abs. 1 SGB X"),
  },
  "no-basis": {
    text: {
      de: "An diesem Tag trägt keine der Grundlagen, die für die Person erfasst sind.",
      en: "On this day none of the bases recorded for the person carries.",
    },
    norm: cite("§ 67b Abs. 1 SGB X"),
  },
  restricted: {
    text: { de: "Die Verarbeitung ist eingeschränkt.", en: "Processing is restricted." },
    norm: cite("§ 84 Abs. 3 SGB X"),
  },
  counselling: {
    text: {
      de: "Was aus freiwilliger Beratung stammen kann, gelangt in keine Sicht, auf der eine Minderung beruhen kann; ob es etwas gibt, wird hier nicht gesagt.",
      en: "What may stem from voluntary counselling reaches no view on which a reduction can rest; whether there is any is not said here.",
    },
    norm: cite("§ 16k Abs. 4 SGB II"),
  },
  "no-person": {
    text: { de: "Diese Rolle sieht keine einzelnen Personen.", en: "This role sees no single persons." },
    norm: cite("Art. 5 Abs. 1 Buchst. c DSGVO"),
  },
  "other-person": {
    text: { de: "Betrifft eine andere Person.", en: "Is about somebody else." },
    norm: cite("Art. 15 Abs. 4 DSGVO"),
  },
  "entered-in-error": {
    text: { de: "Irrtümlich erfasst.", en: "Entered in error." },
    norm: cite("Art. 5 Abs. 1 Buchst. d DSGVO"),
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonCode = keyof typeof leavingOut;
