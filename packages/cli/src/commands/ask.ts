// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { rules, verdictIds } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import type { Finding } from "@quartierkit/findings";
import { evaluate, labelOfFact, nextQuestion, outcomeWord } from "@quartierkit/rules";
import type { Facts, NextQuestion } from "@quartierkit/rules";
import { readFacts } from "@quartierkit/rules/schema";
import type { Bilingual } from "@quartierkit/vocabulary";
import { listed, onlyFile } from "../arguments.ts";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { readJsonFile } from "../input.ts";
import type { Io } from "../io.ts";
import type { Refused, Result } from "../result.ts";
import { dayOption, otherDays } from "../classify/options.ts";
import type { Command } from "./command.ts";

function goalOf(call: Call): VerdictId {
  const wish = call.option("goal") ?? "";
  const id = verdictIds.find((candidate) => candidate === wish);
  if (id === undefined) throw new UsageError(`--goal takes one of ${verdictIds.join(", ")}, not “${wish}”.`);
  return id;
}

/** A reference is no fact. */
function factsOf(value: unknown, file: string): { readonly facts: Facts; readonly findings: readonly Finding[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return readFacts(value, { file });
  return readFacts(Object.fromEntries(Object.entries(value).filter(([key]) => key !== "ref")), { file });
}

const inText = (
  { outcome, next, open }: NextQuestion,
  decisions: readonly Bilingual[],
  language: keyof Bilingual,
): string =>
  [
    outcomeWord(outcome, language),
    ...(next === null ? [] : [`→ ${next.text[language]}`]),
    ...open.filter((path) => path !== next?.fact).map((path) => `  ${labelOfFact(path)[language]}`),
    ...(next === null ? decisions.map((decision) => `→ ${decision[language]}`) : []),
  ].join("\n");

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const file = onlyFile(call, "FACTS file");
  const [on, goal, declined] = [dayOption(call), goalOf(call), listed(call, "declined")];
  const { readable, value, findings: unread } = readJsonFile(file, io);
  if (!readable) return { refused: unread };
  const { facts, findings } = factsOf(value, file);
  // A list is no person: no question could be about anybody.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { refused: findings };
  const days = otherDays(call);
  const asked = nextQuestion(rules[goal], facts, on, { ...days, declined });
  const { decisions } = evaluate(rules[goal], facts, on, days);
  const { language } = call;
  return {
    json: {
      decided: asked.decided,
      outcome: asked.outcome,
      next: asked.next === null ? null : { fact: asked.next.fact, text: asked.next.text[language] },
      open: asked.open,
      ...(decisions.length === 0 ? {} : { decisions: decisions.map((decision) => decision[language]) }),
    },
    text: (wish) => inText(asked, decisions, wish),
    findings: [...unread, ...findings],
  };
}

/** `quartierkit ask`: the next question that can still matter. */
export const askCommand: Command = {
  usage: "FACTS --goal ID --on DAY [--declined FACT,…]",
  summary: "Says what to ask next to decide one verdict.",
  options: {
    goal: { type: "string", value: "ID", help: "the verdict to decide" },
    on: { type: "string", value: "DAY", help: "the day, YYYY-MM-DD" },
    "law-day": { type: "string", value: "DAY", help: "the day whose law applies, where it is another" },
    "known-on": { type: "string", value: "DAY", help: "as was known on this day: histories behind it are unknown" },
    declined: { type: "string", value: "FACT,…", multiple: true, help: "facts that were asked for in vain" },
  },
  run,
};
