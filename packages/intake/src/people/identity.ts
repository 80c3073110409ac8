// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadRow } from "../values/row.ts";
import type { IdentifierSystem } from "../values/targets.ts";
import { numberKey } from "./directory.ts";
import { printOf } from "./fingerprints.ts";
import type { Fingerprint, Print } from "./fingerprints.ts";
import { splitName } from "./names.ts";
import type { Name } from "./names.ts";

/** Numbers that belong to one person; that of a Bedarfsgemeinschaft belongs to several. */
const personalSystems = ["cosach", "ba-kundennummer", "esf", "provider"] as const satisfies readonly IdentifierSystem[];

/** What a row tells about who it is about. */
export interface Identity {
  /** Keys of its numbers, the surest first, by what they are called. */
  readonly numbers: readonly (readonly [system: string, key: string])[];
  readonly print: Print | null;
  readonly hasName: boolean;
  readonly birthDate: string | undefined;
  readonly gender: string | undefined;
}

const textIn = ({ values }: ReadRow, target: Parameters<ReadRow["values"]["get"]>[0]): string | undefined => {
  const value = values.get(target);
  return typeof value === "string" ? value : undefined;
};

function nameOf(row: ReadRow): Name | null {
  const [given, family] = [row.names.get("name.given"), row.names.get("name.family")];
  if (given !== undefined && family !== undefined) return { given, family };
  const full = row.names.get("name.full");
  return full === undefined ? null : splitName(full);
}

/**
 * Who a row is about, as far as it says.
 *
 * @param row - a row that was read
 * @param fingerprint - the keyed hash; the name itself goes no further
 */
export function identityOf(row: ReadRow, fingerprint: Fingerprint | undefined): Identity {
  const numbers: [string, string][] = [];
  const id = textIn(row, "id");
  if (id !== undefined) numbers.push(["id", numberKey("id", id)]);
  for (const system of personalSystems) {
    const value = textIn(row, `identifiers.${system}`);
    if (value !== undefined) numbers.push([system, numberKey(system, value)]);
  }
  const [name, birthDate] = [nameOf(row), textIn(row, "birthDate")];
  const print = name === null || fingerprint === undefined ? null : printOf(fingerprint, name, birthDate);
  return { numbers, print, hasName: name !== null, birthDate, gender: textIn(row, "gender") };
}
