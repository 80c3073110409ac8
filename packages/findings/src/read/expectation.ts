// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Bilingual } from "@quartierkit/vocabulary";
import { forms } from "@quartierkit/vocabulary/schema";
import type { Form } from "@quartierkit/vocabulary/schema";
import { coreOf, definitionOf, layersOf } from "./schema-tree.ts";
import type { Schema } from "./schema-tree.ts";

/** The same words in both languages: values, patterns. */
export const same = (text: string): Bilingual => ({ de: text, en: text });

const shown = 12;

/**
 * Allowed values in a row; a long list is cut and counted.
 *
 * @param values - the values in the order of their list
 */
export function allowed(values: readonly unknown[]): Bilingual {
  const row = values.slice(0, shown).map(String).join(", ");
  if (values.length <= shown) return same(row);
  return { de: `${row} … (${values.length} insgesamt)`, en: `${row} … (${values.length} in all)` };
}

const formats: Readonly<Record<string, Form>> = {
  date: { de: "ein Tag, den es gibt, JJJJ-MM-TT", en: "a day that exists, YYYY-MM-DD", code: "impossible-day" },
  time: { de: "eine Uhrzeit, HH:MM oder HH:MM:SS", en: "a time of day, HH:MM or HH:MM:SS" },
  datetime: { de: "Tag und Uhrzeit, JJJJ-MM-TTTHH:MM:SSZ", en: "day and time, YYYY-MM-DDTHH:MM:SSZ" },
  url: { de: "eine Webadresse mit https://", en: "a web address with https://" },
  email: { de: "eine E-Mail-Adresse", en: "an e-mail address" },
  uuid: { de: "eine UUID", en: "a UUID" },
};

/** The schemas of a text in one place: itself, what it wraps, and the options of a union that are texts. */
function textSchemas(schema: Schema): Schema[] {
  const definition = definitionOf(coreOf(schema));
  const options = definition.type === "union" ? definition.options : [];
  const texts = options.filter((option) => ["string", "union"].includes(definitionOf(coreOf(option)).type));
  return [...layersOf(schema), ...texts.flatMap(textSchemas)];
}

/**
 * How a value of one of these schemas is written: the words registered for it, else zod's name of the format.
 *
 * @param candidates - schemas that may stand in one place
 * @param format - zod's name of the format that was violated
 */
export function formOf(candidates: readonly Schema[], format?: string): Form | undefined {
  const schemas = candidates.flatMap(textSchemas);
  const registered = schemas.map((schema) => forms.get(schema));
  const builtIn = format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
  return registered.find((form) => form !== undefined) ?? builtIn ?? described(schemas);
}

/** A description is written for developers, in English: better than a pattern. */
function described(schemas: readonly Schema[]): Form | undefined {
  const [text] = schemas.flatMap((schema) => z.globalRegistry.get(schema)?.description ?? []);
  return text === undefined ? undefined : { de: `${text} (englische Beschreibung)`, en: text };
}

const names: Readonly<Record<string, Bilingual>> = {
  string: { de: "Text", en: "text" },
  int: { de: "eine ganze Zahl", en: "a whole number" },
  number: { de: "eine Zahl", en: "a number" },
  fraction: { de: "eine Zahl mit Nachkommastellen", en: "a number with decimals" },
  boolean: { de: "ein Ja/Nein-Wert (true oder false)", en: "a yes/no value (true or false)" },
  array: { de: "eine Liste [ … ]", en: "a list [ … ]" },
  tuple: { de: "eine Liste [ … ]", en: "a list [ … ]" },
  object: { de: "ein Datensatz { … }", en: "a record { … }" },
  record: { de: "ein Datensatz { … }", en: "a record { … }" },
  null: same("null"),
};

const other: Bilingual = { de: "ein anderer Wert", en: "another value" };

const named = (type: string): Bilingual => (Object.hasOwn(names, type) ? (names[type] ?? other) : other);

/** What kind of value is given, in the words in which one is expected. */
export function kindOf(value: unknown): Bilingual {
  if (value === null) return same("null");
  if (typeof value === "number" && !Number.isInteger(value)) return named("fraction");
  return named(Array.isArray(value) ? "array" : typeof value);
}

/** Alternatives in a row; those with commas of their own are kept apart by semicolons. */
function joined(alternatives: readonly Bilingual[]): Bilingual {
  const join = (language: keyof Bilingual, or: string) => {
    const texts = [...new Set(alternatives.map((text) => text[language]))];
    return texts.join(texts.some((text) => text.includes(",")) ? `; ${or} ` : ` ${or} `);
  };
  return { de: join("de", "oder"), en: join("en", "or") };
}

/**
 * What a value of one of these schemas is, in words that complete “Expected: …”.
 *
 * @param candidates - schemas that may stand in one place
 */
export const expectationOf = (candidates: readonly Schema[]): Bilingual =>
  candidates.length === 0 ? other : joined(candidates.map(expected));

function expected(schema: Schema): Bilingual {
  const form = layersOf(schema)
    .map((layer) => forms.get(layer))
    .find((words) => words !== undefined);
  const isNullable = layersOf(schema).some((layer) => definitionOf(layer).type === "nullable");
  const words = form ?? expectedInside(coreOf(schema));
  return isNullable ? joined([words, same("null")]) : words;
}

function expectedInside(schema: Schema): Bilingual {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "union":
      return expectationOf(definition.options);
    case "literal":
      return allowed(definition.values);
    case "enum": {
      const { de, en } = allowed(Object.values(definition.entries));
      return { de: `einer der Werte ${de}`, en: `one of ${en}` };
    }
    case "string":
      return formOf([schema], "format" in definition ? String(definition.format) : undefined) ?? named("string");
    case "number":
      return named(schema instanceof z.ZodNumber && schema.isInt ? "int" : "number");
    default:
      return named(definition.type);
  }
}
