// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";
import { rooms } from "./tree.ts";

const [fewest, most, widest] = [60, 120, 160];

/** What a reader looks for in every README, in this order; other sections may stand between. */
const sections = [
  "What it covers",
  "What it does not cover",
  "Shapes and units",
  "When something is missing or wrong",
  "Adapting it to your city",
  "Sources",
];

/** The READMEs of the packages. */
export const files = (root: string): string[] => rooms(root).map((room) => `packages/${room}/README.md`);

/** A line of prose that is wider than a page counts as several; tables and code are as wide as they are. */
function lengthOf(lines: readonly string[]): number {
  let fenced = false;
  return lines.reduce((sum, text) => {
    if (text.startsWith("```")) fenced = !fenced;
    const isProse = !fenced && !/^(\||<!--|```)/.test(text);
    return sum + (isProse ? Math.max(1, Math.ceil(text.length / widest)) : 1);
  }, 0);
}

function* wrongWith(name: string, text: string): Generator<string> {
  const lines = text.trimEnd().split("\n");
  const length = lengthOf(lines);
  if (length < fewest || length > most)
    yield `${length} lines (of at most ${widest} signs); ${fewest} to ${most} are read`;
  if (lines[0] !== `# ${name}`) yield `does not begin with # ${name}`;
  if (!/^\n\n\*\*[^*]+\?\*\*/.test(text.slice(lines[0]?.length)))
    yield "does not begin with the question it answers: **…?**";
  const [before = ""] = text.split("\n## What it covers\n");
  if (!before.includes("\n```ts\n")) yield "no example that runs before it says what it covers";
  const headings = lines.flatMap((line) => /^## (.*)$/.exec(line)?.[1] ?? []);
  const found = headings.filter((heading) => sections.includes(heading));
  if (found.join() !== sections.join()) yield `sections are ${found.join(", ")}; expected ${sections.join(", ")}`;
}

/** Every package has a README of one or two pages that begins with its question and keeps the order all others have. */
export function check(root: string): Problem[] {
  return rooms(root).flatMap((room) => {
    const file = `packages/${room}/README.md`;
    if (!existsSync(join(root, file))) return [{ file, message: "is missing" }];
    const text = readFileSync(join(root, file), "utf8");
    return [...wrongWith(`@quartierkit/${room}`, text)].map((message) => ({ file, message }));
  });
}
