// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Problem } from "./problem.ts";
import { filesUnder } from "./tree.ts";

/** The golden law cases of the packages. */
export const files = (root: string): string[] =>
  filesUnder(root, "packages").filter((file) => /^packages\/[^/]+\/cases\/.+\.ya?ml$/.test(file));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : isRecord(value) && isFilled(value["title"]);

const outcomeOf = (lawCase: unknown): unknown =>
  isRecord(lawCase) && isRecord(lawCase["expect"]) ? lawCase["expect"]["outcome"] : undefined;

function lackingIn(sheet: unknown): string[] {
  if (!isRecord(sheet)) return ["holds no law cases"];
  const cases = Array.isArray(sheet["cases"]) ? sheet["cases"] : [];
  const outcomes = cases.map(outcomeOf);
  return [
    ...(isFilled(sheet["rule"]) ? [] : ["names no rule"]),
    ...(isFilled(sheet["norm"]) ? [] : ["cites no norm"]),
    ...(isFilled(sheet["source"]) ? [] : ["has no source with a title"]),
    ...(outcomes.every((outcome) => typeof outcome === "string") ? [] : ["has a case without an expected outcome"]),
    ...(outcomes.includes("unknown") ? [] : ["has no case in which the outcome is unknown"]),
  ];
}

function lackingInFile(root: string, file: string): string[] {
  try {
    return lackingIn(parse(readFileSync(join(root, file), "utf8")));
  } catch (error) {
    return [`is not YAML: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`];
  }
}

/** Every sheet of law cases names its rule, its norm and its source, and asks what happens when nobody asked. */
export const check = (root: string): Problem[] =>
  files(root).flatMap((file) => lackingInFile(root, file).map((message) => ({ file, message })));
