// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { importsOf, packageNamed, relativeTarget } from "./source.ts";
import type { Problem } from "./problem.ts";
import { doorsOf, packageSources, roomOf } from "./tree.ts";

export const files = packageSources;

/** Nobody walks out of the door to come in again: no file imports a door of its own package. */
export function check(root: string): Problem[] {
  return files(root).flatMap((file) => {
    const room = roomOf(file);
    const doors = new Set(doorsOf(root, room).values());
    return importsOf(root, file)
      .filter(({ specifier }) =>
        specifier.startsWith(".")
          ? doors.has(relativeTarget(file, specifier))
          : packageNamed(specifier) === `@quartierkit/${room}`,
      )
      .map(({ specifier, line }) => ({
        file,
        line,
        message: `${specifier} is a door of ${room} itself; import the file behind it`,
      }));
  });
}
