// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const passedBy = new Set(["node_modules", "dist", ".git", ".turbo", ".tmp", "out"]);

/** The files of a tree that belong to the project, as paths from its root, sorted. */
export function filesUnder(root: string, folder = ""): string[] {
  const here = join(root, folder);
  if (!existsSync(here)) return [];
  return readdirSync(here, { withFileTypes: true })
    .filter(({ name }) => !passedBy.has(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(root, path);
      return entry.isFile() ? [path] : [];
    })
    .toSorted();
}

/** Tests stand beside their sources. */
export const isTest = (file: string): boolean => file.endsWith(".test.ts");

/** Written by a script and never by hand: folders `generated`, and the JSON documents a package publishes. */
export const isGenerated = (file: string): boolean =>
  file.includes("/generated/") || /^packages\/[^/]+\/json\//.test(file);

/** The TypeScript sources of the packages, tests among them. */
export const packageSources = (root: string): string[] =>
  filesUnder(root, "packages").filter((file) => /^packages\/[^/]+\/src\/.+\.ts$/.test(file));

/** The name of the room a file stands in: `packages/calendar/src/day.ts` stands in `calendar`. */
export const roomOf = (file: string): string => file.split("/")[1] ?? "";

/** What a package says about itself, as far as the checks ask. */
export interface Manifest {
  readonly name?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The packages of a tree, by their folders. */
export const rooms = (root: string): string[] =>
  readdirSync(join(root, "packages")).filter((room) => existsSync(join(root, "packages", room, "package.json")));

/** What a package says about itself; npm has read the file before us, so its shape is taken as given. */
export const manifestOf = (root: string, room: string): Manifest =>
  JSON.parse(readFileSync(join(root, "packages", room, "package.json"), "utf8")) as Manifest;

/** The source files behind the doors of a package, by the name a reader imports: `@quartierkit/calendar`. */
export function doorsOf(root: string, room: string): Map<string, string> {
  const entries = Object.entries(manifestOf(root, room).exports ?? {});
  return new Map(
    entries.flatMap(([door, target]) => {
      const source = typeof target === "string" ? undefined : target["@quartierkit/source"];
      if (source === undefined) return [];
      return [[`@quartierkit/${room}${door.slice(1)}`, `packages/${room}/${source.slice(2)}`] as const];
    }),
  );
}
