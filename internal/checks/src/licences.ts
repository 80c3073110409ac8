// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";
import { filesUnder } from "./tree.ts";

/** The licence texts themselves, and what Git is told, carry no licence. */
export const files = (root: string): string[] =>
  filesUnder(root).filter((file) => !/^LICENSES\/|\.license$/.test(file));

/** A path pattern of REUSE.toml: `*` stays within a folder, `**` does not. */
function patternOf(glob: string): RegExp {
  const escaped = glob.replaceAll(/[.+^${}()|[\]\\?]/g, "\\$&");
  const parts = escaped.split("**").map((part) => part.replaceAll("*", "[^/]*"));
  return new RegExp(`^${parts.join(".*")}$`);
}

interface Annotation {
  readonly patterns: readonly RegExp[];
  readonly licences: readonly string[];
}

const licenceLine = /SPDX-License-Identifier["\s]*[:=]\s*"?([A-Za-z0-9.+-]+(?: (?:AND|OR) [A-Za-z0-9.+-]+)*)/;

const licencesIn = (text: string): string[] => licenceLine.exec(text)?.[1]?.split(/ (?:AND|OR) /) ?? [];

function annotationsOf(root: string): Annotation[] {
  if (!existsSync(join(root, "REUSE.toml"))) return [];
  const [, ...tables] = readFileSync(join(root, "REUSE.toml"), "utf8").split("[[annotations]]");
  return tables.map((table) => {
    const paths = /path\s*=\s*(\[[^\]]*\]|"[^"]*")/.exec(table)?.[1] ?? "";
    const globs = [...paths.matchAll(/"([^"]+)"/g)].map(([, glob = ""]) => glob);
    return { patterns: globs.map(patternOf), licences: licencesIn(table) };
  });
}

/** What a file says of itself, else the paper beside it, else the last line of REUSE.toml that names it. */
function licencesOf(root: string, file: string, annotations: readonly Annotation[]): readonly string[] {
  const own = licencesIn(readFileSync(join(root, file), "utf8").slice(0, 1000));
  if (own.length > 0) return own;
  if (existsSync(join(root, `${file}.license`))) return licencesIn(readFileSync(join(root, `${file}.license`), "utf8"));
  return annotations.findLast(({ patterns }) => patterns.some((pattern) => pattern.test(file)))?.licences ?? [];
}

/** Every file stands under a licence, and the text of every licence lies in LICENSES (reuse.software). */
export function check(root: string): Problem[] {
  const annotations = annotationsOf(root);
  const used = new Set<string>();
  const bare = files(root).flatMap((file) => {
    const licences = licencesOf(root, file, annotations);
    for (const licence of licences) used.add(licence);
    return licences.length > 0 ? [] : [{ file, message: "stands under no licence: no SPDX header, not in REUSE.toml" }];
  });
  const missing = [...used]
    .filter((licence) => !existsSync(join(root, "LICENSES", `${licence}.txt`)))
    .map((licence) => ({ file: `LICENSES/${licence}.txt`, message: "is used, but its text is missing" }));
  return [...bare, ...missing];
}
