// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type * as z from "zod";
import type { Bilingual } from "@quartierkit/vocabulary";
import { allowed, expectationOf, formOf, kindOf, same } from "./expectation.ts";
import { limitOf } from "./limit.ts";
import { nearestName } from "./near.ts";
import { definitionOf, layersOf } from "./schema-tree.ts";
import type { Schema } from "./schema-tree.ts";

/** What a finding says, without where. */
export interface Words {
  readonly code: string;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** An issue with what stands in its place: the value given, and the schemas that were to fit. */
export interface Given {
  readonly value: unknown;
  readonly schemas: readonly Schema[];
}

/** Several hints as sentences of one text. */
const sentences = (...hints: readonly (Bilingual | undefined)[]): Bilingual => {
  const said = hints.filter((hint) => hint !== undefined);
  return { de: said.map(({ de }) => de).join(" "), en: said.map(({ en }) => en).join(" ") };
};

const expectedHint = ({ de, en }: Bilingual): Bilingual => ({ de: `Erwartet: ${de}.`, en: `Expected: ${en}.` });

/**
 * For a field that has to be there and is not.
 *
 * @param given - the schemas of the field
 */
export function missingField({ schemas }: Given): Words {
  const { de, en } = expectationOf(schemas);
  return {
    code: "missing-field",
    message: { de: "Dieses Feld fehlt.", en: "This field is missing." },
    hint: { de: `Anzugeben ist: ${de}.`, en: `To be given: ${en}.` },
  };
}

const isWrapped = (schemas: readonly Schema[], type: string): boolean =>
  schemas.flatMap(layersOf).some((schema) => definitionOf(schema).type === type);

/** How a value of another kind is often meant. */
function tipFor({ value, schemas }: Given): Bilingual | undefined {
  const accepts = (...types: readonly string[]) => types.some((type) => isWrapped(schemas, type));
  if (typeof value === "string" && !accepts("string", "enum") && accepts("number", "boolean")) {
    return { de: "Ohne Anführungszeichen schreiben.", en: "Write it without quotation marks." };
  }
  if ((typeof value === "number" || typeof value === "boolean") && accepts("string", "enum")) {
    return { de: "In Anführungszeichen setzen.", en: "Put it into quotation marks." };
  }
  if (value === null && accepts("optional")) {
    return {
      de: "Ist der Wert nicht bekannt, das Feld weglassen.",
      en: "If the value is not known, leave the field out.",
    };
  }
  return undefined;
}

/**
 * For a value of another kind, e.g. text for a number.
 *
 * @param given - the value and the schemas that were to fit
 */
export function wrongType(given: Given): Words {
  const { de, en } = kindOf(given.value);
  return {
    code: "wrong-type",
    message: { de: `Hier kann nicht stehen: ${de}.`, en: `This cannot stand here: ${en}.` },
    hint: sentences(expectedHint(expectationOf(given.schemas)), tipFor(given)),
  };
}

/**
 * For a value that does not belong to the list.
 *
 * @param value - the value given
 * @param values - the values of the list
 */
export function unknownCode(value: unknown, values: readonly unknown[]): Words {
  const near = typeof value === "string" ? nearestName(value, values.map(String)) : undefined;
  const { de, en } = allowed(values);
  return {
    code: "unknown-code",
    message: { de: "Dieser Wert gehört nicht zur Liste.", en: "This value is not in the list." },
    hint: sentences(near === undefined ? undefined : didYouMean(near), {
      de: `Erlaubt: ${de}.`,
      en: `Allowed: ${en}.`,
    }),
  };
}

/**
 * The guess at a name that was meant.
 *
 * @param name - the known name
 */
export const didYouMean = (name: string): Bilingual => ({
  de: `Gemeint ist vielleicht „${name}“.`,
  en: `Perhaps “${name}” is meant.`,
});

/** What stands in the way of a format that has no words of its own. */
function patternOf(issue: z.core.$ZodIssueInvalidStringFormat): Bilingual {
  const { format, pattern } = issue;
  return pattern === undefined ? same(format) : { de: `Text nach dem Muster ${pattern}`, en: `text like ${pattern}` };
}

/**
 * For a text that is not written as it has to be.
 *
 * @param issue - zod's complaint
 * @param given - the schemas of the text
 */
export function wrongFormat(issue: z.core.$ZodIssueInvalidStringFormat, { schemas }: Given): Words {
  const form = formOf(schemas, issue.format);
  const words = form ?? patternOf(issue);
  return {
    code: form?.code ?? "wrong-format",
    message: {
      de: "Der Wert ist nicht so geschrieben, wie er hier sein muss.",
      en: "The value is not written as it has to be here.",
    },
    hint: expectedHint({ de: words.de, en: words.en }),
  };
}

/**
 * For a name of a field that does not have the form that names have here, e.g. of a language tag.
 *
 * @param schemas - the schemas of the record
 */
export function wrongKey(schemas: readonly Schema[]): Words {
  const keys = schemas.flatMap(layersOf).flatMap((schema) => {
    const definition = definitionOf(schema);
    return definition.type === "record" ? [definition.keyType] : [];
  });
  return {
    code: "wrong-key",
    message: {
      de: "Der Name dieses Feldes ist nicht so geschrieben, wie er hier sein muss.",
      en: "The name of this field is not written as it has to be here.",
    },
    hint: expectedHint(expectationOf(keys)),
  };
}

/**
 * Tells whether a value could be one of a list at all: text for texts, a number for numbers.
 *
 * @param value - the value given
 * @param values - the values of the list
 */
export const isOfKind = (value: unknown, values: readonly unknown[]): boolean =>
  values.some((allowedValue) => typeof allowedValue === typeof value);

const isText = (value: unknown): value is string => typeof value === "string";

/** For a condition that a schema of its own sets; it may bring its words in both languages in `params`. */
function condition(issue: z.core.$ZodIssueCustom, { schemas }: Given): Words {
  const form = formOf(schemas);
  const { de, en } = issue.params ?? {};
  return {
    code: "wrong-shape",
    message:
      isText(de) && isText(en)
        ? { de, en }
        : { de: "Der Wert erfüllt eine Bedingung nicht.", en: "The value does not meet a condition." },
    hint:
      form === undefined
        ? { de: `Bedingung (englisch): ${issue.message}`, en: `Condition: ${issue.message}` }
        : expectedHint({ de: form.de, en: form.en }),
  };
}

/**
 * The words for an issue of zod that stands for itself.
 *
 * @param issue - the issue; unions and unknown fields are taken apart before
 * @param given - the value and schemas in its place
 */
export function wordsFor(issue: z.core.$ZodIssue, given: Given): Words {
  const isAbsence = issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union";
  if (given.value === undefined && isAbsence) return missingField(given);
  switch (issue.code) {
    case "invalid_type":
      return wrongType(given);
    case "invalid_value":
      return isOfKind(given.value, issue.values) ? unknownCode(given.value, issue.values) : wrongType(given);
    case "invalid_format":
      return wrongFormat(issue, given);
    case "too_small":
    case "too_big":
    case "not_multiple_of":
      return {
        code: "out-of-range",
        message: { de: "Der Wert liegt außerhalb des Erlaubten.", en: "The value is out of range." },
        hint: limitOf(issue),
      };
    case "custom":
      return condition(issue, given);
    default:
      return {
        code: "wrong-shape",
        message: { de: "Der Wert hat nicht die erwartete Form.", en: "The value does not have the expected shape." },
        hint: expectedHint(expectationOf(given.schemas)),
      };
  }
}
