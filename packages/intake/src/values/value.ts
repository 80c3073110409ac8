// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cell } from "@quartierkit/tables";
import type { Column } from "../profile/schema.ts";
import { readDay } from "./day.ts";
import type { DayRules } from "./day.ts";
import { kinds } from "./targets.ts";
import type { Kind, Target } from "./targets.ts";

/** Why a value cannot be read. */
export type ValueProblem =
  | "impossible-day"
  | "not-a-day"
  | "serial-day"
  | "two-digit-year"
  | "unknown-code"
  | "not-a-boolean"
  | "not-a-number"
  | "out-of-range"
  | "digits-lost"
  | "wrong-length"
  | "cell-error";

/** A value, nothing where the list says nothing, or a problem. */
export type ReadValue =
  { readonly value: string | number | boolean | readonly string[] } | { readonly problem: ValueProblem } | undefined;

const genders = ["female", "male", "diverse", "unspecified"];

const words: Readonly<Record<string, boolean>> = {
  ja: true,
  j: true,
  wahr: true,
  true: true,
  x: true,
  "1": true,
  nein: false,
  n: false,
  falsch: false,
  false: false,
  "0": false,
};

/** Least, greatest and whether it is whole. */
const ranges: Partial<Readonly<Record<Target, readonly [least: number, most: number, isWhole: boolean]>>> = {
  "household.adults": [0, 99, true],
  "household.employedMembers": [0, 99, true],
  "disability.degree": [0, 100, false],
  canWorkHoursPerDay: [0, 24, false],
  isced: [0, 8, true],
};

const agsLength = 8;

const asBoolean = (text: string): ReadValue => {
  const word = text.toLowerCase();
  return Object.hasOwn(words, word) ? { value: words[word] ?? false } : { problem: "not-a-boolean" };
};

/** `3,5` and `1.234,5` as Germans write; a cell of Excel holds the number itself. */
function asNumber({ kind, text }: Cell, to: Target): ReadValue {
  const german = /^[+-]?(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)(?:,[0-9]+)?$/;
  if (kind !== "number" && !german.test(text)) return { problem: "not-a-number" };
  const value = Number(kind === "number" ? text : text.replaceAll(".", "").replace(",", "."));
  const [least, most, isWhole] = ranges[to] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false];
  if (value < least || value > most || (isWhole && !Number.isInteger(value))) return { problem: "out-of-range" };
  return { value };
}

/** A number that is a name: kept as it is written, with its zeros. */
function asNumberText(text: string, to: Target): ReadValue {
  // 1,23457E+11 is what Excel saves of a long number in a text file.
  if (/^[0-9]+(?:[.,][0-9]+)?E\+[0-9]+$/i.test(text)) return { problem: "digits-lost" };
  if (to === "residence.ags" && !new RegExp(`^[0-9]{${agsLength}}$`).test(text)) return { problem: "wrong-length" };
  return { value: text };
}

function asDay(cell: Cell, rules: DayRules): ReadValue {
  const read = readDay(cell, rules);
  if ("problem" in read) return { problem: read.problem };
  return "day" in read ? { value: read.day } : undefined;
}

const asCountry = (text: string): ReadValue =>
  /^[A-Z]{2}$/.test(text) ? { value: text } : { problem: "unknown-code" };

const translated = (text: string, codes: ReadonlyMap<string, string>): string => codes.get(text.toLowerCase()) ?? text;

function asCountries(text: string, codes: ReadonlyMap<string, string>): ReadValue {
  const countries = text.split(/\s*(?:[,;/|]|\bund\b)\s*/).map((part) => translated(part, codes));
  return countries.every((code) => /^[A-Z]{2}$/.test(code)) ? { value: countries } : { problem: "unknown-code" };
}

/** A column with what reading needs of it, made once for all rows. */
export interface Reader {
  readonly to: Target;
  readonly kind: Kind;
  readonly codes: ReadonlyMap<string, string>;
  readonly empty: ReadonlySet<string>;
  readonly rules: DayRules;
}

/**
 * Prepares a column for reading.
 *
 * @param column - the column of the profile
 * @param empty - words that say nothing, in lower case
 * @param rules - how days are read
 */
export const readerOf = ({ to, codes = {} }: Column, empty: ReadonlySet<string>, rules: DayRules): Reader => ({
  to,
  kind: kinds[to],
  codes: new Map(Object.entries(codes).map(([written, code]) => [written.toLowerCase(), code])),
  empty,
  rules,
});

/**
 * Reads one cell by its column.
 *
 * @param cell - a cell that is not empty
 * @param reader - the column
 * @returns `undefined` where the list says that it does not know
 */
export function readValue(cell: Cell, { to, kind, codes, empty, rules }: Reader): ReadValue {
  if (empty.has(cell.text.toLowerCase())) return undefined;
  if (cell.kind === "error") return { problem: kind === "day" ? "impossible-day" : "cell-error" };
  if (kind === "day") return asDay(cell, rules);
  const text = translated(cell.text, codes);
  switch (kind) {
    case "boolean":
      return asBoolean(text);
    case "number":
      return asNumber(text === cell.text ? cell : { kind: "text", text }, to);
    case "number-text":
      return asNumberText(text, to);
    case "country":
      return asCountry(text);
    case "countries":
      return asCountries(cell.text, codes);
    case "code":
      return genders.includes(text) ? { value: text } : { problem: "unknown-code" };
    default:
      return { value: text };
  }
}
