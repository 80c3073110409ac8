// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Citation, Source } from "@quartierkit/vocabulary";

/** A limit that a law or a practice sets, and where it stands. */
export interface Limit {
  readonly value: number;
  readonly unit: "months" | "weeks" | "days" | "years" | "hours" | "count";
  readonly norm: Citation;
  readonly source: Source;
}

const statutes: Source = { title: "Bundesrecht, konsolidierte Fassung, Stand April 2026", mark: "R" };
const practice = (title: string): Source => ({ title, mark: "S" });
const memory: Source = { title: "verbreitete Praxis, nicht nachgelesen", mark: "M" };

/** Limits with legal meaning, and local ones with the value that is used where a city sets none. */
export const limits = {
  aghMonths: { value: 24, unit: "months", norm: cite("§ 16d Abs. 6 Satz 1 SGB II"), source: statutes },
  aghAllMonths: { value: 36, unit: "months", norm: cite("§ 16d Abs. 6 Satz 3 SGB II"), source: statutes },
  aghWindowYears: { value: 5, unit: "years", norm: cite("§ 16d Abs. 6 SGB II"), source: statutes },
  aghDelayYears: { value: 2, unit: "years", norm: cite("§ 16d Abs. 2 SGB II"), source: statutes },
  aghHoursPerWeek: { value: 30, unit: "hours", norm: cite("Praxis der Jobcenter"), source: memory },
  planReviewMonths: { value: 6, unit: "months", norm: cite("§ 15 Abs. 3 SGB II"), source: statutes },
  arbitrationWeeks: {
    value: 4,
    unit: "weeks",
    norm: cite("§ 15a SGB II a.F."),
    source: practice("Fassung bis 30. Juni 2026"),
  },
  employerPhaseWeeks: { value: 6, unit: "weeks", norm: cite("§ 45 Abs. 2 Satz 2 SGB III"), source: statutes },
  employerPhaseLongWeeks: { value: 12, unit: "weeks", norm: cite("§ 45 Abs. 8 SGB III"), source: statutes },
  vocationalKnowledgeWeeks: { value: 8, unit: "weeks", norm: cite("§ 45 Abs. 2 Satz 3 SGB III"), source: statutes },
  ageOfMajority: { value: 18, unit: "years", norm: cite("§ 2 BGB"), source: memory },
  examAttempts: { value: 2, unit: "count", norm: cite("§ 15 Abs. 2 DeuFöV"), source: statutes },
  followUpDays: {
    value: 28,
    unit: "days",
    norm: cite("Anhang I VO (EU) Nr. 1304/2013"),
    source: practice("Leitfaden zum ESF-Monitoring"),
  },
  staleDays: {
    value: 30,
    unit: "days",
    norm: cite("Praxis der Datenpflege"),
    source: practice("Datenqualitätsregeln vergleichbarer Register"),
  },
  mergeDays: {
    value: 30,
    unit: "days",
    norm: cite("Praxis der Datenpflege"),
    source: practice("ohne gesetzliche Zahl"),
  },
  youngest: { value: 15, unit: "years", norm: cite("§ 7 Abs. 1 Satz 1 Nr. 1 SGB II"), source: statutes },
  oldest: { value: 67, unit: "years", norm: cite("§ 7a SGB II"), source: statutes },
  absenceStreakDays: {
    value: 5,
    unit: "days",
    norm: cite("Praxis der Begleitung"),
    source: practice("ohne gesetzliche Zahl"),
  },
  smallestCell: {
    value: 3,
    unit: "count",
    norm: cite("§ 281 Abs. 3 SGB III"),
    source: { title: "Statistische Geheimhaltung der Bundesagentur für Arbeit", mark: "Rp" },
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** Local limits; the defaults are those of `limits`. */
export interface CheckParameters {
  readonly youngest: number;
  readonly oldest: number;
  readonly staleDays: number;
  readonly absenceStreakDays: number;
  readonly followUpDays: number;
  /** Days after which two records that may be one person should have been decided about. */
  readonly mergeDays: number;
  readonly aghHoursPerWeek: number;
  /** The smallest count above zero that may be published. */
  readonly smallestCell: number;
  /** Every work opportunity needs its messages; otherwise only those that have some. */
  readonly usesEmaw: boolean;
  /**
   * Pattern of a Kundennummer, confirmed by the Jobcenter. `null`: three digits, a letter, six digits, as far as we
   * remember, and a number that looks otherwise is a warning only.
   */
  readonly kundennummerPattern: string | null;
}

export const defaultParameters: CheckParameters = {
  youngest: limits.youngest.value,
  oldest: limits.oldest.value,
  staleDays: limits.staleDays.value,
  absenceStreakDays: limits.absenceStreakDays.value,
  followUpDays: limits.followUpDays.value,
  mergeDays: limits.mergeDays.value,
  aghHoursPerWeek: limits.aghHoursPerWeek.value,
  smallestCell: limits.smallestCell.value,
  usesEmaw: false,
  kundennummerPattern: null,
};
