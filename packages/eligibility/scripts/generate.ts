// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeParts } from "@quartierkit/readme";
import { parse } from "yaml";
import { rules, verdictIds } from "../src/index.ts";

/** Writes the table of verdicts into the README, from the rules and their cases. */
const root = fileURLToPath(new URL("../", import.meta.url));

interface CaseFile {
  readonly rule: string;
  readonly cases: readonly unknown[];
}

const files = globSync("cases/**/*.yaml", { cwd: root }).map(
  (name) => parse(readFileSync(root + name, "utf8"), { schema: "core" }) as CaseFile, // shape checked by cases.test.ts
);

const row = (id: (typeof verdictIds)[number]): string => {
  const { versions, purpose } = rules[id];
  const norms = [...new Set(versions.map(({ norm }) => norm.text))].join(", ");
  const periods = versions
    .filter(({ source }) => source.mark !== "M")
    .map(({ inForce: { from, to } }) => `${from} – ${to ?? ""}`.trim())
    .join("; ");
  const marks = [...new Set(versions.map(({ source }) => source.mark ?? ""))].join(", ");
  const read = versions.at(-1)?.checkedUntil ?? "";
  const cases = files.filter(({ rule }) => rule === id).reduce((sum, file) => sum + file.cases.length, 0);
  return `| \`${id}\` | ${norms} | ${periods} | ${read} | ${marks} | ${cases} | ${purpose} |`;
};

const table = [
  "| verdict | norm | wording held for | law read until | marks | cases | use |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  ...verdictIds.map(row),
].join("\n");

writeParts(new URL("../README.md", import.meta.url), { verdicts: table });
