// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { importsOf, relativeTarget } from "./source.ts";
import type { Problem } from "./problem.ts";
import { doorsOf, packageSources, rooms } from "./tree.ts";

export const files = packageSources;

/** Which files of the tree a file imports, types included. */
function graphOf(root: string): Map<string, string[]> {
  const doors = new Map(rooms(root).flatMap((room) => [...doorsOf(root, room)]));
  const known = new Set(files(root));
  const targetOf = (file: string, specifier: string) =>
    specifier.startsWith(".") ? relativeTarget(file, specifier) : doors.get(specifier);
  return new Map(
    [...known].map((file) => [
      file,
      importsOf(root, file).flatMap(({ specifier }) => {
        const target = targetOf(file, specifier);
        return target !== undefined && known.has(target) ? [target] : [];
      }),
    ]),
  );
}

/** No file reaches itself again through its imports. */
export function check(root: string): Problem[] {
  const graph = graphOf(root);
  const problems: Problem[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) {
      problems.push({ file, message: `import cycle: ${[...way.slice(start), file].join(" -> ")}` });
      return;
    }
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return problems;
}
