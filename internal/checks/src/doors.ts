// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { lineOf, parse } from "./source.ts";
import type { Problem } from "./problem.ts";
import { doorsOf, rooms } from "./tree.ts";

const ceiling = 80;

export const files = (root: string): string[] => rooms(root).flatMap((room) => [...doorsOf(root, room).values()]);

/** `export { a } from "./a.ts"`; and all types of a generated file at once, as a script keeps the list. */
function isNamedReExport(statement: ts.Statement): boolean {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return false;
  if (statement.exportClause !== undefined) return ts.isNamedExports(statement.exportClause);
  return statement.isTypeOnly && statement.moduleSpecifier.getText().includes("/generated/");
}

/** A door holds named re-exports and nothing else, and fits on a page. */
export function check(root: string): Problem[] {
  return files(root).flatMap((file) => {
    if (!existsSync(join(root, file))) return [{ file, message: "the exports map names this door, but it is missing" }];
    const source = parse(root, file);
    const problems: Problem[] = source.statements
      .filter((statement) => !isNamedReExport(statement))
      .map((statement) => ({ file, line: lineOf(statement), message: "a door holds only named re-exports" }));
    const lines = source.text.trimEnd().split("\n").length;
    if (lines >= ceiling) problems.push({ file, message: `${lines} lines; a door stays under ${ceiling}` });
    if (source.statements.length === 0) problems.push({ file, message: "the door leads nowhere: it exports nothing" });
    return problems;
  });
}
