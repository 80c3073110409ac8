// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { verdictBars, verdictMatrix } from "@quartierkit/charts";
import { rules } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import { sourcesOf } from "@quartierkit/participants";
import { labelOfFact, outcomeWord, renderExplanationHtml } from "@quartierkit/rules";
import { html, trusted } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { askedOfPeople, askedOfStatistics, counted, missingFacts, usedFacts } from "../judge.ts";
import type { Judged } from "../judge.ts";
import { speaking } from "../language.ts";
import type { Language } from "../language.ts";
import { figure } from "./figure.ts";

const titleOf = (id: VerdictId, language: Language): string => rules[id].title[language];

const outcomeHeadings = (language: Language): readonly Html[] =>
  (["met", "unknown", "not-met"] as const).map(
    (outcome) => html`<th scope="col" class="number">${outcomeWord(outcome, language)}</th>`,
  );

function sums(judged: readonly Judged[], language: Language): Html {
  const t = speaking(language);
  const row = (id: VerdictId) => {
    const { met, notMet, unknown } = counted(judged, id);
    const norms = [...new Set(rules[id].versions.map(({ norm }) => norm.text))].join(", ");
    return html`<tr>
      <th scope="row">${titleOf(id, language)}</th>
      <td>${norms}</td>
      <td class="number">${met}</td>
      <td class="number">${unknown}</td>
      <td class="number">${notMet}</td>
    </tr>`;
  };
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">${t("Gruppe, Programm oder Instrument", "Group, programme or instrument")}</th>
          <th scope="col">${t("Norm", "Norm")}</th>
          ${outcomeHeadings(language)}
        </tr>
      </thead>
      <tbody>
        ${askedOfPeople.map(row)}
      </tbody>
    </table>
  </div>`;
}

/** Sums of one or two would point at people: they are not shown. */
function statistics(judged: readonly Judged[], language: Language): Html {
  const t = speaking(language);
  const shown = (count: number) => (count === 1 || count === 2 ? t("unter 3", "below 3") : String(count));
  const row = (id: VerdictId) => {
    const { met, notMet, unknown } = counted(judged, id);
    return html`<tr>
      <th scope="row">${titleOf(id, language)}</th>
      ${[met, unknown, notMet].map((count) => html`<td class="number">${shown(count)}</td>`)}
    </tr>`;
  };
  return html`<h3>${t("Nur für die Statistik", "For statistics only")}</h3>
    <p>
      ${t(
        "Drei Definitionen des Migrationshintergrunds, drei verschiedene Zahlen. Sie dürfen nur als Summe verwendet werden und fließen in keine der Entscheidungen oben ein (§ 281 Abs. 4 SGB III).",
        "Three definitions of a migration background, three different figures. They may only be used as sums and enter none of the decisions above (§ 281 Abs. 4 SGB III).",
      )}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t("Definition", "Definition")}</th>
          ${outcomeHeadings(language)}
        </tr>
      </thead>
      <tbody>
        ${askedOfStatistics.map(row)}
      </tbody>
    </table>`;
}

/** The facts that decided, each with the places in the file where it was recorded. */
function origins(judged: Judged, language: Language): Html {
  const t = speaking(language);
  const known = usedFacts(judged).map(({ path, label }) => ({
    label: label[language],
    places: sourcesOf(judged.sources, path),
  }));
  return html`<details>
    <summary>${t("Woher die Angaben stammen", "Where the facts came from")}</summary>
    <ul>
      ${known.map(({ label, places }) => html`<li>${label}: <code>${places.join(", ")}</code></li>`)}
    </ul>
  </details>`;
}

function person(judged: Judged, language: Language): Html {
  const t = speaking(language);
  const shown = judged.explanations.filter(({ id }) => askedOfPeople.includes(id));
  const asks = missingFacts(judged).map((path) => labelOfFact(path)[language]);
  const met = shown
    .filter(({ explanation }) => explanation.verdict.outcome === "met")
    .map(({ id }) => titleOf(id, language));
  const groups = met.length === 0 ? t("keine Gruppe sicher", "no group for certain") : met.join(", ");
  return html`<details id="${judged.id}">
    <summary>
      <strong>${judged.label}</strong>, ${t("Eintritt", "entry")} ${formatDay(judged.entry, language)}: ${groups}.
      ${asks.length === 0 ? "" : t(`Noch zu erfragen: ${asks.join("; ")}.`, `Still to be asked: ${asks.join("; ")}.`)}
    </summary>
    ${shown.map(({ explanation }) => trusted(renderExplanationHtml(explanation, language)))}
    ${origins(judged, language)}
  </details>`;
}

/**
 * The section on verdicts: sums, the table as a picture, and every person with all reasons.
 *
 * @param judged - all participants
 * @param language - of the words
 */
export function verdictSection(judged: readonly Judged[], language: Language): Html {
  const t = speaking(language);
  const bars = askedOfPeople.map((id) => ({ label: titleOf(id, language), ...counted(judged, id) }));
  const columns = askedOfPeople.map((id) => ({ id, label: titleOf(id, language) }));
  const rows = judged.map(({ label, explanations }) => ({
    label,
    cells: askedOfPeople.map(
      (id) => explanations.find((entry) => entry.id === id)?.explanation.verdict.outcome ?? "unknown",
    ),
  }));
  return html`<h2 id="verdicts">${t("Wer zu welcher Zielgruppe gehört", "Who belongs to which target group")}</h2>
    <p>
      ${t(
        `Geprüft am Tag des Eintritts. „${outcomeWord("unknown", "de")}“ heißt: Es fehlt eine Angabe, die noch etwas ändern kann, oder ein Mensch muss entscheiden. Niemand wird abgelehnt, weil niemand gefragt hat.`,
        `Judged on the day of entry. “${outcomeWord("unknown", "en")}” means: a fact is missing that can still change something, or a person has to decide. Nobody is refused because nobody asked.`,
      )}
    </p>
    ${figure(verdictBars({ title: t("Ergebnisse je Gruppe", "Results by group"), language, rows: bars }))}
    ${sums(judged, language)}
    ${figure(verdictMatrix({ title: t("Ergebnisse je Person", "Results by person"), language, columns, rows }))}
    <h3>${t("Jede Person mit Gründen", "Every person with reasons")}</h3>
    <p class="note">
      ${t(
        "Zum Aufklappen. Jede Bedingung mit Norm, Ergebnis und dem, was noch zu erfragen ist.",
        "Open to read. Every condition with norm, result and what is still to be asked.",
      )}
    </p>
    ${judged.map((one) => person(one, language))} ${statistics(judged, language)}`;
}
