// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import type { ListName } from "../../records/register.ts";
import type { DataClassCode } from "../data-classes.ts";
import type { ReasonCode } from "./reasons.ts";
import type { RoleRules } from "./roles.ts";

/** What was left out of a view, how often, and why. */
export interface LeftOut {
  readonly list: ListName | null;
  /** The field, or `null` for whole records. */
  readonly field: string | null;
  readonly dataClass: DataClassCode | null;
  readonly because: ReasonCode;
  readonly text: Bilingual;
  readonly norm: Citation;
  /** `null` where the number would itself tell something. */
  readonly count: number | null;
}

/** A note that goes with a view: a statement is disputed, or the processing of a person's data restricted. */
export interface Mark {
  readonly participantId: string;
  readonly kind: "disputed" | "restricted";
  readonly field: string | null;
  readonly since: Day;
}

/** What a role sees of a register: parts of records by list. */
export interface View {
  readonly role: string;
  readonly on: Day;
  readonly records: Readonly<Partial<Record<ListName, readonly object[]>>>;
  readonly leftOut: readonly LeftOut[];
  readonly marks: readonly Mark[];
}

export interface ViewOptions {
  /** A code of `roles`, or of the table handed in. */
  readonly role: string;
  readonly on: Day;
  /** Only what is about this person; a participant sees nothing without it. */
  readonly participantId?: string;
  readonly roles?: Readonly<Record<string, RoleRules>>;
}
