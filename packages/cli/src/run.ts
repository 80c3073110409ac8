// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { sortFindings, toLine } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { parseArguments } from "./arguments.ts";
import { commands, isCommand } from "./commands/commands.ts";
import { UsageError } from "./error.ts";
import { help } from "./help.ts";
import type { Io } from "./io.ts";
import { isRefused, isStreamed } from "./result.ts";

function complain(findings: readonly Finding[], language: keyof Bilingual, io: Io): void {
  for (const finding of sortFindings(findings)) io.complain(`${toLine(finding, language)}\n`);
}

/** Tells the errors and says by the exit status whether there were any. */
function concluded(findings: readonly Finding[], language: keyof Bilingual, io: Io): number {
  const errors = findings.filter(({ severity }) => severity === "error");
  complain(errors, language, io);
  return errors.length > 0 ? 1 : 0;
}

async function runCommand(name: keyof typeof commands, rest: readonly string[], io: Io): Promise<number> {
  const call = parseArguments(rest, commands[name].options);
  if (call.help) {
    io.write(`${help(name)}\n`);
    return 0;
  }
  const result = await commands[name].run(call, io);
  if (isRefused(result)) {
    complain(result.refused, call.language, io);
    return 1;
  }
  const format = call.format ?? (io.terminal ? "text" : "json");
  if (isStreamed(result)) {
    for await (const piece of result.pieces(format, call.language)) io.write(piece);
    // The answer tells nothing about the data: warnings have no other place.
    const findings = result.findings();
    complain(
      findings.filter(({ severity }) => severity !== "error"),
      call.language,
      io,
    );
    return concluded(findings, call.language, io);
  }
  const printed = format === "json" ? JSON.stringify(result.json, null, 2) : result.text(call.language);
  io.write(`${(result.plain ?? printed).trimEnd()}\n`);
  return concluded(result.findings, call.language, io);
}

/**
 * Runs one command as the shell would.
 *
 * @param argv - the words after `quartierkit`
 * @param io - the outside world
 * @returns the exit status: 0 it did its work, 1 there were errors in the data, 2 it was called wrongly
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name = "help", ...rest] = argv;
  try {
    if (isCommand(name)) return await runCommand(name, rest, io);
    if (name === "help" || name === "--help" || name === "-h") {
      io.write(`${help()}\n`);
      return 0;
    }
    throw new UsageError(`There is no command “${name}”. Commands: ${Object.keys(commands).join(", ")}.`);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    io.complain(`quartierkit: ${cause.code}: ${cause.message}\n`);
    return 2;
  }
}
