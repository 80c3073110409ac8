// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describePathway, pathwayChart } from "@quartierkit/charts";
import type { PathwayInput, PathwayLane, PathwayVerdict } from "@quartierkit/charts";
import { rules } from "@quartierkit/eligibility";
import { pathwayOf } from "@quartierkit/participants";
import type { PathwayLane as Lane } from "@quartierkit/participants";
import { asOf, projectPeriod } from "../dates.ts";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { speaking } from "../language.ts";
import type { Language } from "../language.ts";
import type { Project } from "../read.ts";
import type { Results } from "../results.ts";
import { figure } from "./figure.ts";

interface Way {
  readonly id: string;
  readonly input: PathwayInput;
}

/** What the section is made of. */
type Told = Pick<Results, "changes"> & { readonly project: Pick<Project, "register" | "incomplete"> };

/** The answers of the watched rules as rows. */
const verdictRows = ({ changes }: Told, id: string, language: Language): readonly PathwayVerdict[] =>
  [...(changes.get(id) ?? [])].map(([rule, stretches]) => ({ label: rules[rule].title[language], stretches }));

const laneIn =
  (language: Language) =>
  ({ label, bars, unknown = [] }: Lane): PathwayLane => ({
    label: label[language],
    bars: bars.map((bar) => ({ ...bar, label: bar.label[language], kind: bar.kind[language] })),
    unknown,
  });

function wayOf(told: Told, id: string, [label, language]: readonly [string, Language]): Way {
  const { register, incomplete } = told.project;
  const { lanes, events } = pathwayOf(register, id, { on: asOf, incomplete });
  return {
    id,
    input: {
      title: label,
      language,
      ...projectPeriod,
      today: asOf,
      lanes: lanes.map(laneIn(language)),
      events: events.map(({ on, label: event, kind }) => ({ on, label: event[language], kind: kind[language] })),
      verdicts: verdictRows(told, id, language),
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
 * @param told - the participants, and how the answers of some rules changed
 * @param language - of the words
 */
export function pathwaySection(told: Told, language: Language): Html {
  const t = speaking(language);
  const ways = told.project.register.participants.map(({ id, pseudonym }) =>
    wayOf(told, id, [pseudonym ?? id, language]),
  );
  return html`<h2 id="pathways">${t("Wege durch das Projekt", "Ways through the project")}</h2>
    <p>
      ${t(
        "Verlauf, Maßnahmen, Begleitung, Beratung und Fehlzeiten als Zeitleiste; darunter, was drei Regeln am ersten Tag jedes Quartals ergeben hätten. Zwei Wege im Bild, alle zum Aufklappen.",
        "History, measures, support, counselling and absences as a timeline; below, what three rules would have answered on the first day of each quarter. Two ways as pictures, all of them to open.",
      )}
    </p>
    ${examples(ways).map(({ input }) => figure(pathwayChart(input)))}
    <div class="screen">
      <h3>${t("Alle Wege", "All ways")}</h3>
      ${ways.map(folded)}
    </div>`;
}
