// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parseArgs } from "node:util";
import type { Bilingual } from "@quartierkit/vocabulary";
import { UsageError } from "./error.ts";

/** An option of a command, as its help tells it. */
export interface Option {
  readonly type: "string" | "boolean";
  /** May be given several times. */
  readonly multiple?: boolean;
  /** Shown in the help, e.g. `DAY`. */
  readonly value?: string;
  readonly help: string;
}

/** A call, taken apart. */
export interface Call {
  readonly positionals: readonly string[];
  readonly language: keyof Bilingual;
  readonly format?: "json" | "text";
  readonly help: boolean;
  /** The last value of an option that was given. */
  readonly option: (name: string) => string | undefined;
  readonly options: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** Options that every command has. */
export const common: Readonly<Record<string, Option>> = {
  format: { type: "string", value: "json|text", help: "text is the default on a terminal, JSON otherwise" },
  lang: { type: "string", value: "de|en", help: "language of texts and errors (en)" },
  help: { type: "boolean", help: "this page" },
};

const one = <const T extends string>(name: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${name} takes one of ${allowed.join(", ")}, not “${value}”.`);
  return found;
};

const spoken = ["de", "en"] as const;

/** The language of the answer; a command with a `--lang` of its own reads texts in other languages too, and answers in English then. */
function languageOf(tag: string, anyLanguage: boolean): keyof Bilingual {
  if (!anyLanguage) return one("lang", tag, spoken);
  return spoken.find((language) => language === tag.split("-")[0]) ?? "en";
}

function parse(argv: readonly string[], known: Readonly<Record<string, Option>>) {
  try {
    const options = Object.fromEntries(
      Object.entries({ ...common, ...known }).map(([name, { type }]) => [name, { type, multiple: true } as const]),
    );
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * Takes the words of a call apart.
 *
 * @param argv - the words after the command
 * @param known - the options of the command
 * @throws UsageError for an unknown option or a value that is not allowed
 */
export function parseArguments(argv: readonly string[], known: Readonly<Record<string, Option>>): Call {
  const { values, positionals } = parse(argv, known);
  const given = (name: string): readonly (string | boolean)[] => values[name] ?? [];
  const texts = (name: string) => given(name).filter((value) => typeof value === "string");
  const option = (name: string) => texts(name).at(-1);
  const format = option("format");
  return {
    positionals,
    language: languageOf(option("lang") ?? "en", known["lang"] !== undefined),
    ...(format === undefined ? {} : { format: one("format", format, ["json", "text"]) }),
    help: given("help").includes(true),
    option,
    options: texts,
    flag: (name) => given(name).includes(true),
  };
}

/**
 * The one file a command works on.
 *
 * @throws UsageError where there is none, or more than one
 */
export function onlyFile({ positionals }: Call, name: string): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`Give exactly one ${name}; “-” reads standard input.`);
  return file;
}

/** The parts of an option that takes a list with commas and may be given several times. */
export const listed = (call: Call, option: string): readonly string[] =>
  call
    .options(option)
    .flatMap((list) => list.split(","))
    .map((part) => part.trim())
    .filter((part) => part !== "");
