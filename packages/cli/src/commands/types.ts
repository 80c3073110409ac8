// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { typesOf } from "@quartierkit/schemas";
import { onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import { readJsonFile } from "../input.ts";
import type { Io } from "../io.ts";
import type { Refused, Result } from "../result.ts";
import type { Command } from "./command.ts";

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const file = onlyFile(call, "SCHEMA.json");
  const { readable, value, findings } = readJsonFile(file, io);
  if (!readable) return { refused: findings };
  const { source, findings: wrong } = await typesOf(value, { file });
  if (source === null) return { refused: wrong };
  return { json: source, text: () => source, plain: source, findings: wrong };
}

/** `quartierkit types`: TypeScript types for a city's own JSON Schema. */
export const typesCommand: Command = {
  usage: "SCHEMA.json",
  summary: "Writes TypeScript types for a city's own JSON Schema.",
  options: {},
  run,
};
