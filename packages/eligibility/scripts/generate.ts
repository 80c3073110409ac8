// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeParts } from "@quartierkit/readme";
import { parse } from "yaml";
import type { Parameter, RuleVersion } from "@quartierkit/rules";
import { rules, verdictIds } from "../src/index.ts";

/** Writes the tables of verdicts, from the rules and their cases: a short one into the README, all of it into docs/verdicts.md. */
const root = fileURLToPath(new URL("../", import.meta.url));

interface CaseFile {
  readonly rule: string;
  readonly cases: readonly unknown[];
}

const files = globSync("cases/**/*.yaml", { cwd: root }).map(
  (name) => parse(readFileSync(root + name, "utf8"), { schema: "core" }) as CaseFile, // shape checked by cases.test.ts
);

/** Every parameter inside a condition or a value, however deep. */
function parametersIn(value: unknown): readonly Parameter[] {
  if (typeof value !== "object" || value === null) return [];
  if ("op" in value && value.op === "parameter" && "parameter" in value) return [value.parameter as Parameter]; // what such a node carries
  return Object.values(value).flatMap(parametersIn);
}

/** The last day for which every parameter of the version has a value; `–` where none ends. */
function parametersUntil({ when, values, remarks }: RuleVersion): string {
  const ends = parametersIn([when, values, remarks]).flatMap((parameter) => parameter.values.at(-1)?.inForce.to ?? []);
  return ends.toSorted()[0] ?? "–";
}

const normsOf = (versions: readonly RuleVersion[]): string =>
  [...new Set(versions.map(({ norm }) => norm.text))].join(", ");

/** The versions whose wording is held. */
const held = (versions: readonly RuleVersion[]) => versions.filter(({ source }) => source.mark !== "M");

const row = (id: (typeof verdictIds)[number]): string => {
  const { versions, purpose } = rules[id];
  const periods = held(versions)
    .map(({ inForce: { from, to } }) => `${from} – ${to ?? ""}`.trim())
    .join("; ");
  const marks = [...new Set(versions.map(({ source }) => source.mark ?? ""))].join(", ");
  const read = versions.at(-1)?.checkedUntil ?? "";
  const cases = files.filter(({ rule }) => rule === id).reduce((sum, file) => sum + file.cases.length, 0);
  const current = versions.at(-1);
  const until = current === undefined ? "–" : parametersUntil(current);
  return `| \`${id}\` | ${normsOf(versions)} | ${periods} | ${until} | ${read} | ${cases} | ${marks} | ${purpose} |`;
};

const shortRow = (id: (typeof verdictIds)[number]): string => {
  const { title, versions } = rules[id];
  const since = held(versions)[0]?.inForce.from ?? "";
  return `| \`${id}\` | ${title.en} | ${title.de} | ${normsOf(versions)} | ${since} |`;
};

writeParts(new URL("../README.md", import.meta.url), {
  verdicts: [
    "| verdict | what it is | in German | norm | wording held from |",
    "| --- | --- | --- | --- | --- |",
    ...verdictIds.map(shortRow),
  ].join("\n"),
});

writeParts(new URL("../../../docs/verdicts.md", import.meta.url), {
  verdicts: [
    "| verdict | norm | in force | parameters until | law read until | cases | marks | use |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...verdictIds.map(row),
  ].join("\n"),
});
