// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";

/** One place where a file names another module. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Gone at run time: `import type`, `export type`, `import("…")` in a type. */
  readonly typeOnly: boolean;
}

const parsed = new Map<string, { text: string; source: ts.SourceFile }>();

/** The syntax tree of a file; read once per text. */
export function parse(root: string, file: string): ts.SourceFile {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const before = parsed.get(path);
  if (before?.text === text) return before.source;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  parsed.set(path, { text, source });
  return source;
}

/** The line a node begins on, counted from 1. */
export const lineOf = (node: ts.Node): number => {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
};

/** Walks every node below a node, in reading order. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

function moduleNamedBy(node: ts.Node): { name: ts.Node | undefined; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { name: node.moduleSpecifier, typeOnly };
  }
  if (ts.isExportDeclaration(node)) return { name: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node)) {
    return { name: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { name: node.arguments[0], typeOnly: false };
  }
  return undefined;
}

/** Every module a file names, in reading order. */
export function importsOf(root: string, file: string): Import[] {
  const imports: Import[] = [];
  walk(parse(root, file), (node) => {
    const named = moduleNamedBy(node);
    if (named?.name === undefined || !ts.isStringLiteralLike(named.name)) return;
    imports.push({ specifier: named.name.text, line: lineOf(node), typeOnly: named.typeOnly });
  });
  return imports;
}

/** The package a specifier belongs to: `@quartierkit/rules/schema` belongs to `@quartierkit/rules`. */
export const packageNamed = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** The file a relative specifier leads to, as a path from the root. */
export const relativeTarget = (file: string, specifier: string): string => join(dirname(file), specifier);
