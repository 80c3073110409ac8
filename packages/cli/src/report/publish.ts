// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { EsfReport } from "@quartierkit/monitoring";
import { hiddenNote, protectedTable } from "@quartierkit/monitoring/publish";
import type { ProtectedTable } from "@quartierkit/monitoring/publish";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Io } from "../io.ts";
import type { Result } from "../result.ts";

const regionWord: Bilingual = { de: "Zahlen werden geschützt: Region", en: "Protecting figures: region" };

/** The table for everybody; whoever waits is told which region it has come to. */
export function tableFor(report: EsfReport, language: keyof Bilingual, io: Io): ProtectedTable {
  const onRegion = (number: number, of: number) => io.progress?.(`${regionWord[language]} ${number}/${of}`);
  const table = protectedTable(report, { onRegion });
  io.progress?.("");
  return table;
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
