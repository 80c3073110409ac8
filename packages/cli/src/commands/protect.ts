// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ba, protect } from "@quartierkit/disclosure";
import type { CountRule, CountTable, ProtectOptions } from "@quartierkit/disclosure";
import type { Finding } from "@quartierkit/findings";
import { onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { readText } from "../input.ts";
import type { Io } from "../io.ts";
import type { Refused, Result } from "../result.ts";
import { countsOf } from "../tables/counts.ts";
import { readOfficeText } from "../tables/decode.ts";
import { readTableFile } from "../tables/read-table.ts";
import { partsOf } from "../tables/parts.ts";
import type { TableFile } from "../tables/read-table.ts";
import { protectedInText } from "../tables/words.ts";
import type { Command } from "./command.ts";

/** Shorter than this a key is guessed. */
const shortestKey = 16;

function wholeIn(call: Call, name: string, [otherwise, least]: readonly [number, number]): number {
  const text = call.option(name);
  if (text === undefined) return otherwise;
  if (!/^\d{1,6}$/.test(text) || Number(text) < least)
    throw new UsageError(`--${name} takes a whole number from ${least}, not “${text}”.`);
  return Number(text);
}

function ruleOf(call: Call): CountRule {
  const name = call.option("rule") ?? ba.id;
  if (name !== ba.id) throw new UsageError(`--rule takes ${ba.id}, not “${name}”.`);
  const minimumCount = wholeIn(call, "minimum", [ba.minimumCount, 3]);
  return minimumCount === ba.minimumCount ? ba : { ...ba, id: `${ba.id}-${minimumCount}`, minimumCount };
}

const groupChoices = ["ignore", "warn", "suppress"] as const;

function groupsOf(call: Call): (typeof groupChoices)[number] {
  const name = call.option("groups") ?? "warn";
  const found = groupChoices.find((choice) => choice === name);
  if (found === undefined) throw new UsageError(`--groups takes one of ${groupChoices.join(", ")}, not “${name}”.`);
  return found;
}

/** Against whom; both at once contradict each other. */
function attackerOf(call: Call): Pick<ProtectOptions, "attacker"> {
  const [toldAll, ruleAware] = [call.flag("told-all"), call.flag("rule-aware")];
  if (toldAll && ruleAware) throw new UsageError("--told-all and --rule-aware exclude each other.");
  if (toldAll) return { attacker: "told-all" };
  return ruleAware ? { attacker: "rule-aware" } : {};
}

function optionsOf(call: Call): ProtectOptions {
  const rule = ruleOf(call);
  const width = wholeIn(call, "width", [1, 1]);
  if (width > rule.minimumCount - 2)
    throw new UsageError(`--width takes at most ${rule.minimumCount - 2} with a minimum of ${rule.minimumCount}.`);
  return {
    rule,
    width,
    groups: groupsOf(call),
    ...attackerOf(call),
    whenImpossible: call.flag("refuse") ? "refuse" : "withhold",
  };
}

/** A table of counts from a file, or why there is none. */
function tableFrom(
  path: string,
  io: Io,
): { readonly read: TableFile | null; readonly table: CountTable | null; readonly findings: readonly Finding[] } {
  const { text, findings: unread } = readOfficeText(path, io);
  const at = (findings: readonly Finding[]) => findings.map((finding) => ({ ...finding, file: path }));
  if (text === null) return { read: null, table: null, findings: at(unread) };
  const { file, findings } = readTableFile(text);
  if (file === null) return { read: null, table: null, findings: at(findings) };
  const { table, findings: hidden } = countsOf(file);
  return { read: file, table, findings: at([...findings, ...hidden]) };
}

/** The key of the call, where there is one. */
function keyOf(call: Call, io: Io): { readonly key: string | null | undefined; readonly findings: readonly Finding[] } {
  const path = call.option("key");
  if (path === undefined) return { key: undefined, findings: [] };
  const { text, findings } = readText(path, io);
  if (text !== null && text.trim().length < shortestKey)
    throw new UsageError(`--key takes a file with at least ${shortestKey} characters.`);
  return { key: text?.trim() ?? null, findings };
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const path = onlyFile(call, "TABLE.csv");
  const [options, partOf] = [optionsOf(call), partsOf(call)];
  const { read, table, findings: before } = tableFrom(path, io);
  if (read === null || table === null) return { refused: before };
  const { key, findings: noKey } = keyOf(call, io);
  if (key === null) return { refused: noKey };
  const carriersPath = call.option("carriers");
  const carriers = carriersPath === undefined ? null : tableFrom(carriersPath, io);
  if (carriers !== null && carriers.table === null) return { refused: [...before, ...carriers.findings] };
  const { protected: result, findings } = protect(
    { ...table, ...partOf },
    {
      ...options,
      ...(key === undefined ? {} : { key }),
      ...(carriers?.table ? { carriers: carriers.table } : {}),
    },
  );
  const located = findings.map((finding): Finding => {
    const line = read.lineOf(finding);
    return { ...finding, file: path, ...(line === undefined ? {} : { line }) };
  });
  const all = [...before, ...located];
  if (result === null) return { refused: all };
  return {
    json: {
      ...result,
      findings: located.map(({ code, severity, path: place, message }) => ({
        code,
        severity,
        path: place,
        message: message[call.language],
      })),
    },
    text: (language) => protectedInText(result, all, language),
    findings: all,
  };
}

/** `quartierkit protect`: a table for publication, with proof. */
export const protectCommand: Command = {
  usage: "TABLE.csv [--rule ba] [--minimum N] [--part ROW=LARGER …]",
  summary: "Hides small counts of a table, and further cells until nobody can compute them; proves it.",
  options: {
    rule: { type: "string", value: "NAME", help: "ba: counts of 1 and 2 are hidden (ba)" },
    minimum: { type: "string", value: "N", help: "hide counts from 1 to below N (3)" },
    width: { type: "string", value: "N", help: "largest less smallest possible figure of a hidden cell, at least (1)" },
    groups: { type: "string", value: "WHAT", help: "cells that hold all of a line: ignore, warn, suppress (warn)" },
    carriers: { type: "string", value: "FILE", help: "how many households or firms stand behind each figure (CSV)" },
    part: { type: "string", value: "ROW=LARGER", multiple: true, help: "a row that is part of another row" },
    "told-all": { type: "boolean", help: "refuse what is not safe from who knows that no other hidden cell is small" },
    "rule-aware": { type: "boolean", help: "protect only against who does not know that; hides a little less" },
    key: { type: "string", value: "FILE", help: "secret text that decides between equally cheap patterns" },
    refuse: { type: "boolean", help: "refuse the table where a whole line would have to be withheld" },
  },
  run,
};
