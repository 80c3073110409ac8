// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { OffersError } from "../error.ts";
import { forbidden } from "./forbidden.ts";
import { frequencies, ruleWeekdays } from "./rule.ts";
import type { OrdinalWeekday, Rule, Until } from "./rule.ts";

const syntax = (message: string, cause: unknown): OffersError => new OffersError("rule-syntax", message, { cause });

/** Lists of numbers: name of the part, field of the rule, largest value, smallest value, whether it may be counted from the end. */
const lists = {
  BYMONTH: ["months", 1, 12, false],
  BYWEEKNO: ["weekNumbers", 1, 53, true],
  BYYEARDAY: ["yearDays", 1, 366, true],
  BYMONTHDAY: ["monthDays", 1, 31, true],
  BYHOUR: ["hours", 0, 23, false],
  BYMINUTE: ["minutes", 0, 59, false],
  // A leap second; no calendar has one, so that 60 never comes.
  BYSECOND: ["seconds", 0, 60, false],
  BYSETPOS: ["positions", 1, 366, true],
} as const;

type ListName = keyof typeof lists;
const isList = (name: string): name is ListName => Object.hasOwn(lists, name);

function numbersOf(name: ListName, value: string): readonly number[] {
  const [, least, most, signed] = lists[name];
  const numbers = value.split(",").map((text) => {
    const number = /^[+-]?[0-9]{1,3}$/.test(text) ? Number(text) : Number.NaN;
    const size = signed ? Math.abs(number) : number;
    if (!(size >= least && size <= most)) throw syntax(`“${text}” is no value of ${name}.`, value);
    return number;
  });
  return [...new Set(numbers)];
}

function weekdayOf(text: string): number {
  const weekday = ruleWeekdays.findIndex((name) => name === text);
  if (weekday === -1) throw syntax(`“${text}” is no weekday.`, text);
  return weekday;
}

const weekdaysOf = (value: string): readonly OrdinalWeekday[] =>
  value.split(",").map((text) => {
    const ordinal = Number(text.slice(0, -2) || "0");
    const written = /^([+-]?[0-9]{1,2})?[A-Z]{2}$/.test(text) && (text.length === 2 || ordinal !== 0);
    if (!written || Math.abs(ordinal) > 53) throw syntax(`“${text}” is no value of BYDAY.`, value);
    return { weekday: weekdayOf(text.slice(-2)), ordinal };
  });

function positiveOf(name: string, value: string): number {
  if (!/^[0-9]{1,9}$/.test(value) || Number(value) === 0) throw syntax(`${name} takes a whole number from 1.`, value);
  return Number(value);
}

function untilOf(value: string): Until {
  const [, year, month, day, , hour, minute, second, zulu] =
    /^([0-9]{4})([0-9]{2})([0-9]{2})(T([0-9]{2})([0-9]{2})([0-9]{2})(Z?))?$/.exec(value) ?? [];
  const ms = Date.parse(`${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:${second ?? "00"}Z`);
  if (!isDay(`${year}-${month}-${day}`) || Number.isNaN(ms)) throw syntax(`“${value}” is no value of UNTIL.`, value);
  return { kind: hour === undefined ? "day" : zulu === "Z" ? "instant" : "wall", ms };
}

function frequencyOf(value: string): Rule["frequency"] {
  const frequency = frequencies.find((name) => name === value);
  if (frequency === undefined) throw syntax(`“${value}” is no value of FREQ.`, value);
  return frequency;
}

function partOf(name: string, value: string): Partial<Rule> {
  if (isList(name)) return { [lists[name][0]]: numbersOf(name, value) };
  if (name === "FREQ") return { frequency: frequencyOf(value) };
  if (name === "INTERVAL") return { interval: positiveOf(name, value) };
  if (name === "COUNT") return { count: positiveOf(name, value) };
  if (name === "UNTIL") return { until: untilOf(value) };
  if (name === "BYDAY") return { weekdays: weekdaysOf(value) };
  if (name === "WKST") return { weekStart: weekdayOf(value) };
  throw syntax(`RFC 5545 knows no part “${name}”.`, name);
}

/** Name and value of each part; the semicolon that Google puts at the end is passed over. */
const partsOf = (text: string): readonly (readonly [name: string, value: string])[] =>
  text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .replace(/;$/, "")
    .split(";")
    .map((part) => {
      const [name = "", value, ...more] = part.split("=");
      if (value === undefined || value === "" || more.length > 0) throw syntax(`“${part}” is no NAME=VALUE.`, text);
      return [name, value];
    });

/**
 * Reads a recurrence rule.
 *
 * @param text - the value of an RRULE, e.g. `FREQ=WEEKLY;BYDAY=TU`
 * @throws OffersError `rule-syntax` for what is not written as RFC 5545, 3.3.10 says, `rule-forbidden` for parts that it
 *   forbids together
 */
export function parseRule(text: string): Rule {
  const parts = partsOf(text);
  const names = parts.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new OffersError("rule-forbidden", `${twice} stands twice.`, { cause: text });
  const read = parts.map(([name, value]) => partOf(name, value));
  const { frequency, ...rule }: Partial<Rule> = Object.assign({}, ...read);
  if (frequency === undefined) throw syntax("A rule has a FREQ.", text);
  const whole: Rule = { interval: 1, weekStart: 0, ...rule, frequency };
  const why = forbidden(whole);
  if (why !== undefined) throw new OffersError("rule-forbidden", why, { cause: text });
  return whole;
}
