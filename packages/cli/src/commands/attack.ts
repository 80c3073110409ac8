// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { attack } from "@quartierkit/disclosure";
import type { AttackOptions } from "@quartierkit/disclosure";
import type { Finding } from "@quartierkit/findings";
import { onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import type { Io } from "../io.ts";
import type { Refused, Result } from "../result.ts";
import { readOfficeText } from "../tables/decode.ts";
import { looksLikeJson, readProtected } from "../tables/read-protected.ts";
import { readTableFile } from "../tables/read-table.ts";
import { partsOf } from "../tables/parts.ts";
import type { TableFile } from "../tables/read-table.ts";
import { attackInText } from "../tables/words.ts";
import type { Command } from "./command.ts";

/** What is attacked, and what its file says besides. */
interface Target extends TableFile {
  readonly options: AttackOptions;
}

function targetOf(text: string): { readonly target: Target | null; readonly findings: readonly Finding[] } {
  if (!looksLikeJson(text)) {
    const { file, findings } = readTableFile(text);
    return { target: file === null ? null : { ...file, options: {} }, findings };
  }
  const { file, findings } = readProtected(text);
  if (file === null) return { target: null, findings };
  return { target: { table: file.table, lineOf: () => undefined, options: { primary: file.primary } }, findings };
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const path = onlyFile(call, "TABLE.csv");
  const partOf = partsOf(call);
  const { text, findings: unread } = readOfficeText(path, io);
  const at = (findings: readonly Finding[]) => findings.map((finding) => ({ ...finding, file: path }));
  if (text === null) return { refused: at(unread) };
  const { target, findings: before } = targetOf(text);
  if (target === null) return { refused: at(before) };
  const result = attack({ ...target.table, ...partOf }, { ...target.options, knowsRule: call.flag("knows-rule") });
  const located = result.findings.map((finding): Finding => {
    const line = target.lineOf(finding);
    return { ...finding, ...(line === undefined ? {} : { line }) };
  });
  if (located.length > 0) return { refused: at([...before, ...located]) };
  return {
    json: { cells: result.cells, assumption: result.assumption },
    text: (language) => attackInText(result, language),
    findings: at(before),
  };
}

/** `quartierkit attack`: what can be said about the hidden cells of a published table. */
export const attackCommand: Command = {
  usage: "TABLE.csv|PROTECTED.json [--knows-rule]",
  summary: "Tells the smallest and largest possible figure of every hidden cell of a table.",
  options: {
    part: { type: "string", value: "ROW=LARGER", multiple: true, help: "a row that is part of another row" },
    "knows-rule": { type: "boolean", help: "the attacker knows that 1 and 2 are hidden" },
  },
  run,
};
