// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FactType } from "@quartierkit/rules";

/** A record of JSON. */
export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const yes = new Set(["true", "t", "yes", "ja", "1"]);
const no = new Set(["false", "f", "no", "nein", "0"]);

/** The value, or the text as it is, where it says nothing: the fact vocabulary complains about it. */
function flag(text: string): unknown {
  const word = text.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : text;
}

const number = (text: string): unknown => (/^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text);

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const codes = (text: string): unknown =>
  text.startsWith("[") ? json(text) : text.split(/[|,\s]+/).filter((code) => code !== "");

/** A degree is `false`, an object, or there without anybody knowing more. */
function presence(text: string): unknown {
  const value = text.startsWith("{") ? json(text) : flag(text);
  return value === true ? {} : value;
}

const readers: Readonly<Record<FactType, (text: string) => unknown>> = {
  boolean: flag,
  number,
  codes,
  presence,
  list: json,
  day: (text) => text,
  code: (text) => text,
};

/**
 * A cell as the fact it stands for: a text from a CSV file is read by the type of the fact, anything else stays.
 *
 * @param value - a cell
 * @param type - type of the fact
 * @returns `undefined` for an empty cell, which is unknown
 */
export function factOf(value: unknown, type: FactType): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "string") return compact(value);
  const text = value.trim();
  return text === "" ? undefined : readers[type](text);
}

/** Without the empty fields that a column file keeps for everybody; an empty `to` says that a spell is still running. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => inner !== null || (name === "to" && "from" in value))
      .map(([name, inner]) => [name, compact(inner)]),
  );
}
