// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IndexArea, RankedIndexArea } from "@quartierkit/indicators";
import type { Bilingual } from "@quartierkit/vocabulary";

type Cell = string | number | null;

const written = (value: Cell): string =>
  value === null ? "–" : typeof value === "number" ? String(Math.round(value * 1000) / 1000) : value;

const lineOf = (id: string, cells: readonly Cell[]): string =>
  [id.padEnd(16), ...cells.map((value) => written(value).padStart(10))].join("");

const cellsOf = (area: IndexArea | RankedIndexArea): readonly Cell[] =>
  "score" in area
    ? [area.score, area.rank, area.decile]
    : [area.statusIndex, area.statusClass, area.dynamicIndex, area.dynamicClass];

const headingOf = (areas: readonly (IndexArea | RankedIndexArea)[]): readonly string[] =>
  areas.some((area) => "score" in area) ? ["score", "rank", "decile"] : ["status", "class", "dynamics", "class"];

/**
 * The areas of an index as a table for people, with what its recipe assumes below.
 *
 * @param areas - of a result
 * @param assumptions - of the same result, in the language of the call
 */
export const tableOf = (
  areas: readonly (IndexArea | RankedIndexArea)[],
  assumptions: readonly Bilingual[],
  language: keyof Bilingual,
): string =>
  [
    lineOf("id", headingOf(areas)),
    ...areas.map((area) => lineOf(area.id, cellsOf(area)).concat(area.excluded ? "  excluded" : "")),
    ...assumptions.map((text) => `* ${text[language]}`),
  ].join("\n");
