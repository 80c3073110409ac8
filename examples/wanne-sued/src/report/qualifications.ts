// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { coverageChart } from "@quartierkit/charts";
import type { Certificate, Progress } from "@quartierkit/qualifications";
import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { plainText, speaking } from "../language.ts";
import type { Language } from "../language.ts";
import { figure } from "./figure.ts";
import { wholeWay } from "./whole-way.ts";
import type { WaysTold } from "./whole-way.ts";

/** How far somebody is on the way to one degree. */
export interface OnTheWay {
  readonly label: string;
  readonly progress: Progress;
  /** Certificates that stand, oldest first. */
  readonly certificates: readonly (Pick<Certificate, "number" | "issuedOn"> & { readonly module: LocalizedText })[];
}

const outcomes: Readonly<Record<Progress["readiness"]["outcome"], Bilingual>> = {
  met: { de: "ja", en: "yes" },
  "not-met": { de: "noch nicht", en: "not yet" },
  unknown: { de: "noch offen", en: "still open" },
  "not-applicable": { de: "auf diesem Weg nicht", en: "not on this way" },
};

function monthsInWords({ readiness: { months, requiredMonths } }: Progress, language: Language): string {
  const t = speaking(language);
  const of = t(`von ${requiredMonths ?? "–"}`, `of ${requiredMonths ?? "–"}`);
  if (months === null) return t(`keine Angabe, ${of}`, `nothing recorded, ${of}`);
  const tenth = (value: number) => t(String(value).replace(".", ","), String(value));
  if (months.lo === months.hi) return `${tenth(Math.round(months.lo * 10) / 10)} ${of}`;
  return t(
    `${Math.floor(months.lo)} bis ${Math.ceil(months.hi)} ${of}`,
    `${Math.floor(months.lo)} to ${Math.ceil(months.hi)} ${of}`,
  );
}

function row({ label, progress }: OnTheWay, language: Language): Html {
  const { occupation, modules, readiness, nextStep } = progress;
  return html`<tr>
    <th scope="row">${label}</th>
    <td>${plainText(occupation, language)}</td>
    <td class="number">
      ${modules.certified} / ${modules.passed} / ${modules.running} / ${modules.planned} / ${modules.open}
    </td>
    <td class="number">${monthsInWords(progress, language)}</td>
    <td>${outcomes[readiness.outcome][language]}</td>
    <td>
      ${nextStep.text[language]}
      <details>
        <summary>${speaking(language)("Zulassung: Gründe", "Admission: reasons")}</summary>
        <ul>
          ${readiness.reasons.map(
            ({ text, norm }) => html`<li>${text[language]} <cite class="source">${norm.text}</cite></li>`,
          )}
        </ul>
      </details>
    </td>
  </tr>`;
}

function chart({ label, progress: { picture, framework } }: OnTheWay, language: Language): Html {
  const t = speaking(language);
  const titled = <T extends { readonly title: Progress["occupation"] }>(things: readonly T[]) =>
    things.map((thing) => ({ ...thing, title: plainText(thing.title, language) }));
  const svg = coverageChart({
    title: `${label}: ${plainText(picture.occupation, language)}`,
    language,
    occupation: plainText(picture.occupation, language),
    preparation: picture.preparation.map(({ title, state, level }) => ({
      title: plainText(title, language),
      state,
      ...(level === undefined ? {} : { level: level[language] }),
    })),
    positions: titled(picture.positions),
    modules: titled(picture.modules),
  });
  return figure(
    svg,
    t(
      `Rahmen ${framework?.id ?? "–"}. „Nicht bekannt“: Die Quelle des Rahmens sagt nicht, welches Modul diese Position abdeckt. Das ist etwas anderes als nicht abgedeckt.`,
      `Framework ${framework?.id ?? "–"}. “Not known”: the framework's source does not say which module covers this position. That is not the same as not covered.`,
    ),
  );
}

const touched = ({ progress: { modules } }: OnTheWay): number => modules.total - modules.open;

/** In each occupation the person who shows most in a picture: most modules touched. */
function shown(people: readonly OnTheWay[]): readonly OnTheWay[] {
  const drawable = people.filter(({ progress }) => progress.picture.modules.length > 0);
  const occupations = [...new Set(drawable.map(({ progress }) => progress.regulationId))];
  return occupations.flatMap((id) =>
    drawable
      .filter(({ progress }) => progress.regulationId === id)
      .toSorted((a, b) => touched(b) - touched(a))
      .slice(0, 1),
  );
}

/**
 * The section on the way to a vocational degree.
 *
 * @param told - everybody with anything recorded, and a certificate that was issued
 * @param language - of the words
 */
export function qualificationSection({ onTheWay: people, certified }: WaysTold, language: Language): Html {
  const t = speaking(language);
  return html`<h2 id="qualifications">${t("Auf dem Weg zum Berufsabschluss", "On the way to a vocational degree")}</h2>
    <p>
      ${t(
        "Teilqualifikationen führen Schritt für Schritt zur Externenprüfung (§ 45 Abs. 2 BBiG). Fehlende Zeit ist keine Ablehnung: Die zuständige Stelle kann auch zulassen, wer seine Handlungsfähigkeit glaubhaft macht.",
        "Partial qualifications lead step by step to the external examination (§ 45 Abs. 2 BBiG). Missing time is no refusal: the competent body may also admit people who credibly show that they can do the work.",
      )}
    </p>
    ${shown(people).map((one) => chart(one, language))} ${wholeWay({ onTheWay: people, certified }, language)}
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${t("Person", "Person")}</th>
            <th scope="col">${t("Beruf", "Occupation")}</th>
            <th scope="col" class="number">
              ${t("Module: zertifiziert / bestanden / laufend / geplant / offen", "Modules: certified / passed / running / planned / open")}
            </th>
            <th scope="col" class="number">${t("Monate im Beruf", "Months in the occupation")}</th>
            <th scope="col">${t("Zulassung nach Zeit", "Admission by time")}</th>
            <th scope="col">${t("Nächster Schritt", "Next step")}</th>
          </tr>
        </thead>
        <tbody>
          ${people.map((one) => row(one, language))}
        </tbody>
      </table>
    </div>`;
}
