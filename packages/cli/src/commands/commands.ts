// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { askCommand } from "./ask.ts";
import { attackCommand } from "./attack.ts";
import { checkCommand } from "./check.ts";
import { classifyCommand } from "./classify.ts";
import type { Command } from "./command.ts";
import { importCommand } from "./import-command.ts";
import { indexCommand } from "./index-command.ts";
import { indicatorsCommand } from "./indicators-command.ts";
import { offersCommand } from "./offers/offers.ts";
import { protectCommand } from "./protect.ts";
import { reportCommand } from "./report-command.ts";
import { tqCommand } from "./tq.ts";
import { typesCommand } from "./types.ts";

/** All commands by name. */
export const commands = {
  classify: classifyCommand,
  ask: askCommand,
  check: checkCommand,
  import: importCommand,
  index: indexCommand,
  tq: tqCommand,
  protect: protectCommand,
  attack: attackCommand,
  indicators: indicatorsCommand,
  offers: offersCommand,
  report: reportCommand,
  types: typesCommand,
} as const satisfies Readonly<Record<string, Command>>;

/** Tells whether a word is a command. */
export const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);
