// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { lineOf, parse, walk } from "./source.ts";
import type { Problem } from "./problem.ts";
import { filesUnder, isGenerated, isTest, packageSources } from "./tree.ts";

const page = "docs/glossary.md";

/** Endings and parts that German nouns of law and administration have, and English words do not. */
const germanPart = new RegExp(
  [
    "(?:.{3,}ung|keit|heit|schaft|nahme|schein|verfahren|pruefung|qualifikation|gesetz|stelle|hilfe|geld|antrag)(?:e?n|s)?$",
    "(?:bescheid|vertrag|zuschuss|abschluss|bezug|traeger|beirat|leistung|arbeit|zeit|gebiet|schutz|bedarf|grenze)(?:e[nrs]?|s)?$",
    "(?:ziehend|berechtigt|behindert|arbeitslos)(?:e[nrs]?)?$",
    "^(?:massnahme|bildung|arbeits|beruf(?!o)|jobcenter|foerder|teilhabe|quartier(?!kit)|gemeinde|aelter)",
  ].join("|"),
);

/** English words that end like German ones. */
const english = new Set(["swung", "strung", "unsung", "sprung"]);

interface Term {
  readonly term: string;
  readonly line: number;
}

/** The terms that code uses: the first cell of a row of the glossary, in backticks. */
function termsOf(root: string): Term[] {
  if (!existsSync(join(root, page))) return [];
  const rows = readFileSync(join(root, page), "utf8").split("\n");
  return rows.flatMap((row, index) => {
    const term = /^\| *`([a-z0-9-]+)` *\|/.exec(row)?.[1];
    return term === undefined ? [] : [{ term, line: index + 1 }];
  });
}

/** The sources whose names are read. */
export const files = (root: string): string[] =>
  packageSources(root).filter((file) => !isTest(file) && !isGenerated(file));

const wordsIn = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/);

/** Identifiers, and strings that look like codes; prose and module names are left out. */
function namesIn(root: string, file: string): { name: string; line: number }[] {
  const names = [{ name: basename(file, ".ts"), line: 1 }];
  walk(parse(root, file), (node) => {
    const isCode = ts.isStringLiteral(node) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(node.text);
    if (ts.isIdentifier(node) || isCode) names.push({ name: node.text, line: lineOf(node) });
  });
  return names;
}

/** German nouns stand in the glossary, and what stands in the glossary is used. */
export function check(root: string): Problem[] {
  const terms = termsOf(root);
  const known = (word: string): boolean =>
    english.has(word) ||
    terms.some(({ term }) => word.startsWith(term) && /^(?:|e|n|s|en|er|es)$/.test(word.slice(term.length)));
  const reported = new Set<string>();
  const missing = files(root).flatMap((file) =>
    namesIn(root, file).flatMap(({ name, line }) =>
      wordsIn(name)
        .filter((word) => germanPart.test(word) && !known(word) && !reported.has(word))
        .map((word) => {
          reported.add(word);
          return { file, line, message: `${word} (in ${name}) does not stand in ${page}` };
        }),
    ),
  );
  const places = filesUnder(root).filter((file) => /^(packages|examples)\/[^/]+\/(src|cases|data)\//.test(file));
  const written = places.map((file) => `${file}\n${readFileSync(join(root, file), "utf8")}`.toLowerCase());
  const unused = terms
    .filter(({ term }) => !written.some((text) => text.includes(term)))
    .map(({ term, line }) => ({ file: page, line, message: `${term} is explained, but no code or data uses it` }));
  return [...missing, ...unused];
}
