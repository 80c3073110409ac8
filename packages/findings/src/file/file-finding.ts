// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";

/** A file that findings are about. */
export interface FilePlace {
  readonly file?: string;
  /** Line in which the text begins, where it is a part of the file; the first one where it is absent. */
  readonly line?: number;
}

/**
 * A finding about a file as a whole: it cannot be read, so it is an error and points to no value in it.
 *
 * @param words - code, message and hint, and the line where it is known
 * @param place - the file's name, where it has one
 */
export const fileFinding = (
  { code, message, hint, line }: Pick<Finding, "code" | "message" | "hint" | "line">,
  { file }: FilePlace,
): Finding => ({
  code,
  severity: "error",
  path: "",
  message,
  hint,
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { line }),
});
