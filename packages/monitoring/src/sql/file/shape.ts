// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** How DuckDB reads the records of a file: what the figures need, and nothing else. */
const spell = `STRUCT(kind VARCHAR, "from" VARCHAR, "to" VARCHAR)[]`;
const facts = [
  "birthDate VARCHAR",
  "gender VARCHAR",
  "nationalities VARCHAR[]",
  "germanByBirth BOOLEAN",
  "parents STRUCT(birthCountry VARCHAR, germanByBirth BOOLEAN)[]",
  "household STRUCT(adults DOUBLE, employedMembers DOUBLE, children STRUCT(birthDate VARCHAR)[])",
  "disability STRUCT(degree DOUBLE)",
  "isced DOUBLE",
  `spells ${spell}`,
  `known STRUCT("registered-unemployed" STRUCT("from" VARCHAR, "to" VARCHAR))`,
].join(", ");

const columns: Readonly<Record<string, string>> = {
  ref: "VARCHAR",
  person: "VARCHAR",
  operation: "VARCHAR",
  region: "VARCHAR",
  entry: "DATE",
  exit: "DATE",
  status: "VARCHAR",
  inEducation: "BOOLEAN",
  parentalLeave: "STRUCT(paid BOOLEAN, expectedMonths DOUBLE)",
  minority: "BOOLEAN",
  homeless: "BOOLEAN",
  otherDisadvantage: "BOOLEAN",
  degurba: "DOUBLE",
  contactHours: "DOUBLE",
  facts: `STRUCT(${facts})`,
  atExit: `STRUCT("on" DATE, status VARCHAR, jobSearching BOOLEAN, inEducation BOOLEAN, qualification VARCHAR)`,
  atSixMonths: `STRUCT("on" DATE, status VARCHAR, improved VARCHAR, unreachable BOOLEAN)`,
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The largest record that is read, in bytes. */
const largest = 16_777_216;

/** The records of a file, one row each. */
export function readText(path: string): string {
  const types = Object.entries(columns).map(([name, type]) => `${name}: ${literal(type)}`);
  return `read_json(${literal(path)}, columns = {${types.join(", ")}}, maximum_object_size = ${largest})`;
}
