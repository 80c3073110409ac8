// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day, ImpreciseDay } from "@quartierkit/calendar";
import { valueOf } from "@quartierkit/vocabulary";
import type { Participant } from "../../records/register.ts";

/** How exactly days and places go out. */
export interface Coarseness {
  /** Birth as year, as the first year of five (`1985` for 1985 to 1989), or not at all. */
  readonly birth: "year" | "five-years" | "none";
  /** Residence as municipality (AGS), as programme area, or not at all. */
  readonly place: "ags" | "district" | "none";
  /** Entries and exits as month or year. */
  readonly days: "month" | "year";
}

/** The year of birth, as far as it may go out. */
export function birthOf({ birthDate }: Participant, { birth }: Coarseness): string | undefined {
  const born: ImpreciseDay | undefined = valueOf(birthDate);
  if (born === undefined || birth === "none") return undefined;
  const year = Number(born.slice(0, 4));
  return String(birth === "year" ? year : year - (year % 5));
}

/** The place of residence, as far as it may go out. */
export function placeOf({ residence }: Participant, { place }: Coarseness): string | undefined {
  const lives = valueOf(residence);
  return place === "none" ? undefined : lives?.[place];
}

/** A day as month or year; what still runs has no end. */
export const partOf = (day: Day | null | undefined, { days }: Coarseness): string | undefined =>
  day?.slice(0, days === "month" ? 7 : 4);
