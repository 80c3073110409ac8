// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { packAll } from "./pack.ts";
import { doorsModule, installed, run, typechecks } from "./project.ts";

const folder = mkdtempSync(join(tmpdir(), "quartierkit-stranger-"));
let failures = 0;

/** Says what a stranger tried, and what came of it. */
async function tries(what: string, attempt: () => string | Promise<string>): Promise<void> {
  const start = performance.now();
  try {
    const result = await attempt();
    console.log(`ok  ${what} (${((performance.now() - start) / 1000).toFixed(1)} s): ${result}`);
  } catch (error) {
    failures += 1;
    console.log(`no  ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

try {
  cpSync(join(import.meta.dirname, "../project"), folder, { recursive: true });
  const packs = packAll(folder);
  const doors = packs.flatMap(({ doors: own }) => own);
  await tries("npm install of the tarballs", () => installed(folder, packs));

  writeFileSync(join(folder, "doors.ts"), doorsModule(doors));
  const expected = JSON.stringify({
    age: 17,
    days: 29,
    norm: "§ 18 Abs. 1 SGB III",
    verdict: "unknown: household.soleCarer",
    unknown: "unknown",
    finding: "name-empty /name",
  });
  const use = `import { used } from "./use.ts";\nconst said = JSON.stringify(used);\nif (said !== ${JSON.stringify(expected)}) throw new Error(said);\nconsole.log(said);\n`;
  writeFileSync(join(folder, "use-esm.ts"), use);
  await tries("import, Node ES module", () => run(folder, ["doors.ts"]));
  await tries("use by hand", () => run(folder, ["use-esm.ts"]));

  await tries("a large file in threads of the built package", () => run(folder, ["large.mjs"]));

  const required = doors.map((door) => `  ${JSON.stringify(door)},`).join("\n");
  const cjs = `const doors = [\n${required}\n];\nconst counts = doors.map((door) => Object.keys(require(door)).length);\nconsole.log(doors.length + " doors, " + counts.reduce((a, b) => a + b, 0) + " exports");\n`;
  writeFileSync(join(folder, "doors.cjs"), cjs);
  await tries("require, CommonJS", () => run(folder, ["doors.cjs"]));

  for (const version of ["5", "6", "7"]) {
    for (const mode of ["nodenext", "bundler"] as const) {
      await tries(`TypeScript ${version}, ${mode}`, () => typechecks(folder, version, mode));
    }
  }
  for (const { name, commands } of packs) {
    for (const command of commands) {
      await tries(`${command} --help from ${name}`, () => run(folder, [`node_modules/.bin/${command}`, "--help"]));
    }
  }
  await tries("Vite bundle for the browser", () => bundle(folder, doors));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
