// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../bin/quartierkit.js", import.meta.url));

test("whoever reads only the beginning gets no stack trace", async () => {
  const child = spawn(process.execPath, [program, "help"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const [status] = await once(child, "exit");
  expect([status, complaints]).toEqual([0, ""]);
});
