// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { isDayNode } from "../evaluate/calendar-days.ts";
import { labelOfFact } from "../facts/vocabulary.ts";
import { parameterOn } from "../parameter.ts";
import type { Condition, DayNode, NumberNode, Quantity, Relation } from "../tree/nodes.ts";
import { amountWords, daysWords, windowWords } from "./history-words.ts";
import type { Wording, Words } from "./words.ts";

const signs: Readonly<Record<Relation, string>> = { "<": "<", "<=": "≤", ">": ">", ">=": "≥", "=": "=", "!=": "≠" };

const units = {
  years: { de: "Jahre", en: "years" },
  months: { de: "Monate", en: "months" },
  days: { de: "Tage", en: "days" },
} as const;

function numberWords(node: NumberNode, words: Words): string {
  const { say, label, condition, number, day } = words;
  switch (node.op) {
    case "number":
      return String(node.value);
    case "parameter":
      return words.parameter(node);
    case "fact-number":
      return label(node.fact);
    case "age":
      return `${say("Alter am Tag in vollendeten Jahren", "age on the day in completed years")} (${day(node.of)})`;
    case "count":
      return `${say("Anzahl in", "number in")} ${label(node.over)} ${say("mit", "with")} (${condition(node.where)})`;
    case "calc":
      return `(${node.of.map(number).join(` ${node.operator} `)})`;
    case "choose":
      return `(${[
        ...node.branches.map(({ when, then }) => `${number(then)} ${say("falls", "if")} ${condition(when)}`),
        number(node.otherwise),
      ].join(say("; sonst ", "; else "))})`;
    default:
      return amountWords(node, words);
  }
}

function dayWords(node: DayNode, words: Words): string {
  const { language, say, label, number, day } = words;
  switch (node.op) {
    case "today":
      return say("der Tag", "the day");
    case "day":
      return formatDay(node.value, language);
    case "fact-day":
      return label(node.fact);
    case "shift":
      return `(${day(node.day)} + ${number(node.by)} ${units[node.unit][language]})`;
    case "month-end":
      return `${say("Monatsende von", "end of the month of")} ${day(node.of)}`;
    case "window-edge": {
      const edge = node.edge === "from" ? say("erster Tag von", "first day of") : say("letzter Tag von", "last day of");
      return `${edge} ${windowWords(node.window, words)}`;
    }
    case "first-day":
    case "last-day": {
      const edge =
        node.op === "first-day" ? say("erster Tag in", "first day in") : say("letzter Tag in", "last day in");
      const inside = node.window === undefined ? "" : ` in ${windowWords(node.window, words)}`;
      return `${edge} ${daysWords(node.days, words)}${inside}`;
    }
  }
}

function memberWords(node: Extract<Condition, { op: "some" | "every" }>, { say, label, condition }: Words): string {
  const which =
    node.op === "some"
      ? say("mindestens ein Mitglied von", "at least one member of")
      : say("jedes Mitglied von", "every member of");
  const size = node.size === undefined ? "" : ` (${say("insgesamt", "in total")} ${node.size})`;
  return `${which} ${label(node.over)}${size}: ${condition(node.where)}`;
}

function conditionWords(node: Condition, words: Words): string {
  const { language, say, label, condition, number, day } = words;
  const quantity = (part: Quantity): string => (isDayNode(part) ? day(part) : number(part));
  switch (node.op) {
    case "is":
      return label(node.fact);
    case "compare":
      return `${quantity(node.left)} ${signs[node.relation]} ${quantity(node.right)}`;
    case "one-of":
    case "some-of":
      return `${label(node.fact)} ∈ {${node.codes.join(", ")}}`;
    case "all":
      return `(${node.of.map(condition).join(say(" und ", " and "))})`;
    case "any":
      return `(${node.of.map(condition).join(say(" oder ", " or "))})`;
    case "not":
      return `${say("nicht", "not")} (${condition(node.of)})`;
    case "when":
      return `(${say("falls", "where")} ${condition(node.guard)}: ${condition(node.then)})`;
    case "some":
    case "every":
      return memberWords(node, words);
    case "on-the-day":
      return `${say("am Tag selbst:", "on the day itself:")} ${daysWords(node.days, words)}`;
    case "person-decides":
      return node.ask[language];
    case "reason":
      return condition(node.of);
  }
}

/**
 * What a condition means, as a sentence in which every part of the tree appears: for an input that is computed outside of a table.
 *
 * @param node - the condition
 * @param wording - language, and the day whose parameters are named
 */
export function definitionOf(node: Condition, { language, lawDay }: Wording): string {
  const words: Words = {
    language,
    say: (de, en) => (language === "de" ? de : en),
    label: (fact) => (language === "de" ? `„${labelOfFact(fact).de}“` : `“${labelOfFact(fact).en}”`),
    condition: (part) => conditionWords(part, words),
    number: (part) => numberWords(part, words),
    day: (part) => dayWords(part, words),
    parameter: ({ parameter }) => {
      const value =
        parameterOn(parameter, lawDay)?.value ?? words.say("kein Wert für diesen Tag", "no value on this day");
      return `${value} [${parameter.title[language]}]`;
    },
  };
  return words.condition(node);
}
