// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { blocksOf } from "./block.ts";
import type { Block } from "./block.ts";
import { files } from "./executed-docs.ts";
import type { Problem } from "./problem.ts";

export { files } from "./executed-docs.ts";

/** The options of the house, as far as they concern a reader who copies an example. */
function optionsOf(root: string): ts.CompilerOptions {
  const path = join(root, "tsconfig.base.json");
  const read: { config?: unknown } = existsSync(path) ? ts.readConfigFile(path, ts.sys.readFile) : { config: {} };
  return {
    ...ts.parseJsonConfigFileContent(read.config, ts.sys, root).options,
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: ["node"],
    typeRoots: [join(import.meta.dirname, "../../../node_modules/@types")],
    noUnusedLocals: false,
    noEmit: true,
    skipLibCheck: true,
  };
}

function problemOf(diagnostic: ts.Diagnostic, blocks: ReadonlyMap<string, Block>): Problem | undefined {
  const { file: source, start = 0, messageText } = diagnostic;
  const block = source && blocks.get(source.fileName);
  if (source === undefined || block === undefined) return undefined;
  const line = block.line + source.getLineAndCharacterOfPosition(start).line;
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  return { file: block.file, line, message: `the example does not type-check: ${message}` };
}

/** Every example is true for the compiler as well: whoever copies it sees no red line. */
export function check(root: string): Problem[] {
  const folder = join(root, "internal/checks/.tmp", `types-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const blocks = new Map(
      files(root)
        .flatMap((file) => blocksOf(root, file))
        .map((block, index) => [join(folder, `block-${index}.ts`), block] as const),
    );
    for (const [path, { code }] of blocks) writeFileSync(path, [...code, "export {};"].join("\n"));
    const program = ts.createProgram([...blocks.keys()], optionsOf(root));
    const diagnostics = [...blocks.keys()].flatMap((path) => {
      const source = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    return diagnostics.flatMap((diagnostic) => problemOf(diagnostic, blocks) ?? []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
