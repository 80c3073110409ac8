// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, isImpreciseDay } from "@quartierkit/calendar";
import { isMissing } from "@quartierkit/vocabulary";
import type { Current } from "../people/current.ts";
import { canonical } from "./canonical.ts";

/** Why list and register cannot both be right, and nobody but a person can tell. */
export type ConflictReason =
  "identity" | "other-source" | "recorded-later" | "declined" | "other-number" | "other-spell";

/** What a row would change about one field. */
export interface Change {
  /** The field: `gender`, `household.adults`, `residence`, `identifiers.ba-kundennummer`, `history.benefit-sgb2`. */
  readonly field: string;
  /** `new`: the register knew nothing; `changed`: an earlier list said otherwise; `conflict`: somebody has to decide. */
  readonly bucket: "new" | "changed" | "conflict";
  readonly register?: unknown;
  readonly list: unknown;
  readonly why?: ConflictReason;
  /** Whose word counts; an undecided conflict is kept with the row and changes nothing. */
  readonly decision?: "list" | "register";
  /** From which day the register's value holds, where it says. */
  readonly validFrom?: string;
}

/** Who is whom: never changed by a list alone. */
const identityFields: ReadonlySet<string> = new Set(["birthDate", "gender"]);

/** Lists come from the Jobcenter: a later one may correct an earlier one, and nobody else. */
const listSources: ReadonlySet<string> = new Set(["import", "jobcenter"]);

const isVague = (value: unknown): value is string => typeof value === "string" && isImpreciseDay(value);

/** Tells whether a day lies within one that is less precise. */
function refines(fine: unknown, coarse: unknown): boolean {
  if (!isVague(fine) || !isVague(coarse) || fine.length <= coarse.length) return false;
  const [inner, outer] = [dayBounds(fine), dayBounds(coarse)];
  return outer.lo <= inner.lo && inner.hi <= outer.hi;
}

function conflictOf(field: string, current: Current, asOf: string): ConflictReason | null {
  if (identityFields.has(field)) return "identity";
  if ((current.recordedAt ?? "") > asOf || (current.validFrom ?? "") > asOf) return "recorded-later";
  return current.source !== undefined && listSources.has(current.source) ? null : "other-source";
}

const softMissing: ReadonlySet<string> = new Set(["not-asked", "unknown"]);

/**
 * Compares what a list says about a fact with what the register says.
 *
 * @param field - the fact
 * @param values - the value of the list, and what the register says and who said so
 * @param asOf - the day of which the list tells
 * @returns `null` where both say the same, or the list knows less
 */
export function compare(
  field: string,
  { list, current }: { readonly list: unknown; readonly current: Current | undefined },
  asOf: string,
): Change | null {
  if (current === undefined) return { field, bucket: "new", list };
  const { value: register } = current;
  if (isMissing(register)) {
    if (softMissing.has(register.missing)) return { field, bucket: "new", list };
    return { field, bucket: "conflict", register, list, why: "declined" };
  }
  if (register === list || canonical(register) === canonical(list) || refines(register, list)) return null;
  const from = current.validFrom === undefined ? {} : { validFrom: current.validFrom };
  if (refines(list, register)) return { field, bucket: "changed", register, list, ...from };
  const why = conflictOf(field, current, asOf);
  return {
    field,
    bucket: why === null ? "changed" : "conflict",
    register,
    list,
    ...(why === null ? {} : { why }),
    ...from,
  };
}
