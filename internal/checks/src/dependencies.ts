// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isBuiltin } from "node:module";
import { importsOf, packageNamed } from "./source.ts";
import type { Problem } from "./problem.ts";
import { isTest, manifestOf, packageSources, roomOf, rooms } from "./tree.ts";

export const files = (root: string): string[] => packageSources(root).filter((file) => !isTest(file));

const isForeign = (specifier: string, own: string): boolean =>
  !specifier.startsWith(".") && !isBuiltin(specifier) && packageNamed(specifier) !== own;

/** Peers of the packages of this house among the dependencies: who uses their doors has to pass them on. */
function passedOn(root: string, dependencies: readonly string[]): ReadonlySet<string> {
  const own = rooms(root).filter((room) => dependencies.includes(`@quartierkit/${room}`));
  return new Set(own.flatMap((room) => Object.keys(manifestOf(root, room).peerDependencies ?? {})));
}

function checkRoom(root: string, room: string): Problem[] {
  const { name = "", dependencies = {}, peerDependencies = {} } = manifestOf(root, room);
  const listed = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  const used = files(root)
    .filter((file) => roomOf(file) === room)
    .flatMap((file) => importsOf(root, file).map((named) => ({ ...named, file })))
    .filter(({ specifier }) => isForeign(specifier, name));
  const unlisted = used
    .filter(({ specifier }) => !listed.has(packageNamed(specifier)))
    .map(({ file, line, specifier }) => ({
      file,
      line,
      message: `${packageNamed(specifier)} is imported, but package.json of ${room} does not list it`,
    }));
  const names = new Set(used.map(({ specifier }) => packageNamed(specifier)));
  const passed = passedOn(root, Object.keys(dependencies));
  const unused = [...listed]
    .filter((dependency) => !names.has(dependency) && !(dependency in peerDependencies && passed.has(dependency)))
    .map((dependency) => ({
      file: `packages/${room}/package.json`,
      message: `${dependency} is listed, but no source imports it`,
    }));
  return [...unlisted, ...unused];
}

/** What a package imports it lists, and what it lists it imports. */
export const check = (root: string): Problem[] => rooms(root).flatMap((room) => checkRoom(root, room));
