// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { classify, explainAll, verdictIds } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import type { Finding } from "@quartierkit/findings";
import { labelOfFact, outcomeWord, renderExplanation } from "@quartierkit/rules";
import type { Explanation, Facts, Reason, Verdict } from "@quartierkit/rules";
import { readFacts } from "@quartierkit/rules/schema";
import type { Bilingual } from "@quartierkit/vocabulary";
import { onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { readMembers } from "../input.ts";
import type { Member } from "../input.ts";
import type { Io } from "../io.ts";
import type { Refused, Result } from "../result.ts";
import type { Command } from "./command.ts";

interface Person {
  readonly ref: string | number | null;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The record without its reference, which is no fact. */
function toPerson({ value, path, line }: Member, file: string, index: number): Person {
  const { ref, ...facts } = isObject(value) ? value : {};
  const read = readFacts(isObject(value) ? facts : value, { file, path });
  const named = typeof ref === "string" || typeof ref === "number" ? ref : index;
  const findings = line === undefined ? read.findings : read.findings.map((finding) => ({ ...finding, line }));
  return { ref: named, facts: read.facts, findings };
}

/**
 * The day a command is asked for.
 *
 * @throws UsageError where it is absent or does not exist
 */
export function dayOption(call: Call): Day {
  const day = call.option("on");
  if (!isDay(day))
    throw new UsageError(`--on takes a day that exists, YYYY-MM-DD${day === undefined ? "" : `, not “${day}”`}.`);
  return day;
}

function idsOption(call: Call): readonly VerdictId[] {
  const wished = call
    .options("only")
    .flatMap((list) => list.split(","))
    .map((id) => id.trim())
    .filter((id) => id !== "");
  return wished.length === 0
    ? verdictIds
    : wished.map((wish) => {
        const id = verdictIds.find((candidate) => candidate === wish);
        if (id === undefined)
          throw new UsageError(`There is no verdict “${wish}”. Verdicts: ${verdictIds.join(", ")}.`);
        return id;
      });
}

/** A reason in the language of the call, as the JSON output tells it. */
function told(reason: Reason, language: keyof Bilingual): unknown {
  return {
    id: reason.id,
    outcome: reason.outcome,
    text: reason.text[language],
    norm: reason.norm,
    facts: reason.facts.map(({ path, value }) => ({ path, value })),
    missing: reason.missing.map(({ path }) => path),
    joined: reason.joined,
    reasons: reason.reasons.map((part) => told(part, language)),
  };
}

const inJson = (verdict: Verdict, explanation: Explanation | undefined, language: keyof Bilingual) => ({
  outcome: verdict.outcome,
  ...(verdict.value === undefined ? {} : { value: verdict.value }),
  missing: verdict.missing,
  ...(verdict.decisions.length === 0 ? {} : { decisions: verdict.decisions.map((decision) => decision[language]) }),
  norms: verdict.norms,
  ...(verdict.lawCheckedUntil === undefined ? {} : { lawCheckedUntil: verdict.lawCheckedUntil }),
  ...(explanation === undefined ? {} : { reasons: explanation.reasons.map((reason) => told(reason, language)) }),
});

const inText = (id: string, verdict: Verdict, language: keyof Bilingual): string => {
  const asks = verdict.missing.map((path) => labelOfFact(path)[language]).join("; ");
  return `  ${id.padEnd(30)} ${outcomeWord(verdict.outcome, language)}${asks === "" ? "" : ` (${asks})`}`;
};

function judge({ facts }: Person, day: Day, only: readonly VerdictId[], explained: boolean) {
  const verdicts = classify(facts, day, { only });
  const explanations = explained ? explainAll(facts, day, { only }) : {};
  return only.flatMap((id) => {
    const verdict = verdicts[id];
    return verdict === undefined ? [] : [{ id, verdict, explanation: explanations[id] }];
  });
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const file = onlyFile(call, "FACTS file");
  const [on, only, explained] = [dayOption(call), idsOption(call), call.flag("explain")];
  const { members, findings } = readMembers(file, io);
  if (members.length === 0 && findings.length > 0) return { refused: findings };
  const people = members.map((member, index) => toPerson(member, file, index));
  const results = people.map((person) => ({ ref: person.ref, judged: judge(person, on, only, explained) }));
  return {
    json: {
      on,
      results: results.map(({ ref, judged }) => ({
        ref,
        verdicts: Object.fromEntries(
          judged.map(({ id, verdict, explanation }) => [id, inJson(verdict, explanation, call.language)]),
        ),
      })),
    },
    text: (language) =>
      results
        .map(({ ref, judged }) => {
          const lines = judged.map(({ id, verdict, explanation }) =>
            explanation === undefined ? inText(id, verdict, language) : renderExplanation(explanation, language),
          );
          return [`${ref}:`, ...lines].join("\n");
        })
        .join("\n\n"),
    findings: [...findings, ...people.flatMap((person) => person.findings)],
  };
}

/** `quartierkit classify`: which groups, programmes and instruments people belong to on a day. */
export const classifyCommand: Command = {
  usage: "FACTS --on DAY [--only ID,ID] [--explain]",
  summary: "Says which groups, programmes and instruments people belong to on a day.",
  options: {
    on: { type: "string", value: "DAY", help: "the day, YYYY-MM-DD; for programmes the day of entry" },
    only: { type: "string", multiple: true, value: "ID,ID", help: "only these verdicts" },
    explain: { type: "boolean", help: "with all reasons" },
  },
  run,
};
