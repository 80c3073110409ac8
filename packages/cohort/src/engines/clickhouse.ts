// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import { classifyIn } from "../cohort.ts";
import type { Cohort } from "../cohort.ts";
import type { Cell, ColumnType } from "../columns.ts";
import type { Engine } from "../engine.ts";
import type { Member } from "../member.ts";
import type { CohortOptions } from "../options.ts";

/**
 * Sends one statement and gives back the text of the answer. All statements have to run in one session: over HTTP with a `session_id`.
 */
export type SendToClickHouse = (statement: string) => Promise<string>;

function travelling(cell: Cell | undefined, type: ColumnType): unknown {
  if (type === "texts") return cell ?? [null];
  return type === "date" && typeof cell === "string" ? dayNumber(cell) : (cell ?? null);
}

/** Whole numbers travel as text: JSON has none beyond 2⁵³. */
const answerFormat = "SETTINGS output_format_json_quote_64bit_integers = 1 FORMAT JSONEachRow";

const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

/**
 * ClickHouse as the engine of a cohort. It cannot be told to stop in the middle of a statement.
 *
 * @param send - sends one statement
 */
export const clickHouseEngine = (send: SendToClickHouse): Engine => ({
  dialect: "clickhouse",
  run: async (sql) => {
    await send(sql);
  },
  rows: async (sql) =>
    // Every line is an object by column names: the format says so.
    lines(await send(`${sql} ${answerFormat}`)).map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
  append: async ({ name, columns }, batch) => {
    if (batch.count === 0) return;
    const rows = Array.from({ length: batch.count }, (_, row) =>
      JSON.stringify(columns.map(({ type }, index) => travelling(batch.columns[index]?.[row], type))),
    );
    await send(`INSERT INTO ${name} FORMAT JSONCompactEachRow\n${rows.join("\n")}\n`);
  },
});

/**
 * Classifies a cohort in ClickHouse.
 *
 * @param send - sends one statement in a session; temporary tables `cohort_…` are made in it
 * @param members - references and facts
 * @param options - rules, days, progress, cancelling
 */
export const classifyInClickHouse = (
  send: SendToClickHouse,
  members: Iterable<Member> | AsyncIterable<Member>,
  options: CohortOptions,
): Promise<Cohort> => classifyIn(members, clickHouseEngine(send), options);
