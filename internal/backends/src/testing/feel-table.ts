// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { evaluate, unaryTest } from "feelin";
import type { DmnInput } from "@quartierkit/rules/dmn";

/** A table as a decision engine sees it: texts of FEEL, and the order of its rows. */
export interface FeelTable {
  readonly hitPolicy: string;
  readonly inputs: readonly { readonly expression: string; readonly type: string }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly output: string }[];
}

const unescaped = (text: string): string =>
  text
    .replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#34;", '"')
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const inside = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<dmn:${element}\\b[^>]*>(.*?)</dmn:${element}>`, "gs"))].map(([, text = ""]) => text);

const textIn = (xml: string): string => unescaped(inside(xml, "text")[0] ?? "");

/** Takes a written file apart by its tags alone, so that nothing of the writer is used to read it. */
export const feelTable = (xml: string): FeelTable => ({
  hitPolicy: /hitPolicy="(\w+)"/.exec(xml)?.[1] ?? "UNIQUE",
  inputs: inside(xml, "input").map((input) => ({
    expression: textIn(input),
    type: /typeRef="(\w+)"/.exec(input)?.[1] ?? "",
  })),
  rows: inside(xml, "rule").map((rule) => ({
    cells: inside(rule, "inputEntry").map(textIn),
    output: inside(rule, "outputEntry").map(textIn)[0] ?? "",
  })),
});

/** Cells are few and asked often; FEEL is parsed anew each time. */
const known = new Map<string, boolean>();

function passes(cell: string, type: string, value: DmnInput): boolean {
  const key = JSON.stringify([cell, type, value]);
  const there = known.get(key);
  if (there !== undefined) return there;
  const given: unknown = type === "date" && value !== null ? evaluate(`date("${value}")`).value : value;
  const { value: answer } = unaryTest(cell, { "?": given });
  known.set(key, answer === true);
  return answer === true;
}

/** What a FEEL engine answers with the hit policy FIRST; `null` where no row fits. */
export function firstHit({ inputs, rows }: FeelTable, values: Readonly<Record<string, DmnInput>>): unknown {
  const hit = rows.find(({ cells }) =>
    cells.every((cell, index) =>
      passes(cell, inputs[index]?.type ?? "", values[inputs[index]?.expression ?? ""] ?? null),
    ),
  );
  return hit === undefined ? null : evaluate(hit.output).value;
}
