// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { floorOf } from "./floors.ts";
import { importsOf, packageNamed, relativeTarget } from "./source.ts";
import type { Problem } from "./problem.ts";
import { doorsOf, isTest, packageSources, rooms } from "./tree.ts";

export const files = (root: string): string[] => packageSources(root).filter((file) => !isTest(file));

const isZod = (specifier: string): boolean =>
  packageNamed(specifier) === "zod" || /^@quartierkit\/[^/]+\/schema$/.test(specifier);

/** Every file that runs when a file is imported, and the first way there. */
function reached(root: string, file: string, known: ReadonlySet<string>, way = new Map<string, string>()) {
  for (const { specifier, typeOnly } of importsOf(root, file)) {
    const target = specifier.startsWith(".") ? relativeTarget(file, specifier) : undefined;
    if (typeOnly || target === undefined || way.has(target) || !known.has(target)) continue;
    way.set(target, file);
    reached(root, target, known, way);
  }
  return way;
}

/** Whoever imports the main door of a package on floors 0 to 2 does not load zod. */
export function check(root: string): Problem[] {
  const known = new Set(files(root));
  return rooms(root)
    .filter((room) => (floorOf[room] ?? 0) <= 2)
    .flatMap((room) => {
      const door = doorsOf(root, room).get(`@quartierkit/${room}`);
      if (door === undefined || !known.has(door)) return [];
      return [door, ...reached(root, door, known).keys()].flatMap((file) =>
        importsOf(root, file)
          .filter(({ specifier, typeOnly }) => !typeOnly && isZod(specifier))
          .map(({ specifier, line }) => ({
            file,
            line,
            message: `${specifier} is loaded by ${door}; zod belongs behind ./schema`,
          })),
      );
    });
}
