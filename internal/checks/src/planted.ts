// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A small tree in a temporary folder, gone when the test is over; faults are planted in it. */
export function planted(tree: Readonly<Record<string, string | object>>): string {
  const root = mkdtempSync(join(tmpdir(), "quartierkit-checks-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof content === "string" ? content : JSON.stringify(content));
  }
  return root;
}

/** A package for a planted tree: its manifest and its sources, by their paths below `src`. */
export function room(name: string, sources: Readonly<Record<string, string>>, manifest: object = {}) {
  const doors = Object.keys(sources).filter((file) => file === "index.ts" || file === "schema.ts");
  const exports = Object.fromEntries(
    doors.map((file) => [file === "index.ts" ? "." : "./schema", { "@quartierkit/source": `./src/${file}` }]),
  );
  return {
    [`packages/${name}/package.json`]: { name: `@quartierkit/${name}`, exports, ...manifest },
    ...Object.fromEntries(Object.entries(sources).map(([file, text]) => [`packages/${name}/src/${file}`, text])),
  };
}
