// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { escapeHtml } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Outcome } from "../kernel/outcome.ts";
import type { Explanation } from "./explain.ts";
import type { Joined, Reason, Told } from "./tell.ts";

const words = {
  met: { de: "erfüllt", en: "met" },
  "not-met": { de: "nicht erfüllt", en: "not met" },
  unknown: { de: "noch offen", en: "still open" },
  "not-applicable": { de: "trifft hier nicht zu", en: "does not apply" },
} as const satisfies Readonly<Record<Outcome, Bilingual>>;

const signs: Readonly<Record<Outcome, string>> = { met: "✓", "not-met": "✗", unknown: "?", "not-applicable": "–" };

const phrases = {
  missing: { de: "Noch zu erfragen", en: "Still to ask" },
  decide: { de: "Zu entscheiden", en: "To be decided" },
  remark: { de: "Hinweis, entscheidet nicht", en: "Remark, does not decide" },
  late: { de: "Gesetzestext gelesen bis", en: "Text of the law read up to" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const joins = {
  any: { de: "eines davon genügt:", en: "one of these is enough:" },
  all: { de: "alles zusammen:", en: "all of these together:" },
  not: { de: "darf nicht zutreffen:", en: "must not hold:" },
  when: { de: "nur zu prüfen, wo das Erste zutrifft:", en: "only to be examined where the first holds:" },
} as const satisfies Readonly<Record<Joined, Bilingual>>;

/** That all is needed goes without saying. */
const spoken = (joined: Joined | "none"): joined is "any" | "not" | "when" => joined !== "all" && joined !== "none";

/**
 * The word for an outcome.
 *
 * @param outcome - the outcome
 * @param language - `de` or `en`
 */
export const outcomeWord = (outcome: Outcome, language: keyof Bilingual): string => words[outcome][language];

function lines(told: Told, language: keyof Bilingual, indent: string): readonly string[] {
  const { outcome, joined, reasons } = told;
  const inner = () => reasons.flatMap((part) => lines(part, language, `${indent}  `));
  if (!("id" in told))
    return [`${indent}${signs[outcome]} ${joins[told.joined][language]} ${words[outcome][language]}`, ...inner()];
  const { text, norm, missing } = told;
  const asked = reasons.length === 0 && missing.length > 0;
  return [
    `${indent}${signs[outcome]} ${text[language]} (${norm.text}): ${words[outcome][language]}`,
    ...(asked
      ? [`${indent}    ${phrases.missing[language]}: ${missing.map(({ label }) => label[language]).join("; ")}`]
      : []),
    ...(spoken(joined) ? [`${indent}  ${joins[joined][language]}`] : []),
    ...inner(),
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
    ...(spoken(joined) ? [`  ${joins[joined][language]}`] : []),
    ...reasons.flatMap((part) => lines(part, language, "  ")),
    ...verdict.decisions.map((decision) => `  ${phrases.decide[language]}: ${decision[language]}`),
    ...remarks.map(({ text, norm }) => `  ${phrases.remark[language]}: ${text[language]} (${norm.text})`),
    ...(late === undefined ? [] : [`  ${phrases.late[language]} ${formatDay(late, language)}.`]),
  ].join("\n");
}

const listed = (reasons: readonly Told[], language: keyof Bilingual): string =>
  reasons.length === 0 ? "" : `<ul>${reasons.map((part) => item(part, language)).join("")}</ul>`;

const paragraph = (text: string, kind: string): string => `<p class="${kind}">${escapeHtml(text)}</p>`;

function item(told: Told, language: keyof Bilingual): string {
  const { outcome, joined, reasons } = told;
  const word = `<span class="outcome ${outcome}">${signs[outcome]} ${words[outcome][language]}</span>`;
  if (!("id" in told))
    return `<li class="group">${joins[told.joined][language]} ${word}${listed(reasons, language)}</li>`;
  const { text, norm, missing } = told;
  const asked =
    reasons.length === 0 && missing.length > 0 ? missing.map(({ label }) => label[language]).join("; ") : "";
  const ask = asked === "" ? "" : paragraph(`${phrases.missing[language]}: ${asked}`, "missing");
  const how = spoken(joined) ? paragraph(joins[joined][language], "joined") : "";
  return `<li>${escapeHtml(text[language])} <cite>${escapeHtml(norm.text)}</cite> ${word}${ask}${how}${listed(reasons, language)}</li>`;
}

/**
 * An explanation as an HTML fragment; every text is escaped.
 *
 * @param explanation - from `explain`
 * @param language - `de` or `en`
 */
export function renderExplanationHtml(explanation: Explanation, language: keyof Bilingual): string {
  const { verdict, title, joined, reasons, remarks, notInForce } = explanation;
  const late = verdict.lawCheckedUntil;
  const note = ({ text, norm }: Reason) =>
    `<li>${escapeHtml(text[language])} <cite>${escapeHtml(norm.text)}</cite></li>`;
  return [
    `<section class="explanation ${verdict.outcome}" lang="${language}">`,
    `<h4>${escapeHtml(title[language])}, ${formatDay(verdict.on, language)}: ${words[verdict.outcome][language]}</h4>`,
    notInForce === undefined ? "" : paragraph(notInForce[language], "not-in-force"),
    spoken(joined) ? paragraph(joins[joined][language], "joined") : "",
    listed(reasons, language),
    ...verdict.decisions.map((decision) => paragraph(`${phrases.decide[language]}: ${decision[language]}`, "decision")),
    remarks.length === 0 ? "" : `<p>${phrases.remark[language]}:</p><ul>${remarks.map(note).join("")}</ul>`,
    late === undefined ? "" : paragraph(`${phrases.late[language]} ${formatDay(late, language)}.`, "checked-until"),
    "</section>",
  ].join("");
}
