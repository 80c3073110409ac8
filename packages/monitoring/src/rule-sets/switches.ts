// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual, Mark } from "@quartierkit/vocabulary";
import type { FollowUp, LongTerm } from "../indicators/conditions.ts";
import type { ForeignBackground, Housing } from "../indicators/groups.ts";

/** Where the sources leave a choice, the choice that is made. */
export interface Switches {
  /** `eu`: more than 6 (below 25) or 12 months without a break; `sgb3`: one year and longer, every age, § 18 (1) SGB III. */
  readonly ltu: LongTerm;
  /**
   * `required`: whoever lacks gender, status, age, education (or household, while it is collected) counts in the grand total only;
   * `all-outputs`: also who lacks what a sub-indicator needs; `every-participant`: everybody counts where it is known.
   */
  readonly completeness: "required" | "all-outputs" | "every-participant";
  /** `persons`: once in each operation; `entries`: every entry. */
  readonly counting: "persons" | "entries";
  /** `women-men`: whoever is neither counts in the grand total only; `with-non-binary`: a cell of its own. */
  readonly gender: "women-men" | "with-non-binary";
  readonly foreignBackground: ForeignBackground;
  /** Who is on parental leave and gives no status: by the European method, or always employed as in the German form. */
  readonly parentalLeave: "eu" | "german-form" | "inactive";
  /** Who is asked six months after leaving; a sample is drawn elsewhere and stands in the records as `atSixMonths.sampled`. */
  readonly followUp: FollowUp;
  /** Who is asked about housing and place of living; a sample stands in the records as `sampled`. */
  readonly housing: Housing;
}

/** Readings of the guidance that are no switch, by name. */
export type ReadingName =
  | "period"
  | "age"
  | "earlyLeavers"
  | "severalResults"
  | "imputation"
  | "withoutWork"
  | "newlyLearning"
  | "qualification"
  | "otherDisadvantage"
  | "disadvantaged"
  | "household";

/** A choice with its reason, as the report tells it. */
export interface Choice {
  readonly name: keyof Switches | ReadingName;
  readonly value: string;
  readonly reason: Bilingual;
  readonly mark: Mark;
}

type Reasons = {
  readonly [Name in keyof Switches]: { readonly [Value in Switches[Name]]: readonly [Bilingual, Mark] };
};

