// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import ts from "typescript";
import { lineOf, parse, walk } from "./source.ts";
import type { Problem } from "./problem.ts";
import { filesUnder, isGenerated, isTest } from "./tree.ts";

const ceiling = 300;
const testCeiling = 500;
const header = [
  "// SPDX-FileCopyrightText: 2026 Quartierkit contributors",
  "// SPDX-License-Identifier: EUPL-1.2",
] as const;

export const files = (root: string): string[] =>
  filesUnder(root).filter(
    (file) => /^(packages|examples|internal)\/.*(?<!\.config|\.d)\.ts$/.test(file) && !isGenerated(file),
  );

/** A comment beside a cast, or on the lines above its statement, says why the cast is true. */
function isExplained(node: ts.Node, lines: readonly string[]): boolean {
  let statement: ts.Node = node;
  while (!ts.isStatement(statement) && statement.parent !== undefined) statement = statement.parent;
  const first = lineOf(statement) - 1;
  const place = lineOf(node) - 1;
  const near = [lines[first - 1], ...lines.slice(first, place + 1), lines[place + 1]];
  return near.some((line) => line !== undefined && /\/\/|\*\/|^\s*\*/.test(line));
}

function untruths(file: string, source: ts.SourceFile): Problem[] {
  const problems: Problem[] = [];
  const lines = source.text.split("\n");
  const report = (node: ts.Node, message: string) => problems.push({ file, line: lineOf(node), message });
  walk(source, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node, "`any` hides the truth; name the type or use `unknown`");
    if (!ts.isAsExpression(node) || node.type.getText() === "const" || isTest(file)) return;
    if (!isExplained(node, lines)) report(node, "an `as` without a comment that says why it is true");
  });
  lines.forEach((text, index) => {
    const suppressed = /(?:\/\/|\/\*)\s*(@ts-(?:ignore|expect-error|nocheck))/.exec(text)?.[1];
    if (suppressed !== undefined) problems.push({ file, line: index + 1, message: `${suppressed} silences an error` });
  });
  return problems;
}

/** Sources carry their licence, stay short, and their types tell the truth. */
export function check(root: string): Problem[] {
  return files(root).flatMap((file) => {
    const source = parse(root, file);
    const lines = source.text.trimEnd().split("\n");
    const problems = untruths(file, source);
    const limit = isTest(file) ? testCeiling : ceiling;
    if (lines.length > limit) problems.push({ file, message: `${lines.length} lines; the ceiling is ${limit}` });
    const first = lines[0]?.startsWith("#!") ? 1 : 0;
    if (header.some((text, index) => lines[first + index] !== text)) {
      problems.push({ file, line: 1, message: "the two SPDX header lines are missing" });
    }
    return problems;
  });
}
