// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Call, Option } from "../arguments.ts";
import type { Io } from "../io.ts";
import type { Outcome } from "../result.ts";

/** One command of the program. */
export interface Command {
  /** What stands behind the command's name. */
  readonly usage: string;
  readonly summary: string;
  /** Further lines of its own help page, e.g. what its subcommands take. */
  readonly detail?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (call: Call, io: Io) => Promise<Outcome>;
}
