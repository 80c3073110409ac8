// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Solver } from "@quartierkit/disclosure";
import { formatDay } from "@quartierkit/calendar";
import { hiddenNote } from "@quartierkit/monitoring";
import type { ProtectedTable } from "@quartierkit/monitoring";
import type { Bilingual } from "@quartierkit/vocabulary";
import { UsageError } from "../error.ts";
import type { Result } from "../result.ts";

/**
 * What finds out whether a hidden figure can be computed.
 *
 * @throws UsageError where it is not installed
 */
export async function solverOf(): Promise<Solver> {
  try {
    const { highsSolver } = await import("@quartierkit/disclosure/highs");
    return await highsSolver();
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause) || cause.code !== "ERR_MODULE_NOT_FOUND") throw cause;
    throw new UsageError("--publish needs a solver: npm install highs.", { cause });
  }
}

function linesOf({ cells }: ProtectedTable): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const { indicator, region, gender, value } of cells) {
    const name = `${region} ${indicator}`;
    rows.set(name, [...(rows.get(name) ?? []), `${gender} ${value}`]);
  }
  return [...rows].map(([name, values]) => `${name.padEnd(30)}${values.map((value) => value.padStart(16)).join("")}`);
}

/** The figures for everybody: nothing about records, nor findings about them. */
export function published(
  table: ProtectedTable,
  { arrows, files, language }: { arrows: readonly string[]; files: readonly string[]; language: keyof Bilingual },
): Result {
  const { rules, from, to, cells, entities, minimumCount, findings } = table;
  const note = hiddenNote(table);
  return {
    json: {
      rules: rules.id,
      from,
      to,
      cells,
      entities,
      minimumCount,
      note: note[language],
      ...(files.length === 0 ? {} : { files }),
    },
    text: (spoken) =>
      [
        `${rules.title[spoken]}, ${formatDay(from, spoken)} – ${formatDay(to, spoken)}`,
        ...linesOf(table),
        note[spoken],
        ...arrows,
      ].join("\n"),
    findings,
  };
}
