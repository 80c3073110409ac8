// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { statSync } from "node:fs";
import { run } from "../run.ts";

/** What surrounds a call. */
export interface Surroundings {
  /** Whether a person is watching. */
  readonly terminal?: boolean;
  /** Whether files lie on disk. */
  readonly disk?: boolean;
  readonly progress?: (text: string) => void;
}

/** What a shell would have seen. */
export interface Seen {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Files that were made, by path. */
  readonly made: Readonly<Record<string, string>>;
  /** The same for files that are no text. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

/**
 * Runs the program on files held in memory, as on a pipe unless `terminal` is set.
 *
 * @param argv - the words after `quartierkit`
 * @param files - contents by path; `-` is standard input
 * @param surroundings - whether a person is watching, and whether files lie on disk
 */
export async function shell(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { terminal = false, disk = false, progress }: Surroundings = {},
): Promise<Seen> {
  const written = { out: "", err: "" };
  const made: Record<string, string> = {};
  const bytes: Record<string, Uint8Array> = {};
  const status = await run(argv, {
    readFile: (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: "ENOENT" });
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    write: (text) => {
      written.out += text;
    },
    makeFile: (path, content) => {
      if (path in files || path in made || path in bytes)
        throw Object.assign(new Error(`there already: ${path}`), { code: "EEXIST" });
      if (typeof content === "string") made[path] = content;
      else bytes[path] = content;
    },
    complain: (text) => {
      written.err += text;
    },
    today: () => "2026-03-01",
    terminal,
    ...(disk ? { sizeOf: (path: string) => statSync(path).size } : {}),
    ...(progress === undefined ? {} : { progress }),
  });
  return { status, ...written, made, bytes };
}
