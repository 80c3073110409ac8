// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { labelOfFact } from "../facts/vocabulary.ts";
import type { BridgeNode, DaysNode, NumberNode, WindowNode } from "../tree/nodes.ts";
import type { Words } from "./definition.ts";

type HistoryNumber = Extract<NumberNode, { op: "total" | "months" | "chain" }>;

/** The words for histories, numbers over them and windows. */
export interface HistoryWords {
  readonly number: (node: HistoryNumber) => string;
  readonly days: (node: DaysNode) => string;
  readonly window: (node: WindowNode) => string;
}

const units = {
  years: { de: "Jahren", en: "years" },
  months: { de: "Monaten", en: "months" },
  days: { de: "Tagen", en: "days" },
} as const;

/** @param words - the words for days and numbers, and the language */
export function historyWords({ day, number, say }: Words, language: keyof Bilingual): HistoryWords {
  const kindsOf = (kinds: readonly string[]): string =>
    kinds.map((kind) => labelOfFact(`spells.${kind}`)[language].replace(/^[^:]*: /, "")).join("/");

  function spells({ kinds, norms, insured }: Extract<DaysNode, { op: "spells" }>): string {
    const only = [
      ...(norms === undefined ? [] : [`${say("nur", "only")} ${norms.join("/")}`]),
      ...(insured === undefined ? [] : [insured ? say("versicherungspflichtig", "insured") : say("versicherungsfrei", "not insured")]),
    ];
    return `[${[kindsOf(kinds), ...only].join(", ")}]`;
  }

  function days(node: DaysNode): string {
    switch (node.op) {
      case "spells":
        return spells(node);
      case "hours-at-least":
        return `[${kindsOf(node.kinds)}, ${say("zusammen mindestens", "together at least")} ${number(node.hours)} ${say("Wochenstunden", "hours a week")}]`;
      case "union":
        return `(${node.of.map(days).join(say(" oder ", " or "))})`;
      case "intersection":
        return `(${node.of.map(days).join(say(" und zugleich ", " and at the same time "))})`;
      case "complement":
        return say(`[Tage außerhalb von ${days(node.of)}]`, `[days outside of ${days(node.of)}]`);
      case "perhaps":
        return say("[Tage, über die ein Mensch entscheidet]", "[days that a person decides on]");
    }
  }

  function window(node: WindowNode): string {
    switch (node.op) {
      case "last":
        return say(`den letzten ${number(node.length)} ${units[node.unit].de}`, `the last ${number(node.length)} ${units[node.unit].en}`);
      case "since":
        return say(`der Zeit ab ${day(node.from)}`, `the time from ${day(node.from)} on`);
      case "fixed":
        return say(
          `dem laufenden Zeitraum von ${number(node.years)} Jahren, der mit dem ersten Tag von ${days(node.opensWith)} beginnt`,
          `the current period of ${number(node.years)} years that opens with the first day of ${days(node.opensWith)}`,
        );
    }
  }

  function bridge({ days: bridged, counts, maxDays, totalMaxDays }: BridgeNode): string {
    const limits = [
      ...(maxDays === undefined ? [] : [`${say("je höchstens", "each at most")} ${number(maxDays)} ${say("Tage", "days")}`]),
      ...(totalMaxDays === undefined ? [] : [`${say("insgesamt höchstens", "in total at most")} ${number(totalMaxDays)} ${say("Tage", "days")}`]),
      counts ? say("zählt mit", "counts") : say("zählt nicht mit", "does not count"),
    ];
    return `${days(bridged)} (${limits.join(", ")})`;
  }

  function numberOf(node: HistoryNumber): string {
    if (node.op === "chain") {
      const bridges = node.bridges.length === 0 ? "" : `${say(", unschädlich: ", ", not interrupted by: ")}${node.bridges.map(bridge).join("; ")}`;
      const inside = node.window === undefined ? "" : ` ${say("in", "in")} ${window(node.window)}`;
      return say(`Tage ohne Unterbrechung bis zum Tag in ${days(node.main)}${inside}${bridges}`, `days without interruption up to the day in ${days(node.main)}${inside}${bridges}`);
    }
    const unit =
      node.op === "total"
        ? say("Tage", "days")
        : node.counting === "calendar"
          ? say("Kalendermonate", "calendar months")
          : say("Monate zu 30 Tagen (§ 191 BGB)", "months of 30 days (§ 191 BGB)");
    return `${unit} ${days(node.days)} in ${window(node.window)}`;
  }

  return { number: numberOf, days, window };
}
