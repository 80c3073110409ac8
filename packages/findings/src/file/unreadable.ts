// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { fileFinding } from "./file-finding.ts";
import type { FilePlace } from "./file-finding.ts";

const codeOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "unreadable";

/**
 * The finding for a file that could not even be opened. Says the system's code, never a path or a trace of the program.
 *
 * @param cause - what was thrown, e.g. an error of `node:fs` with the code `ENOENT`
 * @param place - name of the file
 */
export const unreadable = (cause: unknown, place: FilePlace = {}): Finding =>
  fileFinding(
    {
      code: "file-unreadable",
      message: {
        de: `Die Datei kann nicht gelesen werden (${codeOf(cause)}).`,
        en: `The file cannot be read (${codeOf(cause)}).`,
      },
      hint: { de: "Ordner, Name und Leserecht prüfen.", en: "Check folder, name and permission." },
    },
    place,
  );
