// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { berlinMss, indexRows, parseTable, replay, withColumns } from "@quartierkit/indicators";
import type { IndexArea } from "@quartierkit/indicators";
import type { Finding } from "@quartierkit/findings";
import { onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { readText } from "../input.ts";
import type { Io } from "../io.ts";
import type { Refused, Result } from "../result.ts";
import type { Command } from "./command.ts";

const recipes = { "berlin-mss": berlinMss } as const;

const isRecipe = (name: string): name is keyof typeof recipes => Object.hasOwn(recipes, name);

function recipeOf(call: Call) {
  const name = call.option("recipe") ?? "";
  if (!isRecipe(name)) throw new UsageError(`--recipe takes one of ${Object.keys(recipes).join(", ")}, not “${name}”.`);
  return recipes[name];
}

const columnsOf = (call: Call, option: string): readonly string[] =>
  call
    .options(option)
    .flatMap((list) => list.split(","))
    .map((column) => column.trim())
    .filter((column) => column !== "");

function idOf(call: Call): string {
  const id = call.option("id");
  if (id === undefined) throw new UsageError("--id takes the column with the ids of the areas.");
  return id;
}

const cell = (value: string | number | null): string =>
  value === null ? "–" : typeof value === "number" ? String(Math.round(value * 1000) / 1000) : value;

const inText = ({ id, statusIndex, statusClass, dynamicIndex, dynamicClass, excluded }: IndexArea): string =>
  [id.padEnd(16), ...[statusIndex, statusClass, dynamicIndex, dynamicClass].map((value) => cell(value).padStart(10))]
    .join("")
    .concat(excluded ? "  excluded" : "");

const heading = ["id".padEnd(16), ...["status", "class", "dynamics", "class"].map((name) => name.padStart(10))].join(
  "",
);

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const file = onlyFile(call, "FILE.csv");
  const [recipe, id] = [recipeOf(call), idOf(call)];
  const [status, dynamics] = [columnsOf(call, "status"), columnsOf(call, "dynamics")];
  if (status.length === 0) throw new UsageError("--status takes the columns of the status index, COL,….");
  const excluded = call.option("excluded");
  const { text, findings: unread } = readText(file, io);
  const at = (findings: readonly Finding[]) => findings.map((finding) => ({ ...finding, file }));
  if (text === null) return { refused: at(unread) };
  const table = parseTable(text);
  const input = indexRows(table, {
    id,
    values: [...status, ...dynamics],
    ...(excluded === undefined ? {} : { excluded }),
  });
  const before = [...table.findings, ...input.findings];
  if (input.rows.length === 0) return { refused: at(before.length === 0 ? [noRows] : before) };
  const { areas, findings } = replay(withColumns(recipe, { status, dynamics }), input.rows);
  return {
    json: { areas },
    text: () => [heading, ...areas.map(inText)].join("\n"),
    findings: at([...before, ...findings]),
  };
}

const noRows: Finding = {
  code: "TABLE-EMPTY",
  severity: "error",
  path: "",
  message: { de: "Die Tabelle hat keine Zeilen.", en: "The table has no rows." },
  hint: { de: "Je Gebiet eine Zeile.", en: "One row for each area." },
};

/** `quartierkit index`: a composite index of areas. */
export const indexCommand: Command = {
  usage: "FILE.csv --recipe NAME --id COL --status COL,… [--dynamics COL,…] [--excluded COL]",
  summary: `Makes a composite index of areas. NAME: ${Object.keys(recipes).join(", ")}.`,
  options: {
    recipe: { type: "string", value: "NAME", help: "how the index is made" },
    id: { type: "string", value: "COL", help: "column with the ids of the areas" },
    status: { type: "string", value: "COL,…", multiple: true, help: "columns of the status index" },
    dynamics: { type: "string", value: "COL,…", multiple: true, help: "columns of the dynamics index" },
    excluded: { type: "string", value: "COL", help: "column that is 1 where an area does not count" },
  },
  run,
};
