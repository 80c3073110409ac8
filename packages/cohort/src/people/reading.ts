// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { readFacts } from "@quartierkit/rules/schema";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Member } from "../member.ts";
import { isFactColumn } from "./row.ts";
import { isRecord } from "./values.ts";
import type { Json } from "./values.ts";

/** Where people stand: one row a person, and their spells and relatives in other files or tables. */
export interface People {
  /** `ref` and columns named like facts: `birthDate`, `household.soleCarer`; or one JSON object a line. */
  readonly persons: string;
  /** `ref`, `kind`, `from`, `to`, `hoursPerWeek`, `insured`, `norm`, `hours`; an empty `to` is still running. */
  readonly spells?: string;
  /** `ref`, `kind`, `from`, `to`: in which span the spells of a kind are completely known. */
  readonly known?: string;
  /** `ref`, `birthDate`. */
  readonly children?: string;
  /** `ref`, `birthCountry`, `immigratedOn`, `germanByBirth`, `nationalities`. */
  readonly parents?: string;
}

/** How people are read. */
export interface ReadOptions {
  /** Names of a city's own columns and the facts they hold, e.g. `{ geburtsdatum: "birthDate" }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Told what is wrong in the data; a broken fact is unknown, the person stays. */
  readonly onFindings?: (findings: readonly Finding[]) => void;
}

/** A row under the names of the facts. */
export function renamed(row: Json, { columns = {} }: ReadOptions): Json {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [Object.hasOwn(columns, name) ? (columns[name] ?? name) : name, value]),
  );
}

interface Problem {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly file: string;
  readonly path: string;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

export const problem = (finding: Problem): Finding => finding;

/** What is wrong with the columns of the table of people. */
export function columnProblems(names: readonly string[], file: string, options: ReadOptions): readonly Finding[] {
  const facts = Object.keys(renamed(Object.fromEntries(names.map((name) => [name, null])), options));
  const missing = facts.includes("ref")
    ? []
    : [
        problem({
          code: "no-ref-column",
          severity: "error",
          file,
          path: "",
          message: { de: "Die Spalte „ref“ fehlt.", en: "The column “ref” is missing." },
          hint: {
            de: "Jede Person braucht einen eigenen Schlüssel in „ref“.",
            en: "Every person needs a key of their own in “ref”.",
          },
        }),
      ];
  const unknown = facts
    .filter((name) => name !== "ref" && !isFactColumn(name))
    .map((name) =>
      problem({
        code: "unknown-column",
        severity: "warning",
        file,
        path: pointer(name),
        message: {
          de: `Die Spalte „${name}“ ist kein Fakt und wird nicht gelesen.`,
          en: `The column “${name}” is no fact and is not read.`,
        },
        hint: {
          de: "Den Pfad eines Fakts als Namen verwenden, z. B. „birthDate“.",
          en: "Use the path of a fact as its name, e.g. “birthDate”.",
        },
      }),
    );
  return [...missing, ...unknown];
}

/** A person's reference as text, or `null`. */
export const refOf = (value: unknown): string | null =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "") ? String(value).trim() : null;

/** A person from raw facts; what is broken is told and becomes unknown. */
export function memberOf(
  ref: string,
  raw: unknown,
  place: { readonly file: string; readonly line?: number },
  { onFindings }: ReadOptions,
): Member {
  const { ref: _, ...facts } = isRecord(raw) ? raw : {};
  const path = place.line === undefined ? pointer(ref) : "";
  const read = readFacts(isRecord(raw) ? facts : raw, { file: place.file, path });
  const { line } = place;
  if (read.findings.length > 0)
    onFindings?.(line === undefined ? read.findings : read.findings.map((finding) => ({ ...finding, line })));
  return { ref, facts: read.facts };
}
