// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packAll, root } from "./pack.ts";
import type { Packed } from "./pack.ts";

/** What publint says about the tarball; suggestions count. */
async function publishable({ tarball }: Packed): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
}

/** What are-the-types-wrong says about it; the packages are ES modules, and say so. */
function typed({ tarball }: Packed): string[] {
  const command = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const options = { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } } as const;
  const args = [command, tarball, "--profile", "esm-only", "--format", "ascii"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return status === 0 ? [] : [`attw: ${(stdout || stderr).trim()}`];
}

const folder = mkdtempSync(join(tmpdir(), "quartierkit-packs-"));
try {
  for (const packed of packAll(folder)) {
    const problems = [...(await publishable(packed)), ...typed(packed)];
    const size = `${packed.files} files, ${(packed.bytes / 1000).toFixed(1)} kB`;
    console.log(`${problems.length === 0 ? "ok" : "no"}  ${packed.name} ${packed.version} (${size}): publint, attw`);
    for (const problem of problems) console.log(`      ${problem.replaceAll("\n", "\n      ")}`);
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
