// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { ImpreciseDay } from "@quartierkit/calendar";
import type { Cell, Epoch } from "@quartierkit/tables";
import { dayOfSerial } from "@quartierkit/tables";

/** How days of a list are read. */
export interface DayRules {
  /**
   * Two-digit years are one of the hundred years from this one on, e.g. 1930: `30` is 1930 and `29` is 2029; `null`: they
   * are not read.
   */
  readonly yearsFrom: number | null;
  /** From when numbers of days are counted; `null`: they are not read. */
  readonly epoch: Epoch | null;
}

/** A day as far as it is known; `unknown`: the list says that it is not known; a problem otherwise. */
export type ReadDay =
  | { readonly day: ImpreciseDay }
  | { readonly unknown: true }
  | { readonly problem: "impossible-day" | "not-a-day" | "serial-day" | "two-digit-year" };

const two = (value: string): string => value.padStart(2, "0");

function yearOf(text: string, { yearsFrom }: DayRules): string | null {
  if (text.length === 4 || yearsFrom === null) return text.length === 4 ? text : null;
  const year = yearsFrom - (yearsFrom % 100) + Number(text);
  return String(year < yearsFrom ? year + 100 : year);
}

const isNothing = (text: string): boolean => /^0+$/.test(text);

const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12;

/** Day, month and year; a day or month 00 was not known, a year 0000 or all noughts says nothing. */
function fromParts(day: string, month: string, year: string, rules: DayRules): ReadDay {
  if (year.length === 4 && isNothing(year))
    return isNothing(`${day}${month}`) ? { unknown: true } : { problem: "impossible-day" };
  // 00.00.00 names no year; 00.00.1990 names one.
  if (isNothing(`${day}${month}${year}`)) return { unknown: true };
  const full = yearOf(year, rules);
  if (full === null) return { problem: "two-digit-year" };
  if (isNothing(month)) return isNothing(day) ? { day: full } : { problem: "impossible-day" };
  if (!isMonth(month)) return { problem: "impossible-day" };
  if (isNothing(day)) return { day: `${full}-${two(month)}` };
  const written = `${full}-${two(month)}-${two(day)}`;
  return isDay(written) ? { day: written } : { problem: "impossible-day" };
}

function fromNumber(text: string, { epoch }: DayRules): ReadDay {
  if (/^(?:1[89]|20)[0-9]{2}$/.test(text)) return { day: text };
  if (epoch === null) return { problem: "serial-day" };
  const day = dayOfSerial(Number(text), epoch);
  return day === null ? { problem: "impossible-day" } : { day };
}

/** Days as German lists write them: `01.02.1990`, `1.2.90`, `02/1990`, `1990`, `1990-02-01`, a time behind it left out. */
function fromText(text: string, rules: DayRules): ReadDay {
  const plain = text
    .replace(/[T ]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?Uhr|Z)?$/, "")
    .replaceAll(/\s+/g, "");
  const german = /^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4}|[0-9]{2})$/.exec(plain);
  if (german !== null) return fromParts(german[1] ?? "", german[2] ?? "", german[3] ?? "", rules);
  const iso = /^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?$/.exec(plain);
  if (iso !== null) return fromParts(iso[3] ?? "00", iso[2] ?? "", iso[1] ?? "", rules);
  const month = /^([0-9]{1,2})[./]([0-9]{4})$/.exec(plain);
  if (month !== null) return fromParts("00", month[1] ?? "", month[2] ?? "", rules);
  return /^[0-9]{4,6}(?:\.[0-9]+)?$/.test(plain) ? fromNumber(plain, rules) : { problem: "not-a-day" };
}

/**
 * Reads a day of a list.
 *
 * @param cell - a cell that is not empty
 * @param rules - the century of two-digit years, and how numbers of days are counted
 * @returns a day, a month or a year, as far as the list knows it; `00.00.1990` is the year 1990, `00.00.0000` is unknown
 */
export function readDay({ kind, text }: Cell, rules: DayRules): ReadDay {
  if (kind === "day") return { day: text };
  if (kind === "error" || kind === "boolean") return { problem: kind === "error" ? "impossible-day" : "not-a-day" };
  return kind === "number" ? fromNumber(text, rules) : fromText(text, rules);
}
