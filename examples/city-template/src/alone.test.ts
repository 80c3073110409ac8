// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@quartierkit/cli";
import { conformanceTests } from "@quartierkit/participants/extension";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { eichenfurt } from "./extension.ts";
import { say, see } from "./run.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(join(here, file), "utf8");

/** A stranger's project: a copy of this folder and, beside it, the packages that its package.json names. */
function elsewhere(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "eichenfurt-"));
  try {
    for (const part of ["package.json", "src", "data"])
      cpSync(join(here, part), join(folder, part), { recursive: true });
    for (const name of Object.keys(manifest.dependencies)) {
      const link = join(folder, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(here, "../../node_modules", name), link);
    }
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("needs no more than the doors of the packages that it names", () => {
  elsewhere((folder) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--conditions=@quartierkit/source", "--disable-warning=ExperimentalWarning", "src/main.ts"],
      { cwd: folder, encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(say(see(read("data/register.json"), "2022-06-30")));
  });
});

const nodeTest = `import { test } from "node:test";
import { conformanceTests } from "@quartierkit/participants/extension";
import { eichenfurt } from "./extension.ts";
for (const { name, run } of conformanceTests(eichenfurt)) test(name, run);
`;

test("its conformance can also be tested with node:test", () => {
  elsewhere((folder) => {
    writeFileSync(join(folder, "src/conformance.ts"), nodeTest);
    const { NODE_TEST_CONTEXT: _other, ...env } = process.env;
    const args = ["--conditions=@quartierkit/source", "--test", "src/conformance.ts"];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
    expect(status).toBe(0);
    expect(stdout).toContain(`pass ${conformanceTests(eichenfurt).length}\n`);
  });
});

test("names only packages that are published", () => {
  for (const name of Object.keys(manifest.dependencies)) {
    const other: { private?: boolean } = JSON.parse(read(`../../node_modules/${name}/package.json`));
    expect([name, other.private ?? false]).toEqual([name, false]);
  }
});

test("its types are those of its schema", async () => {
  const said = { types: "", complaint: "" };
  const status = await run(["types", "src/city.schema.json"], {
    readFile: (file) => readFileSync(join(here, file)),
    write: (text) => (said.types += text),
    complain: (text) => (said.complaint += text),
    today: () => "2026-01-01",
    terminal: false,
  });
  expect([status, said.complaint]).toEqual([0, ""]);
  expect(read("src/generated/city.ts")).toContain(said.types);
});

test("the README names the five files to copy", () => {
  const named = [...read("README.md").matchAll(/^\| `(src\/[^`]+)`/gm)].map(([, file]) => file);
  expect(named).toHaveLength(5);
  for (const file of named) expect(read(file ?? "").length).toBeGreaterThan(0);
});
