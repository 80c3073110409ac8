// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { lineOf, parse, relativeTarget } from "./source.ts";
import type { Problem } from "./problem.ts";
import { doorsOf, rooms } from "./tree.ts";

/** The doors of the packages; what stands behind them is read from there. */
export const files = (root: string): string[] => rooms(root).flatMap((room) => [...doorsOf(root, room).values()]);

/** The name of the function a statement declares, if it does. */
function functionIn(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  const declaration = statement.declarationList.declarations.find(
    ({ initializer }) =>
      initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
  return declaration?.name.getText();
}

interface Passage {
  /** The file a name is passed on from. */
  readonly from: string;
  /** Its name there. */
  readonly name: string;
}

/** The names a file passes on from other files. */
function passedOn(root: string, file: string): (Passage & { readonly as: string })[] {
  if (!existsSync(join(root, file))) return [];
  return parse(root, file).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { moduleSpecifier, exportClause } = statement;
    if (moduleSpecifier === undefined || exportClause === undefined) return [];
    if (!ts.isStringLiteral(moduleSpecifier) || !ts.isNamedExports(exportClause)) return [];
    const from = relativeTarget(file, moduleSpecifier.text);
    return exportClause.elements.map(({ name, propertyName }) => ({
      from,
      name: (propertyName ?? name).text,
      as: name.text,
    }));
  });
}

/** A function behind a door that says nothing of itself; `undefined` where all is well, or it is no function. */
function silent(root: string, { from, name }: Passage): Problem | undefined {
  const further = passedOn(root, from).find(({ as }) => as === name);
  if (further !== undefined) return silent(root, further);
  if (!existsSync(join(root, from))) return undefined;
  // Overloads share the docblock of the first.
  const statement = parse(root, from).statements.find((candidate) => functionIn(candidate) === name);
  if (statement === undefined || ts.getJSDocCommentsAndTags(statement).some(ts.isJSDoc)) return undefined;
  return { file: from, line: lineOf(statement), message: `${name} stands behind a door without a docblock` };
}

/** Every function that a package gives to others says in a docblock what it is for. */
export const check = (root: string): Problem[] =>
  files(root)
    .flatMap((door) => passedOn(root, door))
    .flatMap((passage) => silent(root, passage) ?? []);
