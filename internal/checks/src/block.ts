// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An example a reader may copy: its code, and where it stands. */
export interface Block {
  readonly file: string;
  /** The line of the file in which the code begins. */
  readonly line: number;
  readonly code: readonly string[];
}

/** Every ```ts block of a text, given line by line. */
function fenced(file: string, lines: readonly string[], before = 0): Block[] {
  const blocks: Block[] = [];
  let begin: number | undefined;
  lines.forEach((text, index) => {
    if (begin === undefined && /^\s*```ts\b/.test(text)) begin = index + 1;
    else if (begin !== undefined && /^\s*```\s*$/.test(text)) {
      blocks.push({ file, line: before + begin + 1, code: lines.slice(begin, index) });
      begin = undefined;
    }
  });
  return blocks;
}

/** The `@example` parts of a docblock, without the stars; fenced or bare. */
function inDocblock(file: string, lines: readonly string[], before: number): Block[] {
  const bare = lines.map((text) => text.replace(/^\s*(?:\/\*\*|\*\/|\*)? ?/, "").replace(/\*\/\s*$/, ""));
  const begin = bare.findIndex((text) => text.startsWith("@example"));
  if (begin === -1) return [];
  const length = bare.slice(begin + 1).findIndex((text) => /^@[a-z]/.test(text));
  const code = bare.slice(begin + 1, length === -1 ? undefined : begin + 1 + length);
  const rest = length === -1 ? [] : inDocblock(file, lines.slice(begin + 1 + length), before + begin + 1 + length);
  const first = before + begin + 1;
  const isFenced = code.some((text) => text.startsWith("```"));
  return [...(isFenced ? fenced(file, code, first) : [{ file, line: first + 1, code }]), ...rest];
}

function docblocksOf(file: string, text: string): Block[] {
  return [...text.matchAll(/^[ \t]*\/\*\*.*?\*\//gms)].flatMap((match) =>
    inDocblock(file, match[0].split("\n"), text.slice(0, match.index).split("\n").length - 1),
  );
}

/** The examples of a Markdown page or of the docblocks of a source. */
export function blocksOf(root: string, file: string): Block[] {
  const text = readFileSync(join(root, file), "utf8");
  return file.endsWith(".md") ? fenced(file, text.split("\n")) : docblocksOf(file, text);
}

/** What the prints of a block are promised to say, by the line of the block they begin on. */
export function promisesOf({ code }: Block): Map<number, string[]> {
  const promises = new Map<number, string[]>();
  let print = -1;
  code.forEach((text, index) => {
    if (text.includes("console.log(")) print = index;
    const promised = /\/\/ → ?(.*)$/.exec(text)?.[1];
    if (promised !== undefined) promises.set(print, [...(promises.get(print) ?? []), promised.trimEnd()]);
  });
  return promises;
}

/** The block as a module in which a print tells its line; lines stay where they are. */
export const asModule = ({ code }: Block): string =>
  [...code.map((text, index) => text.replace("console.log(", `globalThis.said(${index}, `)), "export {};"].join("\n");
