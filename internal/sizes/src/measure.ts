// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What one door costs a page. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
  /** The packages whose code is part of it, the largest first. */
  readonly holds: readonly string[];
}

const packageOf = (path: string): string =>
  /(?:^|\/)packages\/([^/]+)\//.exec(path)?.[1] ?? /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? "";

/**
 * Bundles everything behind a door for the browser, from sources, and weighs it.
 *
 * @param door - a package, or a file
 * @param without - packages that stay imports
 * @param folder - where the door is resolved from
 */
export async function measure(door: string, without: readonly string[], folder: string): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from ${JSON.stringify(door)};`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    conditions: ["@quartierkit/source"],
    external: [...without],
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      bytes.set(packageOf(path), (bytes.get(packageOf(path)) ?? 0) + bytesInOutput);
    }
  }
  const holds = [...bytes].filter(([name, size]) => name !== "" && size > 0).toSorted(([, a], [, b]) => b - a);
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    holds: holds.map(([name, size]) => `${name} ${size}`),
  };
}
