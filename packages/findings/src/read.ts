// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Finding } from "./finding.ts";
import { pointer } from "./pointer.ts";

/** Where the value that is read stands, for the findings. */
export interface Place {
  readonly file?: string;
  /** JSON pointer to the value inside its file. */
  readonly path?: string;
}

interface Words {
  readonly code: string;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** A code from zod's vocabulary of issues, in the words of somebody who has to mend a file. */
function wordsFor(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case "unrecognized_keys": {
      const names = issue.keys.map((key) => `„${key}“`).join(", ");
      return {
        code: "unknown-field",
        message: {
          de: `Unbekanntes Feld: ${names}.`,
          en: `Unknown field: ${issue.keys.map((key) => `“${key}”`).join(", ")}.`,
        },
        hint: { de: "Schreibweise prüfen oder das Feld entfernen.", en: "Check the spelling or remove the field." },
      };
    }
    case "invalid_value":
      return {
        code: "unknown-code",
        message: { de: "Dieser Wert gehört nicht zur Liste.", en: "This value is not in the list." },
        hint: {
          de: `Erlaubt: ${issue.values.map(String).join(", ")}.`,
          en: `Allowed: ${issue.values.map(String).join(", ")}.`,
        },
      };
    case "invalid_format":
      return {
        code: issue.format === "date" ? "impossible-day" : "wrong-format",
        message: {
          de: `Der Wert hat nicht die Form „${issue.format}“.`,
          en: `The value does not have the form “${issue.format}”.`,
        },
        hint:
          issue.format === "date"
            ? { de: "Einen Tag angeben, den es gibt: JJJJ-MM-TT.", en: "Give a day that exists: YYYY-MM-DD." }
            : { de: `Erwartet: ${issue.pattern ?? issue.format}.`, en: `Expected: ${issue.pattern ?? issue.format}.` },
      };
    case "invalid_type":
      return issue.input === undefined
        ? {
            code: "missing-field",
            message: { de: "Dieses Feld fehlt.", en: "This field is missing." },
            hint: { de: `Angeben als ${issue.expected}.`, en: `Give it as ${issue.expected}.` },
          }
        : {
            code: "wrong-type",
            message: { de: `Erwartet wird ${issue.expected}.`, en: `Expected ${issue.expected}.` },
            hint: { de: "Den Wert in dieser Form angeben.", en: "Give the value in this form." },
          };
    case "too_big":
    case "too_small":
      return {
        code: "out-of-range",
        message: { de: "Der Wert liegt außerhalb des Erlaubten.", en: "The value is out of range." },
        hint: { de: issue.message, en: issue.message },
      };
    default:
      return {
        code: "wrong-shape",
        message: { de: "Der Wert hat nicht die erwartete Form.", en: "The value does not have the expected shape." },
        hint: { de: issue.message, en: issue.message },
      };
  }
}

/** The branch of a union that came nearest: the one whose complaint lies deepest, then the one with the fewest. */
function nearest(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(0, ...branch.map(({ path }) => path.length));
  const [best] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  const inner = (best ?? []).map((inside) => ({ ...inside, path: [...issue.path, ...inside.path] }));
  return inner.length === 0 ? [issue] : inner.flatMap(nearest);
}

function toFinding(issue: z.core.$ZodIssue, { file, path = "" }: Place): Finding {
  const segments = issue.path.map((segment) => (typeof segment === "number" ? segment : String(segment)));
  return {
    ...wordsFor(issue),
    severity: "error",
    path: path + pointer(...segments),
    ...(file === undefined ? {} : { file }),
  };
}

/**
 * Reads one record by its schema; what does not fit becomes findings, never an exception.
 *
 * @param schema - the record's zod schema
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 * @returns the record, or `null` with at least one finding
 */
export function readRecord<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: Place = {},
): { readonly record: z.output<S> | null; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { record: result.data, findings: [] };
  return { record: null, findings: result.error.issues.flatMap(nearest).map((issue) => toFinding(issue, place)) };
}

/**
 * Reads a list member by member: a broken member is reported and left out, the rest is kept.
 *
 * @param schema - the schema of one member
 * @param value - anything; what is no list is one finding
 * @param place - file and pointer of the list
 */
export function readList<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: Place = {},
): { readonly records: readonly z.output<S>[]; readonly findings: readonly Finding[] } {
  const list = readRecord(z.array(z.unknown()), value, place);
  if (list.record === null) return { records: [], findings: list.findings };
  const read = list.record.map((member, index) =>
    readRecord(schema, member, { ...place, path: `${place.path ?? ""}${pointer(index)}` }),
  );
  return {
    records: read.flatMap(({ record }) => (record === null ? [] : [record])),
    findings: read.flatMap(({ findings }) => findings),
  };
}
