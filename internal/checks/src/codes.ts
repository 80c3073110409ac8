// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import ts from "typescript";
import type { Problem } from "./problem.ts";
import { lineOf, parse, walk } from "./source.ts";
import { isTest, packageSources, roomOf } from "./tree.ts";

/** The families of judgements, by the room that judges; docs/adr/0044 says why there are two ways to write a code. */
export const families: Readonly<Record<string, readonly string[]>> = {
  participants: "AGH ATT COACH CONF EXIT EXT FUND GOAL ID LANG OUT PLAN PLC PRIV REF T EXAMPLE".split(" "),
  qualifications: "ESCO EVIDENCE EXAM FST FUND KLDB PREP TQ".split(" "),
  indicators: "CROSSWALK IND INDEX RANK SEGREGATION SMOOTH".split(" "),
  disclosure: ["SDC"],
  districts: ["DIS"],
  monitoring: ["ESF"],
  offers: ["OFF"],
};

const judgement = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9_+]+)+$/;
const ofReading = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const files = (root: string): string[] => packageSources(root).filter((file) => !isTest(file));

const nameOf = (node: { readonly name?: ts.Node | undefined }): string | undefined =>
  node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : undefined;

/** The texts that an expression may be; of `a ? "x" : "y"` both. */
function textsIn(node: ts.Expression | undefined): ts.StringLiteralLike[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsIn);
  if (ts.isArrayLiteralExpression(node)) return textsIn(node.elements[0]);
  return [];
}

/** Codes written in place: `{ code: "…", severity: … }`. */
function writtenIn(node: ts.ObjectLiteralExpression): ts.StringLiteralLike[] {
  const names = node.properties.map(nameOf);
  if (!names.includes("severity")) return [];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && nameOf(property) === "code" ? textsIn(property.initializer) : [],
  );
}

/** A parameter `code`, or `[code, …]`. */
const isCode = ({ name }: ts.ParameterDeclaration): boolean => /^(?:code$|\[\s*code\b)/.test(name.getText());

/** Functions that make a finding of a code they are given, with the place of the code among their parameters. */
function makersIn(source: ts.SourceFile): [string, number][] {
  const makers: [string, number][] = [];
  walk(source, (node) => {
    if (!ts.isArrowFunction(node) && !ts.isFunctionDeclaration(node)) return;
    const at = node.parameters.findIndex(isCode);
    const named = ts.isFunctionDeclaration(node) ? node : node.parent;
    const name = ts.isFunctionDeclaration(named) || ts.isVariableDeclaration(named) ? nameOf(named) : undefined;
    if (name !== undefined && at >= 0 && /\bseverity\b/.test(node.getText())) makers.push([name, at]);
  });
  return makers;
}

function complaint(room: string, code: string, isCheck: boolean): string | undefined {
  if (ofReading.test(code)) return isCheck ? `the check ${code} judges: its code takes capitals` : undefined;
  if (!judgement.test(code)) return `${code} is neither LIKE-THIS (a judgement) nor like-this (reading and writing)`;
  const family = code.split("-")[0] ?? "";
  if (families[room]?.includes(family)) return undefined;
  return `${family}- is no family of judgements of ${room}; what is wrong with a file takes small letters`;
}

/** A finding's code has capitals where data are judged, small letters where they are read or written, and no third form. */
export function check(root: string): Problem[] {
  const all = files(root);
  const makers = new Map(
    all.flatMap((file) => makersIn(parse(root, file)).map(([name, at]) => [`${roomOf(file)}/${name}`, at])),
  );
  return all.flatMap((file) => {
    const problems: Problem[] = [];
    walk(parse(root, file), (node) => {
      const isObject = ts.isObjectLiteralExpression(node);
      const at = ts.isCallExpression(node) ? makers.get(`${roomOf(file)}/${node.expression.getText()}`) : undefined;
      const given = ts.isCallExpression(node) && at !== undefined ? textsIn(node.arguments[at]) : [];
      const isCheck = isObject && node.properties.some((property) => nameOf(property) === "find");
      for (const text of isObject ? writtenIn(node) : given) {
        const message = complaint(roomOf(file), text.text, isCheck);
        if (message !== undefined) problems.push({ file, line: lineOf(text), message });
      }
    });
    return problems;
  });
}
