// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";

/** A column by which somebody outside might know a person. */
export type QuasiIdentifier = "birth" | "gender" | "place" | "isced" | "entry";

/** How many people share what an outsider might know of them. What else stands beside it is not looked at. */
export interface Anonymity {
  readonly quasiIdentifiers: readonly QuasiIdentifier[];
  /** Size of the smallest group in the file, 0 where it is empty. */
  readonly k: number;
  readonly groups: number;
  /** People who are not in the file because their group is too small. */
  readonly leftOut: number;
}

/** A participation as it goes out: codes, and days cut to month or year. */
export interface ExchangedParticipation {
  readonly norm?: string;
  readonly status: string;
  readonly entry?: string;
  readonly exit?: string;
  readonly exitReason?: string;
  readonly destination?: string;
}

/** A person as they go out. Nothing else does: no name, number, contact, text, id, and nothing of Art. 9 DSGVO. */
export interface ExchangedPerson {
  readonly pseudonym: string;
  readonly birth?: string;
  readonly gender?: string;
  readonly place?: string;
  readonly isced?: number;
  readonly participations: readonly ExchangedParticipation[];
  /** Fields above whose correctness the person disputes. */
  readonly disputed?: readonly string[];
}

export interface ExchangeFile {
  readonly format: "quartierkit-exchange";
  readonly version: 1;
  readonly on: Day;
  readonly people: readonly ExchangedPerson[];
  readonly anonymity: Anonymity;
}
