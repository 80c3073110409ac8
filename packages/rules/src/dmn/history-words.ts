// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { labelOfFact } from "../facts/vocabulary.ts";
import type { BridgeNode, DaysNode, NumberNode, WindowNode } from "../tree/nodes.ts";
import type { Words } from "./words.ts";

type Amount = Extract<NumberNode, { op: "total" | "months" | "chain" }>;

const units = {
  years: { de: "Jahren", en: "years" },
  months: { de: "Monaten", en: "months" },
  days: { de: "Tagen", en: "days" },
} as const;

const kindsOf = (kinds: readonly string[], { language }: Words): string =>
  kinds.map((kind) => labelOfFact(`spells.${kind}`)[language].replace(/^[^:]*: /, "")).join("/");

function spellWords({ kinds, norms, insured }: Extract<DaysNode, { op: "spells" }>, words: Words): string {
  const { say } = words;
  const insurance =
    insured === true ? say("versicherungspflichtig", "insured") : say("versicherungsfrei", "not insured");
  return `[${[
    kindsOf(kinds, words),
    ...(norms === undefined ? [] : [`${say("nur", "only")} ${norms.join("/")}`]),
    ...(insured === undefined ? [] : [insurance]),
  ].join(", ")}]`;
}

/** A set of days of a history, in words. */
export function daysWords(node: DaysNode, words: Words): string {
  const { say, number } = words;
  const each = (parts: readonly DaysNode[]): readonly string[] => parts.map((part) => daysWords(part, words));
  switch (node.op) {
    case "spells":
      return spellWords(node, words);
    case "hours-at-least":
      return `[${kindsOf(node.kinds, words)}, ${say("zusammen mindestens", "together at least")} ${number(node.hours)} ${say("Wochenstunden", "hours a week")}]`;
    case "union":
      return `(${each(node.of).join(say(" oder ", " or "))})`;
    case "intersection":
      return `(${each(node.of).join(say(" und zugleich ", " and at the same time "))})`;
    case "complement":
      return `[${say("Tage außerhalb von", "days outside of")} ${daysWords(node.of, words)}]`;
    case "perhaps":
      return say("[Tage, über die ein Mensch entscheidet]", "[days that a person decides on]");
  }
}

/** A stretch of time, in words. */
export function windowWords(node: WindowNode, words: Words): string {
  const { language, say, number, day } = words;
  switch (node.op) {
    case "last":
      return `${say("den letzten", "the last")} ${number(node.length)} ${units[node.unit][language]}`;
    case "since":
      return `${say("der Zeit ab", "the time from")} ${day(node.from)}`;
    case "fixed": {
      const period = say(
        "dem laufenden Zeitraum, der beginnt mit dem ersten Tag von",
        "the current period that opens with the first day of",
      );
      return `${period} ${daysWords(node.opensWith, words)}, ${number(node.years)} ${say("Jahre", "years")}`;
    }
  }
}

function bridgeWords({ days, counts, maxDays, totalMaxDays }: BridgeNode, words: Words): string {
  const { say, number } = words;
  const atMost = (which: string, node: NumberNode): string => `${which} ${number(node)} ${say("Tage", "days")}`;
  return `${daysWords(days, words)} (${[
    ...(maxDays === undefined ? [] : [atMost(say("je höchstens", "each at most"), maxDays)]),
    ...(totalMaxDays === undefined ? [] : [atMost(say("insgesamt höchstens", "in total at most"), totalMaxDays)]),
    counts ? say("zählt mit", "counts") : say("zählt nicht mit", "does not count"),
  ].join(", ")})`;
}

function chainWords({ main, bridges, window }: Extract<Amount, { op: "chain" }>, words: Words): string {
  const { say } = words;
  const inside = window === undefined ? "" : ` in ${windowWords(window, words)}`;
  const bridged = bridges.map((bridge) => bridgeWords(bridge, words)).join("; ");
  const harmless = bridged === "" ? "" : `${say(", unschädlich:", ", not interrupted by:")} ${bridged}`;
  return `${say("Tage ohne Unterbrechung bis zum Tag in", "days without interruption up to the day in")} ${daysWords(main, words)}${inside}${harmless}`;
}

/** A number of days or months of a history, in words. */
export function amountWords(node: Amount, words: Words): string {
  const { say } = words;
  if (node.op === "chain") return chainWords(node, words);
  const months =
    node.op === "months" && node.counting === "bgb-191"
      ? say("Monate zu 30 Tagen (§ 191 BGB)", "months of 30 days (§ 191 BGB)")
      : say("Kalendermonate", "calendar months");
  const unit = node.op === "total" ? say("Tage", "days") : months;
  return `${unit} ${daysWords(node.days, words)} in ${windowWords(node.window, words)}`;
}
