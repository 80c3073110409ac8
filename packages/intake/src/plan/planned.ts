// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Participant, Register } from "@quartierkit/participants";
import type { Fingerprints } from "../people/fingerprints.ts";
import type { RowDecision } from "../profile/schema.ts";
import type { ReadRow } from "../values/row.ts";
import type { Change } from "./change.ts";
import type { Days } from "./fields.ts";

/** What becomes of one row. */
export interface PlannedRow {
  readonly line: number;
  /** Ambiguous and refused rows change nothing; somebody may decide about them. */
  readonly outcome: "matched" | "new" | "ambiguous" | "refused";
  /** By what a matched row was matched. */
  readonly by?: string;
  readonly participantId?: string;
  /** People of the register it may be about. */
  readonly candidates: readonly string[];
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  /** Cells as written, without names and ignored columns. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A row with what applying it needs; its names are gone already. */
export interface WorkRow extends PlannedRow {
  readonly read: ReadRow;
  /** By what rows of one file are known to have one name. */
  readonly nameKey: string | null;
  /** What is left with a person whom nobody could find by name so far. */
  readonly stamp?: Fingerprints;
  readonly participant?: Participant;
  /** Index of the participant in the register. */
  readonly index?: number;
  readonly decision?: RowDecision;
}

/** The file a preview was made from. */
export interface ListFile {
  readonly name: string;
  /** Hash of its bytes, e.g. SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly sheet: string;
  readonly encoding?: string;
  readonly certainty?: string;
}

/** What a list would do to a register. Nothing has happened yet. */
export interface Preview extends Days {
  /** Nothing of this file can be taken over; the findings say why. */
  readonly refused: boolean;
  /** Id of the batch, should it be applied. */
  readonly batch: string;
  readonly file: ListFile;
  readonly profile: string;
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<PlannedRow["outcome"], number>>;
  /** How many fields are new, changed, or in conflict. */
  readonly fields: Readonly<Record<Change["bucket"], number>>;
  readonly findings: readonly Finding[];
  /** The register it was made for; it is applied to no other. */
  readonly register: Register;
}
