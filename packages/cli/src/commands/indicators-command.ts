// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { checkIndicatorFile } from "@quartierkit/indicators";
import type { IndicatorFile } from "@quartierkit/indicators";
import {
  readFigures,
  tableMappingSchema,
  toDataPackage,
  toDcat,
  toGermanCsv,
  toJsonStat,
} from "@quartierkit/indicators/formats";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import { catalogueEntrySchema } from "@quartierkit/vocabulary/schema";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { readFigureFile } from "../indicators/figures.ts";
import type { Read } from "../indicators/figures.ts";
import { readBytes, readJsonFile } from "../input.ts";
import type { Io } from "../io.ts";
import { makeFile } from "../make-file.ts";
import type { Refused, Result } from "../result.ts";
import type { Command } from "./command.ts";

/** Texts by the name of the file. */
type Texts = Readonly<Record<string, string>>;

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function required(call: Call, option: string, what: string): string {
  const value = call.option(option);
  if (value === undefined) throw new UsageError(`--${option} takes ${what}.`);
  return value;
}

/** A record from a JSON file. */
function recordFrom<T>(
  read: (value: unknown) => { readonly record: T | null; readonly findings: readonly Finding[] },
  file: string,
  io: Io,
): Read<T> {
  const { readable, value, findings } = readJsonFile(file, io);
  if (!readable) return { thing: null, findings };
  const { record, findings: wrong } = read(value);
  return { thing: record, findings: wrong };
}

const formats: Readonly<Record<string, (figures: IndicatorFile, call: Call, io: Io) => Read<Texts>>> = {
  datapackage: (figures) => ({ thing: toDataPackage(figures), findings: [] }),
  csv: (figures) => ({ thing: { "indicators.csv": toGermanCsv(figures) }, findings: [] }),
  jsonstat: (figures, { language }) => ({
    thing: { "indicators.json": json(toJsonStat(figures, { language })) },
    findings: [],
  }),
  dcat: (figures, call, io) => {
    const file = required(call, "entry", "the entry of the catalogue (JSON)");
    const { thing, findings } = recordFrom((value) => readRecord(catalogueEntrySchema, value, { file }), file, io);
    return { thing: thing === null ? null : { "catalogue.jsonld": json(toDcat(figures, thing)) }, findings };
  },
};

/** Writes each text into a folder, never over a file that is there. */
const written = (texts: Texts, folder: string, io: Io): readonly Finding[] =>
  Object.entries(texts).flatMap(([name, text]) => makeFile(`${folder.replace(/[/\\]$/, "")}/${name}`, text, io));

function exported(file: string, call: Call, io: Io): Result | Refused {
  const to = required(call, "to", `one of ${Object.keys(formats).join(", ")}`);
  const make = Object.hasOwn(formats, to) ? formats[to] : undefined;
  if (make === undefined) throw new UsageError(`--to takes one of ${Object.keys(formats).join(", ")}, not “${to}”.`);
  const { thing: figures, findings } = readFigureFile(file, io);
  if (figures === null) return { refused: findings };
  const { thing: texts, findings: wrong } = make(figures, call, io);
  if (texts === null) return { refused: [...findings, ...wrong] };
  const found = [...findings, ...checkIndicatorFile(figures, { on: io.today(), file })];
  const out = call.option("out");
  const failed = out === undefined ? [] : written(texts, out, io);
  if (failed.length > 0) return { refused: failed };
  const names = Object.keys(texts);
  const [only] = Object.values(texts);
  const isPrinted = out === undefined && names.length === 1 && only !== undefined;
  return {
    json: out === undefined ? { files: texts } : { out, files: names },
    text: () =>
      out === undefined ? Object.values(texts).join("\n") : names.map((name) => `${out}/${name}`).join("\n"),
    ...(isPrinted && call.format === undefined ? { plain: only } : {}),
    findings: found,
  };
}

function imported(file: string, call: Call, io: Io): Result | Refused {
  const mappingFile = required(call, "mapping", "the mapping of the table (JSON)");
  const mapping = recordFrom((value) => readRecord(tableMappingSchema, value, { file: mappingFile }), mappingFile, io);
  const known = readFigureFile(required(call, "known", "the areas and definitions, an indicator file"), io);
  const { bytes, findings: unread } = readBytes(file, io);
  const before = [...mapping.findings, ...known.findings, ...unread];
  if (mapping.thing === null || known.thing === null || bytes === null) return { refused: before };
  const read = readFigures(bytes, mapping.thing, known.thing);
  const findings = [...before, ...read.findings.map((finding) => ({ ...finding, file }))];
  if (read.file === null) return { refused: findings };
  const figures = read.file;
  return { json: figures, text: () => json(figures), findings };
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const [what, file, ...more] = call.positionals;
  if (file === undefined || more.length > 0 || (what !== "import" && what !== "export"))
    throw new UsageError("indicators takes import FILE or export FILE.");
  return what === "import" ? imported(file, call, io) : exported(file, call, io);
}

/** `quartierkit indicators`: figures from published tables, and figures in the forms that others read. */
export const indicatorsCommand: Command = {
  usage: "import TABLE --mapping M --known FILE | export FILE --to FORM",
  summary: `Reads figures from a published table, or writes them. FORM: ${Object.keys(formats).join(", ")}.`,
  options: {
    mapping: { type: "string", value: "FILE", help: "import: what stands where in the table (JSON)" },
    known: { type: "string", value: "FILE", help: "import: areas and definitions, an indicator file" },
    to: { type: "string", value: "FORM", help: "export: the form that is written" },
    entry: { type: "string", value: "FILE", help: "export --to dcat: title, publisher, licence, files (JSON)" },
    out: { type: "string", value: "FOLDER", help: "export: folder for the files; none of their names may be there" },
  },
  run,
};
