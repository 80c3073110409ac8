// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { escapeHtml } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Explanation, Reason } from "./explain.ts";

const words = {
  met: { de: "erfüllt", en: "met" },
  "not-met": { de: "nicht erfüllt", en: "not met" },
  unknown: { de: "noch offen", en: "still open" },
  "not-applicable": { de: "trifft hier nicht zu", en: "does not apply" },
} as const satisfies Readonly<Record<Outcome, Bilingual>>;

const signs: Readonly<Record<Outcome, string>> = { met: "✓", "not-met": "✗", unknown: "?", "not-applicable": "–" };

const phrases = {
  any: { de: "eines davon genügt:", en: "one of these is enough:" },
  missing: { de: "Noch zu erfragen", en: "Still to ask" },
  decide: { de: "Zu entscheiden", en: "To be decided" },
  remark: { de: "Hinweis, entscheidet nicht", en: "Remark, does not decide" },
  late: { de: "Gesetzestext gelesen bis", en: "Text of the law read up to" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * The word for an outcome.
 *
 * @param outcome - the outcome
 * @param language - `de` or `en`
 */
export const outcomeWord = (outcome: Outcome, language: keyof Bilingual): string => words[outcome][language];

function lines(reason: Reason, language: keyof Bilingual, indent: string): readonly string[] {
  const { outcome, text, norm, missing, joined, reasons } = reason;
  const asked = reasons.length === 0 && missing.length > 0;
  return [
    `${indent}${signs[outcome]} ${text[language]} (${norm.text}): ${words[outcome][language]}`,
    ...(asked
      ? [`${indent}    ${phrases.missing[language]}: ${missing.map(({ label }) => label[language]).join("; ")}`]
      : []),
    ...(joined === "any" ? [`${indent}  ${phrases.any[language]}`] : []),
    ...reasons.flatMap((part) => lines(part, language, `${indent}  `)),
  ];
}

/**
 * An explanation as text for a terminal or a letter.
 *
 * @param explanation - from `explain`
 * @param language - `de` or `en`
 */
export function renderExplanation(explanation: Explanation, language: keyof Bilingual): string {
  const { verdict, title, joined, reasons, remarks, notInForce } = explanation;
  const { lawCheckedUntil: late } = verdict;
  return [
    `${title[language]}, ${formatDay(verdict.on, language)}: ${words[verdict.outcome][language]}`,
    ...(notInForce === undefined ? [] : [`  ${notInForce[language]}`]),
    ...(joined === "any" ? [`  ${phrases.any[language]}`] : []),
    ...reasons.flatMap((reason) => lines(reason, language, "  ")),
    ...verdict.decisions.map((decision) => `  ${phrases.decide[language]}: ${decision[language]}`),
    ...remarks.map(({ text, norm }) => `  ${phrases.remark[language]}: ${text[language]} (${norm.text})`),
    ...(late === undefined ? [] : [`  ${phrases.late[language]} ${formatDay(late, language)}.`]),
  ].join("\n");
}

function item(reason: Reason, language: keyof Bilingual): string {
  const { outcome, text, norm, missing, joined, reasons } = reason;
  const word = `<span class="outcome ${outcome}">${signs[outcome]} ${words[outcome][language]}</span>`;
  const asked =
    reasons.length === 0 && missing.length > 0 ? missing.map(({ label }) => label[language]).join("; ") : "";
  const ask = asked === "" ? "" : `<p class="missing">${phrases.missing[language]}: ${escapeHtml(asked)}</p>`;
  const any = joined === "any" ? `<p>${phrases.any[language]}</p>` : "";
  const parts = reasons.length === 0 ? "" : `${any}<ul>${reasons.map((part) => item(part, language)).join("")}</ul>`;
  return `<li>${escapeHtml(text[language])} <cite>${escapeHtml(norm.text)}</cite> ${word}${ask}${parts}</li>`;
}

/**
 * An explanation as an HTML fragment; every text is escaped.
 *
 * @param explanation - from `explain`
 * @param language - `de` or `en`
 */
export function renderExplanationHtml(explanation: Explanation, language: keyof Bilingual): string {
  const { verdict, title, joined, reasons, remarks, notInForce } = explanation;
  const paragraph = (text: string, kind: string) => `<p class="${kind}">${escapeHtml(text)}</p>`;
  const late = verdict.lawCheckedUntil;
  const note = ({ text, norm }: Reason) =>
    `<li>${escapeHtml(text[language])} <cite>${escapeHtml(norm.text)}</cite></li>`;
  return [
    `<section class="explanation ${verdict.outcome}" lang="${language}">`,
    `<h4>${escapeHtml(title[language])}, ${formatDay(verdict.on, language)}: ${words[verdict.outcome][language]}</h4>`,
    notInForce === undefined ? "" : paragraph(notInForce[language], "not-in-force"),
    joined === "any" ? paragraph(phrases.any[language], "joined") : "",
    reasons.length === 0 ? "" : `<ul>${reasons.map((reason) => item(reason, language)).join("")}</ul>`,
    ...verdict.decisions.map((decision) => paragraph(`${phrases.decide[language]}: ${decision[language]}`, "decision")),
    remarks.length === 0 ? "" : `<p>${phrases.remark[language]}:</p><ul>${remarks.map(note).join("")}</ul>`,
    late === undefined ? "" : paragraph(`${phrases.late[language]} ${formatDay(late, language)}.`, "checked-until"),
    "</section>",
  ].join("");
}
