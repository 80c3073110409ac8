// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../language.ts";
import { run } from "../run.ts";

const data = fileURLToPath(new URL("../../data", import.meta.url));

/** What a run left behind. */
export interface Ran {
  readonly status: number;
  readonly said: string;
  readonly complained: string;
  /** Pages by name; empty where nothing was written. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Changes to the shipped files: new content by name, `null` takes a file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/**
 * Runs the example on a copy of its files in a folder of its own.
 *
 * @param changes - what is different from the shipped files
 * @param language - of the terminal
 */
export async function ran(changes: Changes = {}, language: Language = "en"): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), "quartierkit-"));
  try {
    const [copy, out] = [join(folder, "data"), join(folder, "out")];
    cpSync(data, copy, { recursive: true });
    for (const [name, content] of Object.entries(changes))
      if (content === null) rmSync(join(copy, name));
      else writeFileSync(join(copy, name), content);
    const told = { said: "", complained: "" };
    const status = await run({
      data: copy,
      out,
      language,
      write: (text) => {
        told.said += text;
      },
      complain: (text) => {
        told.complained += text;
      },
      clock: () => 0,
    });
    const names = readdirSync(folder).includes("out") ? readdirSync(out) : [];
    return {
      status,
      ...told,
      pages: Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), "utf8")])),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A shipped file as a value. */
export const shippedFile = (name: string): unknown => JSON.parse(readFileSync(join(data, name), "utf8"));
