// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isBuiltin } from "node:module";
import ts from "typescript";
import { floorOf } from "./floors.ts";
import { importsOf, lineOf, packageNamed, parse, walk } from "./source.ts";
import type { Problem } from "./problem.ts";
import { isTest, packageSources, roomOf } from "./tree.ts";

/** Names that stand for the world outside: clock, chance, disk, network, locale, environment. */
const world = new Set(["process", "fetch", "navigator", "performance", "crypto", "Buffer", "localStorage"]);

/** Calls that read the clock, chance or the machine's locale. */
const worldly = new Set([
  "Date.now",
  "Math.random",
  "Temporal.Now",
  "DateTime.now",
  "DateTime.local",
  "DateTime.utc",
  "Settings.now",
]);

export const files = (root: string): string[] =>
  packageSources(root).filter((file) => !isTest(file) && (floorOf[roomOf(file)] ?? 0) <= 2);

const isName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  return isMember || ("name" in parent && parent.name === node) || ts.isQualifiedName(parent);
};

/** What a piece of code asks of the world, if it does. */
function asked(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && world.has(node.text) && !isName(node)) return node.text;
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) return "new Date()";
  if (ts.isPropertyAccessExpression(node) && worldly.has(node.getText())) return node.getText();
  if (ts.isCallExpression(node) && !node.arguments.length && /\.toLocale\w+$|^Date$/.test(node.expression.getText())) {
    return node.getText();
  }
  if (ts.isNewExpression(node) && node.expression.getText().startsWith("Intl.") && !node.arguments?.length) {
    return `${node.expression.getText()} without a locale`;
  }
  return undefined;
}

function foreign(room: string, specifier: string): string | undefined {
  if (isBuiltin(specifier)) return `floors 0 to 2 run in a browser: no ${specifier}`;
  if (packageNamed(specifier) === "luxon" && room !== "calendar") return "only calendar opens the door to luxon";
  return undefined;
}

/** Floors 0 to 2 read no clock, disk, network, locale or environment. */
export function check(root: string): Problem[] {
  return files(root).flatMap((file) => {
    const problems: Problem[] = importsOf(root, file).flatMap(({ specifier, line }) => {
      const message = foreign(roomOf(file), specifier);
      return message === undefined ? [] : [{ file, line, message }];
    });
    walk(parse(root, file), (node) => {
      const what = asked(node);
      if (what !== undefined) problems.push({ file, line: lineOf(node), message: `${what} asks the world outside` });
    });
    return problems;
  });
}
