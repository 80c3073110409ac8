// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The search of the plan as one script. It takes a fraction of a second, so that it is made with every run and nothing that was
 * generated lies about and grows old.
 *
 * @returns text that can stand inside a script element
 */
export async function searchScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("in-browser.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    conditions: ["@quartierkit/source"],
    write: false,
  });
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}
