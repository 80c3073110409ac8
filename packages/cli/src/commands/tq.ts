// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Call, Option } from "../arguments.ts";
import { UsageError } from "../error.ts";
import type { Io } from "../io.ts";
import type { Outcome } from "../result.ts";
import type { Command } from "./command.ts";
import { certificate } from "./tq/certificate.ts";
import { key } from "./tq/key.ts";
import { revoke } from "./tq/revoke.ts";
import { statusCommand as status } from "./tq/status.ts";
import { verify } from "./tq/verify.ts";

/** What `tq` can do, one on a line. */
const subcommands = {
  status,
  certificate,
  verify,
  key,
  revoke,
} as const satisfies Readonly<Record<string, Command>>;

const isSubcommand = (name: string): name is keyof typeof subcommands => Object.hasOwn(subcommands, name);

const options: Readonly<Record<string, Option>> = Object.assign(
  {},
  ...Object.values(subcommands).map((command) => command.options),
);

function refuseForeign(call: Call, name: keyof typeof subcommands): void {
  const known: Readonly<Record<string, Option>> = subcommands[name].options;
  const foreign = Object.keys(options).find(
    (option) => known[option] === undefined && (call.option(option) !== undefined || call.flag(option)),
  );
  if (foreign !== undefined) throw new UsageError(`--${foreign} does not go with tq ${name}.`);
}

async function run(call: Call, io: Io): Promise<Outcome> {
  const [name = "", ...positionals] = call.positionals;
  if (!isSubcommand(name)) throw new UsageError(`tq takes one of ${Object.keys(subcommands).join(", ")}.`);
  refuseForeign(call, name);
  return subcommands[name].run({ ...call, positionals }, io);
}

/** `quartierkit tq`: Teilqualifikationen and their certificates. */
export const tqCommand: Command = {
  usage: `${Object.keys(subcommands).join("|")} …`,
  summary: "Tells the way to a vocational degree; issues, verifies and revokes certificates of Teilqualifikationen.",
  detail: Object.entries(subcommands).map(([name, { usage, summary }]) => `tq ${name} ${usage}\n  ${summary}`),
  options,
  run,
};
