// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { UsageError } from "./error.ts";
import type { Io } from "./io.ts";

const codeOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "unwritable";

const unwritable = (file: string, cause: unknown): Finding => ({
  code: "file-unwritable",
  severity: "error",
  path: "",
  file,
  message: {
    de: `Die Datei kann nicht angelegt werden (${codeOf(cause)}).`,
    en: `The file cannot be made (${codeOf(cause)}).`,
  },
  hint: {
    de: "Einen Namen wählen, den es noch nicht gibt; Ordner und Schreibrecht prüfen.",
    en: "Choose a name that is not taken; check folder and permission.",
  },
});

/**
 * Makes a new file, readable by its owner alone.
 *
 * @returns the error where it cannot be made, e.g. because there is one of that name
 * @throws UsageError where no files can be made at all
 */
export function makeFile(path: string, content: string | Uint8Array, io: Io): readonly Finding[] {
  if (io.makeFile === undefined) throw new UsageError("No files can be made here.");
  try {
    io.makeFile(path, content);
    return [];
  } catch (cause) {
    return [unwritable(path, cause)];
  }
}
