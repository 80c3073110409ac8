// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { certificateCard, checkLabels, outcomeLabels } from "@quartierkit/credentials";
import type { DegreeVerdict } from "@quartierkit/qualifications";
import { outcomeWord } from "@quartierkit/rules";
import type { Certified } from "../certificate.ts";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { plainText, speaking } from "../language.ts";
import type { Language } from "../language.ts";
import { figure } from "./figure.ts";
import type { OnTheWay } from "./qualifications.ts";

/** Who is on the way to a degree, and a certificate with what was found about it. */
export interface WaysTold {
  readonly onTheWay: readonly OnTheWay[];
  readonly certified: Certified | null;
}

const isTimed = ({ progress }: OnTheWay): number => (progress.readiness.months === null ? 0 : 1);

/**
 * Somebody who has completed preparation and two modules at least: of several one whose time in the occupation is
 * recorded, with most certificates.
 */
export function wholeWayOf(people: readonly OnTheWay[]): OnTheWay | undefined {
  const whole = people.filter(
    ({ progress, certificates }) =>
      certificates.length >= 2 && progress.preparation.some(({ state }) => state === "completed"),
  );
  return whole.toSorted((a, b) => isTimed(b) - isTimed(a) || b.certificates.length - a.certificates.length)[0];
}

const preparationWords = {
  completed: { de: "abgeschlossen", en: "completed" },
  running: { de: "läuft", en: "running" },
  planned: { de: "geplant", en: "planned" },
  dropped: { de: "abgebrochen", en: "dropped" },
} as const;

function steps({ progress, certificates }: OnTheWay, language: Language): readonly Html[] {
  const t = speaking(language);
  const prepared = progress.preparation.map(({ title, level, hours, state }) => {
    const details = [
      ...(hours === undefined ? [] : [t(`${hours} Stunden`, `${hours} hours`)]),
      level?.[language] ?? "",
    ];
    const told = details.filter((detail) => detail !== "").join(", ");
    return html`<li>
      ${t("Vorbereitung", "Preparation")}: ${plainText(title, language)} (${told}): ${preparationWords[state][language]}
    </li>`;
  });
  const modules = certificates.map(({ module, number, issuedOn }) => {
    const day = formatDay(issuedOn, language);
    return html`<li>
      ${plainText(module, language)}: ${t(`Zertifikat ${number} vom ${day}`, `certificate ${number} of ${day}`)}
    </li>`;
  });
  return [...prepared, ...modules];
}

/** What the law says, with the conditions that are not met and not known. */
function verdict(label: string, { outcome, reasons, decisions }: DegreeVerdict, language: Language): Html {
  const open = reasons.filter((reason) => reason.outcome !== "met");
  return html`<li>
    <strong>${label}: ${outcomeWord(outcome, language)}</strong>
    <ul>
      ${open.map(({ text, norm, outcome: own }) => html`<li>${outcomeWord(own, language)}: ${text[language]} <cite class="source">${norm.text}</cite></li>`)}
      ${decisions.map((decision) => html`<li>→ ${decision[language]}</li>`)}
    </ul>
  </li>`;
}

/** The certificate as whoever was handed it sees it. */
function shown({ verification, changed }: Certified, language: Language): Html {
  const t = speaking(language);
  const failed = changed.checks.filter(({ ok }) => ok === false).map(({ name }) => checkLabels[name][language]);
  const caption = t(
    `Ohne Netz geprüft. Ist in der Datei ein einziger Buchstabe geändert, ist das Zertifikat ${outcomeLabels[changed.outcome].de} (${failed.join(", ")}). Erfundenes Beispiel, mit einem Schlüssel nur für diesen Lauf.`,
    `Verified without a network. With a single letter of the file changed the certificate is ${outcomeLabels[changed.outcome].en} (${failed.join(", ")}). Invented example, with a key for this run only.`,
  );
  return figure(certificateCard(verification, language), caption);
}

/**
 * One way as a whole: preparation, certificates, and what the law says of the way to the degree.
 *
 * @param told - everybody with anything recorded, and a certificate that was issued
 * @param language - of the words
 */
export function wholeWay({ onTheWay, certified }: WaysTold, language: Language): Html {
  const t = speaking(language);
  const one = wholeWayOf(onTheWay);
  if (one === undefined) return html``;
  const { ways, occupation, nextStep } = one.progress;
  return html`<h3>${t("Ein Weg im Ganzen", "One way as a whole")}: ${one.label}, ${plainText(occupation, language)}</h3>
    <ol>
      ${steps(one, language)}
    </ol>
    <ul>
      ${verdict(t("Externenprüfung", "External examination"), ways["bbig-45-2"], language)}
      ${verdict(t("Feststellungsverfahren", "Feststellungsverfahren"), ways["bbig-50b"], language)}
    </ul>
    <p>${t("Nächster Schritt", "Next step")}: ${nextStep.text[language]}</p>
    ${certified === null ? "" : shown(certified, language)}`;
}
