// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { run } from "./run.ts";

/** Today in the time zone of the machine, not in UTC: at half past midnight it is already the new day. */
function localDay(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Written beside first: a disk that is full leaves no half file, and a link is made only where there is none yet. */
function makeFile(path: string, content: string | Uint8Array): void {
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, content, { flag: "wx", mode: 0o600 });
    linkSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Standard input is read only when a command asks for it. */
const io = {
  readFile: (path: string): Uint8Array => readFileSync(path === "-" ? 0 : path),
  write: (text: string) => process.stdout.write(text),
  makeFile,
  complain: (text: string) => process.stderr.write(text),
  today: localDay,
  terminal: process.stdout.isTTY,
  sizeOf: (path: string): number => statSync(path).size,
  // A line that is written over again and again; nothing of it goes into a log.
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(`\r\u001B[K${text}`) } : {}),
};

// Whoever reads only the beginning, as `head` does, is done; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), io);
