// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { coverageChart } from "@quartierkit/charts";
import type { Progress } from "@quartierkit/qualifications";
import { textIn } from "@quartierkit/vocabulary";
import type { LocalizedText } from "@quartierkit/vocabulary";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { figure } from "./figure.ts";

/** How far somebody is on the way to one degree. */
export interface OnTheWay {
  readonly label: string;
  readonly progress: Progress;
}

const german = (text: LocalizedText): string => textIn(text, "de")?.text ?? "";

const outcomes = {
  met: "ja",
  "not-met": "noch nicht",
  unknown: "noch offen",
  "not-applicable": "auf diesem Weg nicht",
} as const;

const bounds = (value: { readonly lo: number; readonly hi: number } | null): string =>
  value === null
    ? "keine Angabe"
    : value.lo === value.hi
      ? String(Math.round(value.lo * 10) / 10).replace(".", ",")
      : `${Math.floor(value.lo)} bis ${Math.ceil(value.hi)}`;

const row = ({ label, progress: { occupation, modules, readiness, nextStep } }: OnTheWay): Html =>
  html`<tr>
    <th scope="row">${label}</th>
    <td>${german(occupation)}</td>
    <td class="number">
      ${modules.certified} / ${modules.passed} / ${modules.running} / ${modules.planned} / ${modules.open}
    </td>
    <td>${outcomes[readiness.outcome]}</td>
    <td class="number">${bounds(readiness.months)} von ${readiness.requiredMonths ?? "–"}</td>
    <td>${nextStep.text.de}</td>
  </tr>`;

function chart({ label, progress: { picture } }: OnTheWay): Html {
  const svg = coverageChart({
    title: `${label}: ${german(picture.occupation)}`,
    language: "de",
    occupation: german(picture.occupation),
    positions: picture.positions.map((position) => ({ ...position, title: german(position.title) })),
    modules: picture.modules.map((module) => ({ ...module, title: german(module.title) })),
  });
  return figure(
    svg,
    "„Nicht bekannt“: Die Quelle des Rahmens sagt nicht, welches Modul diese Position abdeckt. Das ist etwas anderes als nicht abgedeckt.",
  );
}

/** The person who shows most in a picture: most modules touched. */
const fullest = (people: readonly OnTheWay[]): OnTheWay | undefined =>
  people.toSorted((a, b) => touched(b) - touched(a))[0];

const touched = ({ progress: { modules } }: OnTheWay): number => modules.total - modules.open;

/**
 * The section on the way to a vocational degree.
 *
 * @param people - everybody with anything recorded
 */
export function qualificationSection(people: readonly OnTheWay[]): Html {
  const occupations = [...new Set(people.map(({ progress }) => progress.regulationId))];
  const shown = occupations.flatMap((id) => {
    const best = fullest(
      people.filter(({ progress }) => progress.regulationId === id && progress.picture.modules.length > 0),
    );
    return best === undefined ? [] : [best];
  });
  return html`<h2 id="qualifications">Auf dem Weg zum Berufsabschluss</h2>
    <p>
      Teilqualifikationen führen Schritt für Schritt zur Externenprüfung (§ 45 Abs. 2 BBiG). Fehlende Zeit ist keine
      Ablehnung: Die zuständige Stelle kann auch zulassen, wer seine Handlungsfähigkeit glaubhaft macht.
    </p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Beruf</th>
            <th scope="col" class="number">Module: zertifiziert / bestanden / laufend / geplant / offen</th>
            <th scope="col">Zulassung nach Zeit</th>
            <th scope="col" class="number">Monate im Beruf</th>
            <th scope="col">Nächster Schritt</th>
          </tr>
        </thead>
        <tbody>
          ${people.map(row)}
        </tbody>
      </table>
    </div>
    ${shown.map(chart)}`;
}
