// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../../..");

/** A package as npm would publish it. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** Path of the tarball. */
  readonly tarball: string;
  readonly bytes: number;
  readonly files: number;
  /** What a reader imports: `@quartierkit/calendar`, `@quartierkit/vocabulary/schema`. */
  readonly doors: readonly string[];
  readonly commands: readonly string[];
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

interface Report {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly size: number;
  readonly entryCount: number;
}

const manifestOf = (room: string): Manifest =>
  // npm itself has read this file a moment before and would have refused another shape.
  JSON.parse(readFileSync(join(root, "packages", room, "package.json"), "utf8")) as Manifest;

/** Packs every package into a folder; they must have been built. */
export function packAll(folder: string): Packed[] {
  const rooms = readdirSync(join(root, "packages")).filter((room) => existsSync(join(root, "packages", room, "dist")));
  const chosen = rooms.flatMap((room) => ["-w", `packages/${room}`]);
  const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  const said = execFileSync(
    "npm",
    ["pack", "--json", "--loglevel=error", "--pack-destination", folder, ...chosen],
    options,
  );
  const answer: unknown = JSON.parse(said);
  // npm 11 answers with a list, npm 12 with an object by package name.
  const reports = Object.values(answer as Record<string, Report>);
  return reports.map(({ name, version, filename, size, entryCount }) => {
    const { exports, bin = {} } = manifestOf(name.replace("@quartierkit/", ""));
    return {
      name,
      version,
      tarball: join(folder, filename.replace("@", "").replace("/", "-")),
      bytes: size,
      files: entryCount,
      doors: Object.keys(exports)
        .filter((door) => door !== "./package.json" && !door.includes("*"))
        .map((door) => name + door.slice(1)),
      commands: Object.keys(bin),
    };
  });
}
