// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";

/** What the assessment at the end said. */
export interface ContentAssessment {
  readonly date: Day;
  readonly attempt: number;
  readonly passPercent: number;
  /** Of the weighted points, with one decimal. */
  readonly percent: number;
  readonly parts: readonly {
    readonly kind: "theory" | "practical" | "oral";
    readonly points: number;
    readonly max: number;
  }[];
}

/** What a certificate says, gathered from the records: everything that any rendering of it needs. Texts are German. */
export interface CertificateContent {
  /** `attendance`: took part, without a passed Kompetenzfeststellung. */
  readonly kind: "certificate" | "attendance";
  /** Number of the certificate; for an attendance the id of the enrolment. */
  readonly number: string;
  readonly issuedOn: Day;
  /** Pseudonym of the holder in the file. */
  readonly participantId: string;
  /** Organisation that issued it, or that taught. */
  readonly organisation?: string;
  readonly module: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly months?: number;
    readonly weeks?: number;
    readonly theoryHours?: number;
    readonly inCompanyHours?: number;
    readonly competences: readonly { readonly text: string; readonly escoUri?: string }[];
  };
  readonly framework: { readonly id: string; readonly issuer: string; readonly version: string };
  readonly occupation: {
    readonly id: string;
    readonly name: string;
    readonly norm: string;
    readonly kldb: string;
    /** Level of the occupation in the Deutscher Qualifikationsrahmen; a Teilqualifikation has none. */
    readonly dqr?: number;
  };
  /** Positions of the training regulation; `derived` where it was concluded from the contents, not stated. */
  readonly positions: readonly { readonly id: string; readonly title: string; readonly derived: boolean }[];
  /** First and last day, where both are known. */
  readonly period?: { readonly from: Day; readonly to: Day };
  readonly assessment?: ContentAssessment;
}

/** What a Teilqualifikation is not; stands on everything that is issued. */
export const noDegree =
  "Eine Teilqualifikation ist kein Berufsabschluss und kein Teilabschluss mit Rechtswirkung. Sie ersetzt keinen Teil der Abschlussprüfung.";

export const noDegreeInEnglish =
  "A partial qualification is no vocational degree and no part of one with legal effect. It replaces no part of the final examination.";
