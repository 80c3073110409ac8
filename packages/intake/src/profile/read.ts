// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import { problem } from "@quartierkit/tables";
import { decisionsSchema, profileSchema } from "./schema.ts";
import type { Column, Decisions, Profile } from "./schema.ts";

/** The names that a column may have in the header. */
export const headersOf = ({ header }: Column): readonly string[] => (typeof header === "string" ? [header] : header);

/** Headers are compared without case, line breaks, blanks and the marks behind them. */
export const normalHeader = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/[\s:*]+$/, "")
    .trim();

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function contradictions({ columns, ignored = [] }: Profile, place: Place): readonly Finding[] {
  const headers = [...columns.flatMap(headersOf), ...ignored].map(normalHeader);
  const twice = [...repeated(headers), ...repeated(columns.map(({ to }) => to))];
  const file = place.file === undefined ? {} : { file: place.file };
  return twice.map((name) => ({
    ...problem(
      "profile-twice",
      {
        de: `„${name}“ steht im Profil zweimal.`,
        en: `“${name}” stands twice in the profile.`,
        hintDe: "Jede Spalte und jedes Feld nur einmal nennen.",
        hintEn: "Name each column and each field once.",
      },
      { path: "/columns" },
    ),
    ...file,
  }));
}

/**
 * Reads a mapping profile.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - name of the file, for the findings
 * @returns `null` with findings where it is no profile, or names a column or a field twice
 */
export function readProfile(
  value: unknown,
  place: Place = {},
): { readonly profile: Profile | null; readonly findings: readonly Finding[] } {
  const { record, findings } = readRecord(profileSchema, value, place);
  if (record === null) return { profile: null, findings };
  const twice = contradictions(record, place);
  return { profile: twice.length > 0 ? null : record, findings: twice };
}

/**
 * Reads what somebody decided about the rows of a file.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - name of the file, for the findings
 */
export function readDecisions(
  value: unknown,
  place: Place = {},
): { readonly decisions: Decisions | null; readonly findings: readonly Finding[] } {
  const { record, findings } = readRecord(decisionsSchema, value, place);
  return { decisions: record, findings };
}
