// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Grammar } from "./grammar.ts";

/** A backslash escapes, in texts and in names. */
const escaped = (text: string): string => text.replaceAll("\0", "\uFFFD").replaceAll("\\", "\\\\");

const literal = (text: string): string => `'${escaped(text).replaceAll("'", "''")}'`;

/**
 * The calendar repeats itself every 400 years, and 400 years is what Date32 holds: what lies outside would be moved to its edge
 * without a word.
 */
const [first, cycleDays, cycleMonths] = [dayNumber("1900-01-01"), 146_097, 4800];
const firstMonth = 1900 * 12;

/** How many cycles a day number lies from the years of Date32. Infinite numbers stand in branches that are not taken. */
const cycles = (number: string): string => `floor((ifNotFinite(${number}, 0) - ${first}) / ${cycleDays})`;

/** The same day of the calendar in the years of Date32. */
const inReach = (number: string): string =>
  `addDays(toDate32('1970-01-01'), toInt32(ifNotFinite(${number}, 0) - ${cycleDays} * ${cycles(number)}))`;

const monthOf = (date: string): string => `(toYear(${date}) * 12 + toMonth(${date}) - 1)`;

function moved(number: string, amount: string, unit: "years" | "months"): string {
  const date = inReach(number);
  const months = `(ifNotFinite(${amount}, 0) * ${unit === "years" ? 12 : 1})`;
  const also = `floor((${monthOf(date)} + ${months} - ${firstMonth}) / ${cycleMonths})`;
  const there = `addMonths(${date}, toInt32(${months} - ${cycleMonths} * ${also}))`;
  return `toFloat64(toInt32(${there}) + ${cycleDays} * (${cycles(number)} + ${also}))`;
}

/** Counted from a last day of January, months end on their last days. */
const monthEnd = (number: string): string =>
  `toFloat64(toInt32(addMonths(toDate32('1900-01-31'), ${monthOf(inReach(number))} - ${firstMonth})) + ${cycleDays} * ${cycles(number)})`;

/**
 * ClickHouse: days are day numbers (`Nullable(Int32)`), because Date32 turns 1899 into 1900; an unknown list is `[NULL]`, because no
 * array is NULL. Nothing depends on the settings of a server.
 */
export const clickhouse: Grammar = {
  quoted: (name) => `"${escaped(name).replaceAll('"', '""')}"`,
  literal,
  unknown: {
    boolean: "CAST(NULL AS Nullable(Bool))",
    text: "CAST(NULL AS Nullable(String))",
    day: "CAST(NULL AS Nullable(Int32))",
  },
  isOneOf: (column, codes) =>
    `CASE WHEN ${column} IS NOT NULL THEN ${column} IN (${codes.map(literal).join(", ")}) END`,
  holdsAny: (column, codes) =>
    `CASE WHEN NOT has(${column}, NULL) THEN hasAny(${column}, CAST([${codes.map(literal).join(", ")}] AS Array(String))) END`,
  day: String,
  dayNumber: (column) => `toFloat64(${column})`,
  ymd: (column) => `(toYYYYMMDD(${inReach(column)}) + 4000000 * ${cycles(column)})`,
  moved,
  monthEnd,
  double: (number) => `toFloat64(${number})`,
  forSome: (condition) => `max(${condition})`,
  forEvery: (condition) => `min(${condition})`,
  joined: (column) => `toNullable(${column})`,
  verdict: (truth) => `CAST(${truth} AS Nullable(Bool))`,
  fence: "",
};
