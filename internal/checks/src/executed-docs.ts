// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { asModule, blocksOf, promisesOf } from "./block.ts";
import type { Block } from "./block.ts";
import type { Problem } from "./problem.ts";
import type { Outcome } from "./run-blocks.ts";
import { filesUnder, isGenerated, isTest } from "./tree.ts";

const mayHoldExamples = (file: string): boolean =>
  /^(README[^/]*\.md|docs\/.+\.md|(packages|examples)\/[^/]+\/README\.md)$/.test(file) ||
  (/^packages\/[^/]+\/src\/.+\.ts$/.test(file) && !isTest(file) && !isGenerated(file));

/** Pages and sources with examples that a reader may copy. */
export const files = (root: string): string[] =>
  filesUnder(root).filter((file) => mayHoldExamples(file) && blocksOf(root, file).length > 0);

/** Runs the blocks on the sources, in one process, from a folder in which the packages resolve. */
function run(root: string, blocks: readonly Block[]): readonly Outcome[] | string {
  const folder = join(root, "internal/checks/.tmp", String(process.pid));
  const runner = join(import.meta.dirname, "run-blocks.ts");
  const result = join(folder, "outcomes.json");
  mkdirSync(folder, { recursive: true });
  try {
    const modules = blocks.map((block, index) => {
      const path = join(folder, `block-${index}.ts`);
      writeFileSync(path, asModule(block));
      return pathToFileURL(path).href;
    });
    const options = { cwd: root, encoding: "utf8", timeout: 120_000 } as const;
    const ran = spawnSync(process.execPath, ["--conditions=@quartierkit/source", runner, result, ...modules], options);
    if (!existsSync(result)) return ran.stderr.trim() || `the examples ended the process (${ran.signal ?? ran.status})`;
    // Written a moment ago by run-blocks.ts, which shares the type.
    return JSON.parse(readFileSync(result, "utf8")) as Outcome[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function thrown({ file, line }: Block, index: number, error: string): Problem {
  const at = new RegExp(`block-${index}\\.ts:(\\d+)`).exec(error)?.[1];
  const message = error.split("\n").find((text) => /^\S*(Error|Exception)\b/.test(text)) ?? error.split("\n")[0];
  return { file, line: line + (at === undefined ? 0 : Number(at) - 1), message: `the example fails: ${message}` };
}

function compare(block: Block, index: number, { said, error }: Outcome): Problem[] {
  const { file, line } = block;
  if (error !== undefined) return [thrown(block, index, error)];
  return [...promisesOf(block)].flatMap(([place, promised]) => {
    const prints = said.filter(([at]) => at === place).map(([, text]) => text);
    const printed = prints.join("\n").trimEnd();
    if (prints.length > 0 && printed === promised.join("\n")) return [];
    const message = `prints ${JSON.stringify(printed)}, the page says ${JSON.stringify(promised.join("\n"))}`;
    return [{ file, line: line + place, message }];
  });
}

/** Every example runs, and prints what the page says it prints. */
export function check(root: string): Problem[] {
  const blocks = files(root).flatMap((file) => blocksOf(root, file));
  if (blocks.length === 0) return [];
  const outcomes = run(root, blocks);
  if (typeof outcomes === "string") return [{ file: "internal/checks/src/run-blocks.ts", message: outcomes }];
  return blocks.flatMap((block, index) => compare(block, index, outcomes[index] ?? { said: [], error: "did not run" }));
}
