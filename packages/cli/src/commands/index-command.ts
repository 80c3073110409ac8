// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { indexRecord, indexRows, parseTable } from "@quartierkit/indicators";
import type { IndexArea, RankedIndexArea } from "@quartierkit/indicators";
import type { Finding } from "@quartierkit/findings";
import { onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { columnNames, recipeNames, recipeOf } from "../indices/recipes.ts";
import { tableOf } from "../indices/text.ts";
import { readText } from "../input.ts";
import type { Io } from "../io.ts";
import type { Refused, Result } from "../result.ts";
import type { Command } from "./command.ts";

function idOf(call: Call): string {
  const id = call.option("id");
  if (id === undefined) throw new UsageError("--id takes the column with the ids of the areas.");
  return id;
}

/** The columns beside the figures that a call names. */
const besideOf = (call: Call) =>
  Object.fromEntries(
    (["excluded", "reason", "inhabitants"] as const).flatMap((name) => {
      const column = call.option(name);
      return column === undefined ? [] : [[name, column] as const];
    }),
  );

/** A ranked area as the contract prints it; what its score is made of stands in the record. */
const shown = (area: IndexArea | RankedIndexArea) =>
  "score" in area ? { id: area.id, score: area.score, rank: area.rank, decile: area.decile } : area;

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const file = onlyFile(call, "FILE.csv");
  const [recipe, id] = [recipeOf(call), idOf(call)];
  const { text, findings: unread } = readText(file, io);
  const at = (findings: readonly Finding[]) => findings.map((finding) => ({ ...finding, file }));
  if (text === null) return { refused: at(unread) };
  const table = parseTable(text);
  const input = indexRows(table, { id, values: columnNames(recipe), ...besideOf(call) });
  const before = [...table.findings, ...input.findings];
  if (input.rows.length === 0) return { refused: at(before.length === 0 ? [noRows] : before) };
  const record = indexRecord(recipe, input.rows);
  const { areas, assumptions, findings } = record.result;
  return {
    json: call.flag("record") ? record : { areas: areas.map(shown) },
    text: (language) => tableOf(areas, assumptions, language),
    findings: at([...before, ...findings]),
  };
}

const noRows: Finding = {
  code: "table-empty",
  severity: "error",
  path: "",
  message: { de: "Die Tabelle hat keine Zeilen.", en: "The table has no rows." },
  hint: { de: "Je Gebiet eine Zeile.", en: "One row for each area." },
};

/** `quartierkit index`: a composite index of areas. */
export const indexCommand: Command = {
  usage: "FILE.csv --recipe NAME --id COL (--status COL,… [--dynamics COL,…] | --domain COL:WEIGHT … | --column COL,…)",
  summary: `Makes a composite index of areas. NAME: ${recipeNames.join(", ")}.`,
  options: {
    recipe: { type: "string", value: "NAME", help: "how the index is made" },
    id: { type: "string", value: "COL", help: "column with the ids of the areas" },
    status: { type: "string", value: "COL,…", multiple: true, help: "columns of the status index" },
    dynamics: { type: "string", value: "COL,…", multiple: true, help: "columns of the dynamics index" },
    domain: { type: "string", value: "COL:WEIGHT", multiple: true, help: "domain of ranked-domains and its weight" },
    column: { type: "string", value: "COL,…", multiple: true, help: "columns of nzdep" },
    "lower-is-worse": { type: "string", value: "COL,…", multiple: true, help: "columns where less is worse, not more" },
    excluded: { type: "string", value: "COL", help: "column that is 1 where an area does not count" },
    reason: { type: "string", value: "COL", help: "column that says why" },
    inhabitants: { type: "string", value: "COL", help: "column held against the minimum of the recipe" },
    record: { type: "boolean", help: "JSON with recipe, inputs and the whole result, to replay and audit" },
  },
  run,
};
