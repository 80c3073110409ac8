// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { labelOfFact } from "../facts/vocabulary.ts";
import { parameterOn } from "../parameter.ts";
import type { Quantity, ReasonNode } from "../tree/nodes.ts";
import type { Column } from "./columns.ts";
import { definitionOf } from "./definition.ts";
import type { Wording } from "./words.ts";

const texts = {
  age: { de: "Alter am Tag in vollendeten Jahren", en: "age on the day in completed years" },
  fact: { de: "Leer, wenn nicht bekannt.", en: "Empty where not known." },
  imprecise: {
    de: "Leer, wenn nicht genau genug bekannt.",
    en: "Empty where not known precisely enough.",
  },
  condition: {
    de: "Außerhalb der Tabelle zu ermitteln: ja, nein, oder leer, wenn es nicht feststeht. Definition:",
    en: "To be found outside of the table: yes, no, or empty where it is not certain. Definition:",
  },
  decision: {
    de: "Von einem Menschen zu entscheiden: ja, nein, oder leer, solange niemand entschieden hat.",
    en: "To be decided by a person: yes, no, or empty while nobody has decided.",
  },
} as const;

function figure(quantity: Quantity | undefined, { language, lawDay }: Wording): string {
  if (quantity?.op === "day") return formatDay(quantity.value, language);
  const value =
    quantity?.op === "number"
      ? quantity.value
      : quantity?.op === "parameter"
        ? parameterOn(quantity.parameter, lawDay)?.value
        : undefined;
  return value === undefined ? "…" : String(value);
}

/**
 * What a reason requires, with the figures of the law filled in; figures of a person are left open, or out with their brackets.
 *
 * @param reason - the reason
 * @param wording - language and day
 */
export const sentenceOf = ({ say, shows = {} }: ReasonNode, wording: Wording): string =>
  say[wording.language]
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => figure(shows[name], wording))
    .replaceAll(/ \([^()]*…[^()]*\)/g, "");

/**
 * The heading of a column.
 *
 * @param column - the column
 * @param wording - language and day
 */
export function labelOfColumn({ asked, said }: Column, wording: Wording): string {
  const { language } = wording;
  switch (asked.kind) {
    case "fact":
      return labelOfFact(asked.fact)[language];
    case "age":
      return `${labelOfFact(asked.fact)[language]}: ${texts.age[language]}`;
    case "decision":
      return asked.of.ask[language];
    case "condition":
      return said === undefined ? definitionOf(asked.of, wording) : sentenceOf(said, wording);
  }
}

/**
 * How the value of a column is found, and when it is left empty.
 *
 * @param column - the column
 * @param wording - language and day
 */
export function describedColumn({ asked, type }: Column, wording: Wording): string {
  const { language } = wording;
  switch (asked.kind) {
    case "fact":
      return `${asked.fact}. ${texts[type === "date" ? "imprecise" : "fact"][language]}`;
    case "age":
      return `${asked.fact}: ${texts.age[language]}. ${texts.imprecise[language]}`;
    case "decision":
      return texts.decision[language];
    case "condition":
      return `${texts.condition[language]} ${definitionOf(asked.of, wording)}`;
  }
}
