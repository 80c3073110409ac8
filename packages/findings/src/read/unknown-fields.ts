// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { allowed } from "./expectation.ts";
import { nearestName } from "./near.ts";
import { knownNames } from "./schema-tree.ts";
import { didYouMean } from "./words.ts";
import type { Given, Words } from "./words.ts";

const longest = 60;

const short = (name: string): string => (name.length > longest ? `${name.slice(0, longest)}…` : name);

const present = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null ? Object.keys(value) : [];

function hintFor(name: string, free: readonly string[]): Bilingual {
  const near = nearestName(name, free);
  if (near !== undefined) {
    const { de, en } = didYouMean(near);
    return { de: `${de} Sonst das Feld entfernen.`, en: `${en} Otherwise remove the field.` };
  }
  const { de, en } = allowed(free);
  return {
    de: `Schreibweise prüfen oder das Feld entfernen.${de === "" ? "" : ` Weitere bekannte Felder: ${de}.`}`,
    en: `Check the spelling or remove the field.${en === "" ? "" : ` Other known fields: ${en}.`}`,
  };
}

/**
 * A name that a record does not know, with the name that was probably meant.
 *
 * @param name - the unknown name
 * @param given - the record and its schemas
 */
export function unknownField(name: string, { value, schemas }: Given): Words {
  const used = new Set(present(value));
  const free = [...new Set(schemas.flatMap((schema) => knownNames(schema, value)))].filter((known) => !used.has(known));
  return {
    code: "unknown-field",
    message: { de: `Unbekanntes Feld: „${short(name)}“.`, en: `Unknown field: “${short(name)}”.` },
    hint: hintFor(name, free),
  };
}
