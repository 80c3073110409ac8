// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { database } from "./search/database.ts";
import { quality } from "./search/quality.ts";
import type { Measured } from "./search/speed.ts";

/** How well offers are found, how fast, and with how much memory: `search.ts [quality|speed|database] [SIZE …]`. */
const [what = "all", ...sizes] = process.argv.slice(2);

/** Each contender in a process of its own, so that none pays for the memory of another. */
function measured(engine: string, size: string): Measured {
  const script = fileURLToPath(new URL("search/speed.ts", import.meta.url));
  const options = ["--conditions=@quartierkit/source", "--expose-gc", "--max-old-space-size=8000"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...options, script, engine, size], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured; // written by speed.ts
}

function speed(size: string): void {
  console.log(`\n### ${Number(size).toLocaleString("en")} offers\n`);
  console.log("| engine | build | memory | as bytes | queries p50 | p95 | word in every offer p50 | p95 |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  const results = ["quartierkit", "minisearch", "minisearch-integreat"].map((engine) => measured(engine, size));
  for (const { name, buildSeconds, megabytes, bytes, all, common } of results) {
    const times = [...all, ...common].map((ms) => `${ms.toFixed(2)} ms`);
    console.log(
      `| ${[name, `${buildSeconds.toFixed(1)} s`, `${megabytes.toFixed(1)} MB`, `${(bytes / 1e6).toFixed(1)} MB`, ...times].join(" | ")} |`,
    );
  }
  const [own, mini] = results;
  console.log(`\nMemory against MiniSearch: ${((own?.megabytes ?? 0) / (mini?.megabytes ?? 1)).toFixed(2)}`);
}

const asked = (name: string): boolean => what === name || what === "all";

if (asked("quality")) console.log(await quality());
if (asked("speed")) for (const size of sizes.length > 0 ? sizes : ["1000", "10000", "100000"]) speed(size);
if (asked("database"))
  for (const size of sizes.length > 0 ? sizes : ["10000"]) console.log(await database(Number(size)));
