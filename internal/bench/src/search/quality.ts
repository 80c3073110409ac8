// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { casesCatalogue, casesQueries, score, sum } from "./cases.ts";
import type { Scored, Sum } from "./cases.ts";
import { enginesOver } from "./engines.ts";

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

const cells = (name: string, one: Sum, nothing: number): string =>
  row([
    name,
    `${one.hits}/${one.pairs}`,
    one.falseHits,
    `${one.answeredWrongly}/${nothing}`,
    `${one.firstRight}/${one.queries - nothing}`,
    one.mrr.toFixed(2),
  ]);

function overall(
  results: readonly { readonly name: string; readonly scored: readonly Scored[] }[],
  set: string,
): readonly string[] {
  return results.map(({ name, scored }) => {
    const asked = scored.filter(({ query }) => set === "all" || query.set === set);
    return cells(name, sum(asked), asked.filter(({ query }) => query.relevant.length === 0).length);
  });
}

/** Asks all engines all judged queries and writes the tables of docs/benchmarks.md. */
export async function quality(): Promise<string> {
  const queries = casesQueries();
  const results: { name: string; scored: readonly Scored[] }[] = [];
  for (const { name, find, stop } of await enginesOver(casesCatalogue())) {
    const scored: Scored[] = [];
    for (const query of queries) scored.push(score(query, await find(query.query, query.language)));
    results.push({ name, scored });
    await stop?.();
  }
  const heading = [
    "| engine | relevant found | false hits | answered wrongly | first hit right | MRR |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
  ];
  const classes = [...new Set(queries.map((query) => query.class))];
  const byClass = classes.map((name) => {
    const of = results.map(({ scored }) => sum(scored.filter(({ query }) => query.class === name)));
    return row([
      name,
      of[0]?.queries ?? 0,
      ...of.map(({ hits, pairs, falseHits }) => `${pairs === 0 ? "" : `${hits}/${pairs} `}(${falseHits})`),
    ]);
  });
  return [
    `${queries.length} queries, ${queries.filter(({ relevant }) => relevant.length === 0).length} without an answer`,
    ...["held-out", "dev", "all"].flatMap((set) => ["", `### ${set}`, "", ...heading, ...overall(results, set)]),
    "",
    row(["class", "queries", ...results.map(({ name }) => name)]),
    row(["---", ...results.map(() => "---:"), "---:"]),
    ...byClass,
  ].join("\n");
}
