// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { common } from "../../arguments.ts";
import type { Call, Option } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import type { Io } from "../../io.ts";
import type { Outcome } from "../../result.ts";
import type { Command } from "../command.ts";
import { exportCommand } from "./export.ts";
import { importOffersCommand } from "./import.ts";
import { occurrencesCommand } from "./occurrences.ts";
import { openCommand } from "./open.ts";
import { searchCommand } from "./search.ts";

/** What can be done with offers; one line each. */
const subcommands = {
  open: openCommand,
  occurrences: occurrencesCommand,
  search: searchCommand,
  import: importOffersCommand,
  export: exportCommand,
} as const satisfies Readonly<Record<string, Command>>;

const isSubcommand = (name: string): name is keyof typeof subcommands => Object.hasOwn(subcommands, name);

/** An option of one name may mean different things to two subcommands: then its help tells both. */
function merged(): Readonly<Record<string, Option>> {
  const all = new Map<string, Option>();
  for (const { options: own } of Object.values<Command>(subcommands))
    for (const [name, option] of Object.entries(own)) {
      const before = all.get(name);
      const isSame = before === undefined || before.help === option.help;
      all.set(name, isSame ? option : { ...option, help: `${before.help}; ${option.help}` });
    }
  return Object.fromEntries(all);
}

const options = merged();

/** An option of another subcommand would be passed over in silence. */
function refuseOthers(call: Call, name: keyof typeof subcommands): void {
  const own: Readonly<Record<string, Option>> = subcommands[name].options;
  const other = Object.keys(options).find(
    (option) =>
      !Object.hasOwn(own, option) &&
      !Object.hasOwn(common, option) &&
      (call.options(option).length > 0 || call.flag(option)),
  );
  if (other !== undefined) throw new UsageError(`offers ${name} takes no --${other}.`);
  const lang = call.option("lang") ?? "en";
  if (own["lang"] === undefined && lang !== "de" && lang !== "en")
    throw new UsageError(`--lang takes one of de, en, not “${lang}”.`);
}

async function run(call: Call, io: Io): Promise<Outcome> {
  const [name = "", ...positionals] = call.positionals;
  if (!isSubcommand(name))
    throw new UsageError(`offers takes one of ${Object.keys(subcommands).join(", ")}, not “${name}”.`);
  refuseOthers(call, name);
  return subcommands[name].run({ ...call, positionals }, io);
}

/** `quartierkit offers`: what can be done with a catalogue of offers. */
export const offersCommand: Command = {
  usage: Object.entries(subcommands)
    .map(([name, { usage }]) => `${name} ${usage}`)
    .join(" | "),
  summary: Object.entries(subcommands)
    .map(([name, { summary }]) => `${name}: ${summary}`)
    .join(" "),
  options,
  run,
};
