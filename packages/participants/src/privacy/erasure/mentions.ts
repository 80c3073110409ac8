// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Participant, Register } from "../../records/register.ts";
import { recordsOf } from "../records-of.ts";

function spoken({ names = [], identifiers = [], pseudonym }: Participant): readonly string[] {
  const full = names.flatMap(({ given, family }) => [`${given} ${family}`, `${family}, ${given}`]);
  return [...full, ...identifiers.map(({ value }) => value), ...(pseudonym === undefined ? [] : [pseudonym])];
}

function placesIn(value: unknown, path: string, says: (text: string) => boolean): readonly string[] {
  if (typeof value === "string") return says(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  return fields.flatMap(([name, inner]) => placesIn(inner, `${path}${pointer(name)}`, says));
}

/**
 * Places where a person is still called by name, number or id: other people's notes may speak of them. No program can tell
 * whether a name means this person, so somebody has to read these.
 */
export function mentionsOf(register: Register, people: readonly Participant[]): readonly string[] {
  const ids = new Set(people.map(({ id }) => id));
  const words = people.flatMap(spoken).map((word) => word.toLowerCase());
  const says = (text: string): boolean => ids.has(text) || words.some((word) => text.toLowerCase().includes(word));
  return recordsOf(register).flatMap(({ list, index, record }) => placesIn(record, pointer(list, index), says));
}
