// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describePathway, pathwayChart } from "@quartierkit/charts";
import type { PathwayInput } from "@quartierkit/charts";
import { pathwayOf } from "@quartierkit/participants";
import type { Register } from "@quartierkit/participants";
import { asOf, projectPeriod } from "../dates.ts";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { speaking } from "../language.ts";
import type { Language } from "../language.ts";
import { figure } from "./figure.ts";

interface Way {
  readonly id: string;
  readonly input: PathwayInput;
}

function wayOf(register: Register, id: string, [label, language]: readonly [string, Language]): Way {
  const { lanes, events } = pathwayOf(register, id);
  return {
    id,
    input: {
      title: label,
      language,
      ...projectPeriod,
      today: asOf,
      lanes: lanes.map(({ label: lane, bars }) => ({
        label: lane[language],
        bars: bars.map(({ from, to, label: bar, kind }) => ({ from, to, label: bar[language], kind: kind[language] })),
      })),
      events: events.map(({ on, label: event, kind }) => ({ on, label: event[language], kind: kind[language] })),
    },
  };
}

const fullness = ({ input: { lanes, events } }: Way): number =>
  lanes.filter(({ bars }) => bars.length > 0).length * 10 + lanes.flatMap(({ bars }) => bars).length + events.length;

/** A finished way and one that still goes on, each the one with most to show. */
function examples(ways: readonly Way[]): readonly Way[] {
  const isRunning = ({ input }: Way) => input.lanes.some(({ bars }) => bars.some(({ to }) => to === null));
  const fullest = (some: readonly Way[]) => some.toSorted((a, b) => fullness(b) - fullness(a)).slice(0, 1);
  return [...fullest(ways.filter((way) => !isRunning(way))), ...fullest(ways.filter(isRunning))];
}

const folded = ({ input }: Way): Html =>
  html`<details>
    <summary>${input.title}</summary>
    ${figure(pathwayChart(input))}
    <ul>
      ${describePathway(input).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`;

/**
 * The section on pathways: two as pictures, all of them to open.
 *
 * @param register - the participants
 * @param language - of the words
 */
export function pathwaySection(register: Register, language: Language): Html {
  const t = speaking(language);
  const ways = register.participants.map(({ id, pseudonym }) => wayOf(register, id, [pseudonym ?? id, language]));
  return html`<h2 id="pathways">${t("Wege durch das Projekt", "Ways through the project")}</h2>
    <p>
      ${t(
        "Maßnahmen, Begleitung und Beratung als Zeitleiste. Zwei Wege im Bild, alle zum Aufklappen.",
        "Measures, support and counselling as a timeline. Two ways as pictures, all of them to open.",
      )}
    </p>
    ${examples(ways).map(({ input }) => figure(pathwayChart(input)))}
    <h3>${t("Alle Wege", "All ways")}</h3>
    ${ways.map(folded)}`;
}
