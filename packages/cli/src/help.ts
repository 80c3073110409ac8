// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { common } from "./arguments.ts";
import type { Option } from "./arguments.ts";
import type { Command } from "./commands/command.ts";
import { commands } from "./commands/commands.ts";

const optionLine = ([name, { value, help: text }]: readonly [string, Option]): string =>
  `  --${`${name}${value === undefined ? "" : ` ${value}`}`.padEnd(26)} ${text}`;

/**
 * The help page, of the whole program or of one command.
 *
 * @param name - a command
 */
export function help(name?: keyof typeof commands): string {
  if (name === undefined) {
    const lines = Object.entries(commands).map(
      ([command, { usage, summary }]) => `  ${`${command} ${usage}`.padEnd(64)} ${summary}`,
    );
    return ["quartierkit <command>", "", ...lines, "", "quartierkit <command> --help tells the options."].join("\n");
  }
  const { usage, summary, detail, options }: Command = commands[name];
  return [
    `quartierkit ${name} ${usage}`,
    "",
    summary,
    ...(detail === undefined ? [] : ["", ...detail]),
    "",
    ...Object.entries({ ...options, ...common }).map(optionLine),
  ].join("\n");
}
