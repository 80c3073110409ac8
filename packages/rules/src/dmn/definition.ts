// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import { isDayNode } from "../evaluate/numbers.ts";
import { labelOfFact } from "../facts/vocabulary.ts";
import { parameterOn } from "../parameter.ts";
import type { Condition, DayNode, NumberNode, Quantity, Relation } from "../tree/nodes.ts";
import { historyWords } from "./history-words.ts";

/** In which language, and with the figures of which day. */
export interface Wording {
  readonly language: keyof Bilingual;
  readonly lawDay: Day;
}

/** Histories hold numbers, numbers hold conditions: each part reaches the others through here. */
export interface Words {
  readonly day: (node: DayNode) => string;
  readonly number: (node: NumberNode) => string;
  readonly say: (de: string, en: string) => string;
}

const signs: Readonly<Record<Relation, string>> = { "<": "<", "<=": "≤", ">": ">", ">=": "≥", "=": "=", "!=": "≠" };

const units = {
  years: { de: "Jahre", en: "years" },
  months: { de: "Monate", en: "months" },
  days: { de: "Tage", en: "days" },
} as const;

/**
 * What a condition means, as a sentence in which every part of the tree appears: for an input that is computed outside of a table.
 *
 * @param node - the condition
 * @param wording - language, and the day whose parameters are named
 */
export function definitionOf(node: Condition, wording: Wording): string {
  const { language, lawDay } = wording;
  const say = (de: string, en: string): string => (language === "de" ? de : en);
  const label = (fact: string): string => `„${labelOfFact(fact)[language]}“`;
  const own: Words = { day, number, say };
  const history = historyWords(own, language);

  function parameter({ parameter: declared }: Extract<NumberNode, { op: "parameter" }>): string {
    const value = parameterOn(declared, lawDay)?.value;
    return `${value ?? say("(für diesen Tag kein Wert)", "(no value for this day)")} [${declared.title[language]}]`;
  }

  function number(part: NumberNode): string {
    switch (part.op) {
      case "number":
        return String(part.value);
      case "parameter":
        return parameter(part);
      case "fact-number":
        return label(part.fact);
      case "age":
        return say(`Alter am Tag in vollendeten Jahren (${day(part.of)})`, `age on the day in completed years (${day(part.of)})`);
      case "count":
        return say(`Anzahl in ${label(part.over)}, für die gilt: ${condition(part.where)}`, `number in ${label(part.over)} for which: ${condition(part.where)}`);
      case "calc":
        return `(${part.of.map(number).join(part.operator.length === 1 ? ` ${part.operator} ` : ` ${part.operator} `)})`;
      case "choose":
        return `(${[...part.branches.map(({ when, then }) => `${number(then)} ${say("falls", "if")} ${condition(when)}`), number(part.otherwise)].join(say("; sonst ", "; else "))})`;
      default:
        return history.number(part);
    }
  }

  function day(part: DayNode): string {
    switch (part.op) {
      case "today":
        return say("der Tag", "the day");
      case "day":
        return formatDay(part.value, language);
      case "fact-day":
        return label(part.fact);
      case "shift":
        return `(${day(part.day)} + ${number(part.by)} ${units[part.unit][language]})`;
      case "month-end":
        return say(`Monatsende von ${day(part.of)}`, `end of the month of ${day(part.of)}`);
      case "window-edge":
        return `${part.edge === "from" ? say("erster", "first") : say("letzter", "last")} ${say("Tag", "day")} ${say("von", "of")} ${history.window(part.window)}`;
    }
  }

  const quantity = (part: Quantity): string => (isDayNode(part) ? day(part) : number(part));
  const several = (parts: readonly Condition[], joint: string): string => `(${parts.map(condition).join(` ${joint} `)})`;

  function condition(part: Condition): string {
    switch (part.op) {
      case "is":
        return label(part.fact);
      case "compare":
        return `${quantity(part.left)} ${signs[part.relation]} ${quantity(part.right)}`;
      case "one-of":
      case "some-of":
        return `${label(part.fact)} ∈ {${part.codes.join(", ")}}`;
      case "all":
        return several(part.of, say("und", "and"));
      case "any":
        return several(part.of, say("oder", "or"));
      case "not":
        return say(`nicht (${condition(part.of)})`, `not (${condition(part.of)})`);
      case "when":
        return say(`(falls ${condition(part.guard)}: ${condition(part.then)})`, `(where ${condition(part.guard)}: ${condition(part.then)})`);
      case "some":
      case "every":
        return `${member(part)}: ${condition(part.where)}`;
      case "on-the-day":
        return say(`am Tag selbst: ${history.days(part.days)}`, `on the day itself: ${history.days(part.days)}`);
      case "person-decides":
        return part.ask[language];
      case "reason":
        return condition(part.of);
    }
  }

  function member({ op, over, size }: Extract<Condition, { op: "some" | "every" }>): string {
    const which = op === "some" ? say("mindestens ein Mitglied von", "at least one member of") : say("jedes Mitglied von", "every member of");
    return `${which} ${label(over)}${size === undefined ? "" : say(` (in Wahrheit ${size})`, ` (in truth ${size})`)}`;
  }

  return condition(node);
}
