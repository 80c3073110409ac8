// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Everything outside the program: files, the two outputs, and whether a person is watching. */
export interface Io {
  /** Reads a file, or standard input for `-`; throws as `node:fs` does. */
  readonly readFile: (path: string) => Uint8Array;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The day on which a command is called, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Whether the output goes to a terminal: then text is the default, otherwise JSON. */
  readonly terminal: boolean;
  /** Bytes of a file on disk; throws as `node:fs` does. Absent where files lie elsewhere: then they are read as a whole. */
  readonly sizeOf?: (path: string) => number;
  /**
   * Makes a new file, whole or not at all; throws as `node:fs` does, also where there is one of that name. Absent where no
   * command may write: then one that has to is refused as called wrongly.
   */
  readonly makeFile?: (path: string, content: string | Uint8Array) => void;
  /** Tells a person who waits how far it has come; an empty text wipes that out again. */
  readonly progress?: (text: string) => void;
}
