// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "./pack.ts";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Installs the tarballs as a stranger would: from files, everything else from the registry. */
export function installed(folder: string, packs: readonly Packed[]): string {
  const path = join(folder, "package.json");
  // The manifest beside this script, copied a moment ago.
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const tarballs = Object.fromEntries(packs.map(({ name, tarball }) => [name, `file:${tarball}`]));
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...tarballs } }, null, 2),
  );
  const args = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", args, { cwd: folder, encoding: "utf8" });
  return `${packs.length} packages`;
}

/** Runs a file of the project on the Node that runs this script; the last line is the result. */
export function run(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.trim() || stdout.trim());
  return stdout.trim().split("\n").at(-1) ?? "";
}

/** A module that walks through every door and counts what stands behind it. */
export function doorsModule(doors: readonly string[]): string {
  const imports = doors.map((door, index) => `import * as door${index} from "${door}";`);
  const all = doors.map((_, index) => `door${index}`).join(", ");
  return [
    ...imports,
    `const doors: readonly object[] = [${all}];`,
    "const count: number = doors.reduce((sum, door) => sum + Object.keys(door).length, 0);",
    "console.log(`${doors.length} doors, ${count} exports`);",
    "",
  ].join("\n");
}

/** Type-checks the project, the declarations of the packages among it. */
export function typechecks(folder: string, version: string, mode: "nodenext" | "bundler"): string {
  const compiler = `node_modules/typescript-${version}/bin/tsc`;
  const modules = mode === "nodenext" ? ["--module", "nodenext"] : ["--module", "esnext"];
  run(folder, [compiler, "-p", ".", ...modules, "--moduleResolution", mode]);
  return run(folder, [compiler, "--version"]);
}
