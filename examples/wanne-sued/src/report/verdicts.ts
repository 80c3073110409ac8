// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { verdictBars, verdictMatrix } from "@quartierkit/charts";
import { rules } from "@quartierkit/eligibility";
import { labelOfFact, outcomeWord, renderExplanationHtml } from "@quartierkit/rules";
import { html, trusted } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { askedOfPeople, askedOfStatistics, counted } from "../judge.ts";
import type { Judged } from "../judge.ts";
import { figure } from "./figure.ts";

const titleOf = (id: keyof typeof rules): string => rules[id].title.de;

function sums(judged: readonly Judged[]): Html {
  const row = (id: keyof typeof rules) => {
    const { met, notMet, unknown } = counted(judged, id);
    const norms = [...new Set(rules[id].versions.map(({ norm }) => norm.text))].join(", ");
    return html`<tr>
      <th scope="row">${titleOf(id)}</th>
      <td>${norms}</td>
      <td class="number">${met}</td>
      <td class="number">${notMet}</td>
      <td class="number">${unknown}</td>
    </tr>`;
  };
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Gruppe, Programm oder Instrument</th>
          <th scope="col">Norm</th>
          <th scope="col" class="number">erfüllt</th>
          <th scope="col" class="number">nicht erfüllt</th>
          <th scope="col" class="number">noch offen</th>
        </tr>
      </thead>
      <tbody>
        ${askedOfPeople.map(row)}
      </tbody>
    </table>
  </div>`;
}

/** Sums below three would name people: they are not shown. */
function statistics(judged: readonly Judged[]): Html {
  const shown = (count: number) => (count === 1 || count === 2 ? "unter 3" : String(count));
  const row = (id: keyof typeof rules) => {
    const { met, notMet, unknown } = counted(judged, id);
    return html`<tr>
      <th scope="row">${titleOf(id)}</th>
      <td class="number">${shown(met)}</td>
      <td class="number">${shown(notMet)}</td>
      <td class="number">${shown(unknown)}</td>
    </tr>`;
  };
  return html`<h3>Nur für die Statistik</h3>
    <p>
      Drei Definitionen des Migrationshintergrunds, drei verschiedene Zahlen. Sie dürfen nur als Summe verwendet werden
      und fließen in keine der Entscheidungen oben ein (§ 281 Abs. 4 SGB III).
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Definition</th>
          <th scope="col" class="number">ja</th>
          <th scope="col" class="number">nein</th>
          <th scope="col" class="number">unbekannt</th>
        </tr>
      </thead>
      <tbody>
        ${askedOfStatistics.map(row)}
      </tbody>
    </table>`;
}

function openFacts({ explanations }: Judged): readonly string[] {
  const people = new Set<string>(askedOfPeople);
  const paths = explanations
    .filter(({ id }) => people.has(id))
    .flatMap(({ explanation }) => explanation.verdict.missing);
  return [...new Set(paths.map((path) => labelOfFact(path).de))];
}

function person(judged: Judged): Html {
  const people = new Set<string>(askedOfPeople);
  const shown = judged.explanations.filter(({ id }) => people.has(id));
  const asks = openFacts(judged);
  const met = shown.filter(({ explanation }) => explanation.verdict.outcome === "met").map(({ id }) => titleOf(id));
  return html`<details id="${judged.id}">
    <summary>
      <strong>${judged.label}</strong>, Eintritt ${formatDay(judged.entry, "de")}:
      ${met.length === 0 ? "keine Gruppe sicher" : met.join(", ")}${asks.length === 0 ? "" : `. Noch zu erfragen: ${asks.join("; ")}`}
    </summary>
    ${shown.map(({ explanation }) => trusted(renderExplanationHtml(explanation, "de")))}
  </details>`;
}

/**
 * The section on verdicts: sums, the table as a picture, and every person with all reasons.
 *
 * @param judged - all participants
 */
export function verdictSection(judged: readonly Judged[]): Html {
  const bars = askedOfPeople.map((id) => ({ label: titleOf(id), ...counted(judged, id) }));
  const columns = askedOfPeople.map((id) => ({ id, label: titleOf(id) }));
  const rows = judged.map(({ label, explanations }) => ({
    label,
    cells: askedOfPeople.map(
      (id) => explanations.find((entry) => entry.id === id)?.explanation.verdict.outcome ?? "unknown",
    ),
  }));
  const language = "de";
  return html`<h2 id="verdicts">Wer zu welcher Zielgruppe gehört</h2>
    <p>
      Geprüft am Tag des Eintritts. „${outcomeWord("unknown", "de")}“ heißt: Es fehlt eine Angabe, die noch etwas ändern
      kann, oder ein Mensch muss entscheiden. Niemand wird abgelehnt, weil niemand gefragt hat.
    </p>
    ${figure(verdictBars({ title: "Ergebnisse je Gruppe", language, rows: bars }))} ${sums(judged)}
    ${figure(verdictMatrix({ title: "Ergebnisse je Person", language, columns, rows }))}
    <h3>Jede Person mit Gründen</h3>
    <p class="note">Zum Aufklappen. Jede Bedingung mit Norm, Ergebnis und dem, was noch zu erfragen ist.</p>
    ${judged.map(person)} ${statistics(judged)}`;
}
