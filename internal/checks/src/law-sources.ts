// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Lack } from "./read-law.ts";
import type { Problem } from "./problem.ts";
import { filesUnder, isTest } from "./tree.ts";

/** The sources of the packages that hold law. */
export const files = (root: string): string[] =>
  [
    "packages/eligibility/src",
    "packages/qualifications/src/readiness",
    "packages/monitoring/src/indicators",
    "packages/monitoring/src/rule-sets",
  ]
    .flatMap((folder) => filesUnder(root, folder))
    .filter((file) => file.endsWith(".ts") && !isTest(file));

/** Every rule and every number says by which norm it holds, since when, and where that was read. */
export function check(root: string): Problem[] {
  if (files(root).length === 0) return [];
  const reader = join(import.meta.dirname, "read-law.ts");
  const options = { cwd: root, encoding: "utf8", timeout: 60_000, maxBuffer: 2 ** 26 } as const;
  const read = spawnSync(process.execPath, ["--conditions=@quartierkit/source", reader, ...files(root)], options);
  if (read.status !== 0) {
    const message = read.stderr.split("\n").find((line) => /Error\b/.test(line)) ?? "could not be read";
    return [{ file: "packages/eligibility/src", message }];
  }
  // Printed a moment ago by read-law.ts, which shares the type.
  const lacks = JSON.parse(read.stdout) as readonly Lack[];
  return lacks.map(({ file, place, lacking }) => ({ file, message: `${place} lacks ${lacking.join(", ")}` }));
}
