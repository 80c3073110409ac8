// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { choroplethMap } from "@quartierkit/charts";
import {
  berlinMss,
  indexRows,
  nzdepRecipe,
  parseTable,
  rankedRecipe,
  replay,
  segregation,
} from "@quartierkit/indicators";
import type { IndexRow } from "@quartierkit/indicators";
import { manyAreas } from "../../../packages/charts/src/testing/map-examples.ts";
import { median } from "./measure.ts";

/** Indices, measures and a map at the sizes that offices have: the first run in a cold process, then the median. */
const rounds = 21;

const columns = ["s1", "s2", "s3", "s4", "d1", "d2", "d3", "d4"];

/** A figure that depends on its place only; columns hang together, as social figures do. */
const figure = (area: number, column: number): number =>
  Math.round((12 + 8 * Math.sin(area * 1.7) + 3 * Math.sin(area * (column + 2) * 2.3)) * 1e5) / 1e5;

const rowsOf = (count: number, names: readonly string[]): readonly IndexRow[] =>
  Array.from({ length: count }, (_, area) => ({
    id: `a${area}`,
    values: Object.fromEntries(names.map((name, column) => [name, figure(area, column)])),
    excluded: area % 34 === 0,
    reason: "fewer than 300 inhabitants",
  }));

const edition = rowsOf(447, columns);
const text = [
  ["id", ...columns, "excluded"].join(","),
  ...edition.map(({ id, values, excluded }) =>
    [id, ...columns.map((name) => values[name] ?? ""), excluded === true ? 1 : 0].join(","),
  ),
].join("\n");

const fromText = () => {
  const { rows } = indexRows(parseTable(text), { id: "id", values: columns, excluded: "excluded" });
  return replay(berlinMss, rows);
};

const english = rankedRecipe();
const neighbourhoods = rowsOf(
  32_844,
  english.domains.map(({ column }) => column),
);
const nine = Array.from({ length: 9 }, (_, at) => `c${at}`);
const deprived = rowsOf(2_000, nine);
const units = Array.from({ length: 447 }, (_, area) => ({
  id: `a${area}`,
  counts: Object.fromEntries(["a", "b", "c", "d", "e"].map((group, at) => [group, Math.round(40 * figure(area, at))])),
}));

const works = {
  "index of 447 areas, 8 columns (berlin-mss)": () => replay(berlinMss, edition),
  "the same from the text of its CSV file": fromText,
  "ranked-domains, 32,844 areas, 7 domains": () => replay(english, neighbourhoods),
  "first principal component, 2,000 areas, 9 columns": () => replay(nzdepRecipe(nine), deprived),
  "segregation of 5 groups over 447 areas": () => segregation(units, { group: "a" }),
  [`choropleth of ${manyAreas.areas.length} areas`]: () => choroplethMap(manyAreas),
};

/** Milliseconds of processor time, all threads: other work on the machine does not count. */
function milliseconds(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores.\n`);
console.log("| what | first run | median |\n| --- | ---: | ---: |");
for (const [name, work] of Object.entries(works)) {
  const first = milliseconds(work);
  const more = Array.from({ length: rounds }, () => milliseconds(work));
  console.log(`| ${name} | ${first.toFixed(1)} ms | ${median(more).toFixed(1)} ms |`);
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
const svg = choroplethMap(manyAreas);
const outlines = JSON.stringify(manyAreas.areas);
console.log(
  `\nOutlines ${kilobytes(outlines.length)}, picture ${kilobytes(svg.length)}, ${kilobytes(gzipSync(svg).length)} packed.`,
);
