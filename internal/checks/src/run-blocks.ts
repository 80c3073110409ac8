// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeFileSync } from "node:fs";
import { format } from "node:util";

/** What one example said when it ran: per line of a print, what it printed; and what it threw. */
export interface Outcome {
  readonly said: readonly (readonly [line: number, text: string])[];
  readonly error?: string;
}

async function run(module: string): Promise<Outcome> {
  const said: (readonly [number, string])[] = [];
  const say = (line: number, ...values: unknown[]) => said.push([line, format(...values)]);
  Object.assign(globalThis, { said: say });
  try {
    await import(module);
    return { said };
  } catch (error) {
    return { said, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// Run by executed-docs.ts in a process of its own: the examples one after the other, the outcomes into a file.
const [result, ...modules] = process.argv.slice(2);
if (result !== undefined) {
  const outcomes: Outcome[] = [];
  for (const module of modules) outcomes.push(await run(module));
  writeFileSync(result, JSON.stringify(outcomes));
}
