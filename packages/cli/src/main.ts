// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { run } from "./run.ts";

/** Standard input is read only when a command asks for it. */
const io = {
  readFile: (path: string): Uint8Array => readFileSync(path === "-" ? 0 : path),
  write: (text: string) => process.stdout.write(text),
  complain: (text: string) => process.stderr.write(text),
  terminal: process.stdout.isTTY,
};

process.exitCode = await run(process.argv.slice(2), io);
