// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { InlineConfig } from "vite";
import { run } from "./project.ts";

/** Main doors of floors 0 to 2, and further ones of these rooms that need no zod. */
const browserDoors = new Set(
  [
    "calendar calendar/holidays vocabulary findings rules tables districts participants qualifications",
    "indicators disclosure offers offers/search offers/exchange eligibility",
  ]
    .join(" ")
    .split(" "),
);

/** Builds one module for the browser and answers with its text; anything that needs Node is an error. */
async function built(folder: string, entry: string): Promise<string> {
  const config: InlineConfig = {
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: {
      outDir: `out-${entry}`,
      lib: { entry: join(folder, entry), formats: ["es"], fileName: "page" },
      minify: true,
      rolldownOptions: {
        onLog(level, { message }) {
          if (level === "warn") throw new Error(message);
        },
      },
    },
  };
  await build(config);
  return readFileSync(join(folder, `out-${entry}`, "page.js"), "utf8");
}

const sized = (text: string): string => `${(gzipSync(text).length / 1000).toFixed(1)} kB gzip`;

/** Bundles a small page and all those doors; runs both; zod must not come along. */
export async function bundle(folder: string, doors: readonly string[]): Promise<string> {
  const page = await built(folder, "page.ts");
  writeFileSync(join(folder, "page.mjs"), `${page}\nconsole.log(JSON.stringify(globalThis.page));`);
  const said = run(folder, ["page.mjs"]);
  if (said !== '{"age":18,"months":"2024-02-29","periods":1,"norm":"18","text":"Advice"}') throw new Error(said);

  const rooms = doors.filter((door) => browserDoors.has(door.replace("@quartierkit/", "")));
  const imports = rooms.map((door, index) => `import * as door${index} from "${door}";`).join("\n");
  const all = rooms.map((_, index) => `door${index}`).join(", ");
  writeFileSync(join(folder, "house.ts"), `${imports}\nObject.assign(globalThis, { house: [${all}] });\n`);
  const house = await built(folder, "house.ts");
  if (/ZodError|\$ZodType/.test(house))
    throw new Error("zod stands in the bundle of doors that promise not to need it");
  writeFileSync(join(folder, "house.mjs"), `${house}\nconsole.log(globalThis.house.length);`);
  return `a page ${sized(page)}; all ${run(folder, ["house.mjs"])} doors of floors 0 to 2 with luxon ${sized(house)}`;
}
