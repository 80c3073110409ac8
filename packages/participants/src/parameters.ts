// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Citation, Source } from "@quartierkit/vocabulary";

/** A limit that a law or a practice sets, and where it stands. */
export interface Limit {
  readonly value: number;
  readonly unit: "months" | "days" | "years" | "count";
  readonly norm: Citation;
  readonly source: Source;
}

const statutes: Source = { title: "Bundesrecht, konsolidierte Fassung, Stand April 2026", mark: "R" };
const practice = (title: string): Source => ({ title, mark: "S" });

/** Limits with legal meaning, and local ones with the value that is used where a city sets none. */
export const limits = {
  aghMonths: { value: 24, unit: "months", norm: cite("§ 16d Abs. 6 Satz 1 SGB II"), source: statutes },
  aghAllMonths: { value: 36, unit: "months", norm: cite("§ 16d Abs. 6 Satz 3 SGB II"), source: statutes },
  aghWindowYears: { value: 5, unit: "years", norm: cite("§ 16d Abs. 6 SGB II"), source: statutes },
  planReviewMonths: { value: 6, unit: "months", norm: cite("§ 15 Abs. 3 SGB II"), source: statutes },
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
  youngest: { value: 15, unit: "years", norm: cite("§ 7 Abs. 1 Satz 1 Nr. 1 SGB II"), source: statutes },
  oldest: { value: 67, unit: "years", norm: cite("§ 7a SGB II"), source: statutes },
  absenceStreakDays: {
    value: 5,
    unit: "days",
    norm: cite("Praxis der Begleitung"),
    source: practice("ohne gesetzliche Zahl"),
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** Local limits; the defaults are those of `limits`. */
export interface CheckParameters {
  readonly youngest: number;
  readonly oldest: number;
  readonly staleDays: number;
  readonly absenceStreakDays: number;
  readonly followUpDays: number;
}

export const defaultParameters: CheckParameters = {
  youngest: limits.youngest.value,
  oldest: limits.oldest.value,
  staleDays: limits.staleDays.value,
  absenceStreakDays: limits.absenceStreakDays.value,
  followUpDays: limits.followUpDays.value,
};