const reasons: Reasons = {
  ltu: {
    eu: [
      {
        de: "Langzeitarbeitslos nach den Leitlinien der Kommission: mehr als 12, unter 25 Jahren mehr als 6 Monate; gilt, wo keine nationale Definition bestimmt ist.",
        en: "Long-term unemployed by the guidance of the Commission: more than 12, below 25 years more than 6 months; holds where no national definition is set.",
      },
      "M",
    ],
    sgb3: [
      {
        de: "Langzeitarbeitslos nach § 18 Abs. 1 SGB III: ein Jahr und länger in jedem Alter; zulässig, wo die Angaben aus Registern kommen.",
        en: "Long-term unemployed under § 18 (1) SGB III: one year and longer at every age; allowed where data come from registers.",
      },
      "R",
    ],
  },
  completeness: {
    required: [
      {
        de: "Ohne Geschlecht, Erwerbsstatus, Alter oder Bildungsstand (und Haushalt, solange er erhoben wird) zählt ein Datensatz nur in der Gesamtzahl; nach deutscher Praxis auch im ESF Plus.",
        en: "Without gender, status, age or education (and household, while it is collected) a record counts in the grand total only; by German practice in the ESF+ as well.",
      },
      "R",
    ],
    "all-outputs": [
      {
        de: "Jede fehlende Angabe zu einem nicht sensiblen Output-Indikator macht den Datensatz unvollständig (Anhang D 4.9.1, wörtlich genommen).",
        en: "Whatever is missing for an output indicator that is not sensitive makes the record incomplete (Annex D 4.9.1, taken at its word).",
      },
      "R",
    ],
    "every-participant": [
      {
        de: "EECO01 zählt alle Teilnehmenden, auch mit fehlenden Angaben; ungeprüfte Lesart des ESF Plus.",
        en: "EECO01 counts all participants, also where data are missing; an unconfirmed reading of the ESF+.",
      },
      "M",
    ],
  },
  counting: {
    persons: [
      {
        de: "Je Person und Vorhaben eine Teilnahme; wer wiederkommt, behält den ersten Eintritt und das letzte Ergebnis.",
        en: "One participation for each person and operation; whoever returns keeps the first entry and the last result.",
      },
      "R",
    ],
    entries: [
      {
        de: "Jeder Eintritt zählt, wie es einzelne Programme verlangen.",
        en: "Every entry counts, as some programmes demand.",
      },
      "R",
    ],
  },
  gender: {
    "women-men": [
      {
        de: "Aufgeteilt nach Frauen und Männern; wer weder das eine noch das andere ist, wird keinem Feld zugeschlagen und zählt nur in der Gesamtzahl.",
        en: "Broken down by women and men; whoever is neither is put into no other cell and counts in the grand total only.",
      },
      "R",
    ],
    "with-non-binary": [
      {
        de: "Aufgeteilt nach Frauen, Männern und nicht binären Personen; „divers“ und „ohne Angabe“ im Personenstandsregister sind nicht binär.",
        en: "Broken down by women, men and non-binary persons; “diverse” and no entry in the civil status register are non-binary.",
      },
      "M",
    ],
  },
  foreignBackground: {
    "parents-born-abroad": [
      {
        de: "Ausländische Herkunft: beide Elternteile im Ausland geboren, solange keine nationale Definition bestimmt ist.",
        en: "Foreign background: both parents born abroad, as long as no national definition is set.",
      },
      "R",
    ],
    destatis: [
      {
        de: "Ausländische Herkunft: Migrationshintergrund nach dem Statistischen Bundesamt.",
        en: "Foreign background: migration background as the Federal Statistical Office defines it.",
      },
      "M",
    ],
  },
  parentalLeave: {
    eu: [
      {
        de: "Elternzeit ohne angegebenen Status: mit Zahlung aus dem Arbeitsverhältnis oder bis drei Monate erwerbstätig, sonst nichterwerbstätig.",
        en: "Parental leave without a stated status: employed where the job pays or up to three months, otherwise inactive.",
      },
      "R",
    ],
    "german-form": [
      {
        de: "Elternzeit ohne angegebenen Status: erwerbstätig, wie im Fragebogen von Bund und Ländern.",
        en: "Parental leave without a stated status: employed, as in the form of the federation and the states.",
      },
      "R",
    ],
    inactive: [
      {
        de: "Elternzeit ohne angegebenen Status: nichterwerbstätig, wenn sie in Vollzeit genommen wird und niemand arbeitslos gemeldet ist.",
        en: "Parental leave without a stated status: inactive where it is full-time and nobody is registered as unemployed.",
      },
      "M",
    ],
  },
  followUp: {
    census: [
      {
        de: "Nach sechs Monaten werden alle gefragt, die ausgetreten sind; wer nicht erreicht wurde, zählt nicht.",
        en: "Everybody who left is asked six months later; whoever could not be reached does not count.",
      },
      "D",
    ],
    sample: [
      {
        de: "Nach sechs Monaten wird nur eine Stichprobe gefragt. Die Zahlen sind die der Antwortenden, nicht hochgerechnet; wer nicht erreicht wurde, gehört nicht zu ihnen. Gezogen wird sie anderswo.",
        en: "Only a sample is asked six months later. The figures are those of the people who answered, not projected; whoever could not be reached is none of them. It is drawn elsewhere.",
      },
      "D",
    ],
    "not-collected": [
      {
        de: "Längerfristige Ergebnisse werden hier nicht erhoben, sondern etwa durch die Evaluation; niemand wird gefragt, und nichts gilt als versäumt.",
        en: "Longer-term results are not collected here but by an evaluation, say; nobody is asked, and nothing counts as overdue.",
      },
      "M",
    ],
  },
  housing: {
    census: [
      {
        de: "Nach Wohnungslosigkeit und ländlichem Wohnort werden alle gefragt; zulässig an Stelle einer Stichprobe.",
        en: "Everybody is asked about homelessness and a rural place of living; allowed in the place of a sample.",
      },
      "R",
    ],
    sample: [
      {
        de: "Nach Wohnungslosigkeit und ländlichem Wohnort wird nur eine Stichprobe gefragt. Die Zahlen sind die der Gezogenen, nicht hochgerechnet; gezogen wird sie anderswo.",
        en: "Only a sample is asked about homelessness and a rural place of living. The figures are those of the people drawn, not projected; it is drawn elsewhere.",
      },
      "R",
    ],
  },
};

const chosen = <Name extends keyof Switches>(name: Name, value: Switches[Name]): Choice => {
  // Each name has a reason for each of its values; the index forgets which belong together.
  const told = (reasons[name] as Readonly<Record<string, readonly [Bilingual, Mark]>>)[value] ?? [
    { de: "", en: "" },
    "M",
  ];
  return { name, value, reason: told[0], mark: told[1] };
};

/**
 * The choices that were made, each with its reason and how sure that is.
 *
 * @param switches - the choices
 */
export const choicesOf = (switches: Switches): readonly Choice[] => [
  chosen("ltu", switches.ltu),
  chosen("completeness", switches.completeness),
  chosen("counting", switches.counting),
  chosen("gender", switches.gender),
  chosen("foreignBackground", switches.foreignBackground),
  chosen("parentalLeave", switches.parentalLeave),
  chosen("followUp", switches.followUp),
  chosen("housing", switches.housing),
];
