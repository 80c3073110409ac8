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

const expectations = (reportCase: unknown): readonly unknown[] =>
  isRecord(reportCase) && Array.isArray(reportCase["expect"]) ? (reportCase["expect"] as readonly unknown[]) : []; // Array.isArray leaves any[]

/** Report cases say which records count in what, under which rule set. */
const isReportSheet = (sheet: unknown): boolean =>
  isRecord(sheet) && Array.isArray(sheet["cases"]) && sheet["cases"].some((one) => expectations(one).length > 0);

function lackingInReports(sheet: Readonly<Record<string, unknown>>): string[] {
  const cases: readonly unknown[] = Array.isArray(sheet["cases"]) ? sheet["cases"] : [];
  const runs = cases.flatMap(expectations);
  const marked = cases.every((one) => isRecord(one) && ["R", "M", "I"].some((mark) => mark === one["mark"]));
  return [
    ...(isFilled(sheet["norm"]) ? [] : ["cites no norm"]),
    ...(isFilled(sheet["source"]) ? [] : ["has no source with a title"]),
    ...(marked ? [] : ["has a case without a mark"]),
    ...(cases.every((one) => expectations(one).length > 0) ? [] : ["has a case that expects nothing"]),
    ...(runs.every((run) => isRecord(run) && isFilled(run["rules"]) && isRecord(run["contributions"]))
      ? []
      : ["has a run without a rule set or contributions"]),
    ...(runs.some((run) => isRecord(run) && isRecord(run["open"])) ? [] : ["has no case in which something is open"]),
  ];
}

function lackingInFile(root: string, file: string): string[] {
  try {
    const sheet: unknown = parse(readFileSync(join(root, file), "utf8"), { merge: true });
    return isRecord(sheet) && isReportSheet(sheet) ? lackingInReports(sheet) : lackingIn(sheet);
  } catch (error) {
    return [`is not YAML: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`];
  }
}

/** Every sheet of law cases names its rule, its norm and its source, and asks what happens when nobody asked. */
export const check = (root: string): Problem[] =>
  files(root).flatMap((file) => lackingInFile(root, file).map((message) => ({ file, message })));
