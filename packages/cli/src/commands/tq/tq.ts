// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { UsageError } from "../../error.ts";
import type { Command } from "../command.ts";
import { statusCommand } from "./status.ts";

/** What can be done with Teilqualifikationen, by the word behind `tq`. */
const subcommands: Readonly<Record<string, Command>> = {
  status: statusCommand,
};

/** `quartierkit tq`: progress on the way to a vocational degree. */
export const tqCommand: Command = {
  usage: Object.entries(subcommands)
    .map(([name, { usage }]) => `${name} ${usage}`)
    .join(" | "),
  summary: Object.values(subcommands)
    .map(({ summary }) => summary)
    .join(" "),
  options: Object.fromEntries(Object.values(subcommands).flatMap(({ options }) => Object.entries(options))),
  run: async (call, io) => {
    const [name = "", ...positionals] = call.positionals;
    const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (subcommand === undefined) {
      throw new UsageError(`tq takes one of ${Object.keys(subcommands).join(", ")}, not “${name}”.`);
    }
    return subcommand.run({ ...call, positionals }, io);
  },
};
