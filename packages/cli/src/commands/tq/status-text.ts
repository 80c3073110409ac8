// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DegreeVerdict, Progress } from "@quartierkit/qualifications";
import { outcomeWord } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";
import { inWords } from "./status-json.ts";
import type { Standing } from "./status-json.ts";

type Language = keyof Bilingual;

const words = {
  preparation: { de: "Vorbereitung", en: "Preparation" },
  modules: { de: "Module", en: "Modules" },
  next: { de: "Nächster Schritt", en: "Next step" },
  "bbig-45-2": { de: "Externenprüfung", en: "External examination" },
  "bbig-45-3": { de: "Zulassung nach Feststellung", en: "Admission after a determination" },
  "bbig-50b": { de: "Feststellungsverfahren", en: "Feststellungsverfahren" },
  "bbfverfv-8": { de: "Ergänzungsverfahren", en: "Supplementary procedure" },
  "bbfverfv-9": { de: "Erneuter Antrag", en: "Repeated application" },
  ask: { de: "zu erfragen", en: "to ask" },
  none: { de: "Nichts erfasst.", en: "Nothing recorded." },
} as const satisfies Readonly<Record<string, Bilingual>>;

const states: Readonly<Record<Progress["preparation"][number]["state"], Bilingual>> = {
  completed: { de: "abgeschlossen", en: "completed" },
  running: { de: "läuft", en: "running" },
  planned: { de: "geplant", en: "planned" },
  dropped: { de: "abgebrochen", en: "dropped" },
};

const modulesIn = ({ modules }: Progress, language: Language): string => {
  const { certified, passed, running, planned, open, total } = modules;
  return language === "de"
    ? `${certified} von ${total} zertifiziert, ${passed} bestanden, ${running} laufend, ${planned} geplant, ${open} offen`
    : `${certified} of ${total} certified, ${passed} passed, ${running} running, ${planned} planned, ${open} open`;
};

/** The conditions that are not met or not known; a way that is met needs no words. */
function verdictLines(
  label: string,
  { outcome, reasons, missing, decisions }: DegreeVerdict,
  language: Language,
): readonly string[] {
  const told = reasons.filter((reason) => outcome === "not-applicable" || reason.outcome !== "met");
  return [
    `  ${label}: ${outcomeWord(outcome, language)}`,
    ...(outcome === "met"
      ? []
      : told.map(
          ({ outcome: own, text, norm }) => `    ${outcomeWord(own, language)}: ${text[language]} (${norm.text})`,
        )),
    ...missing.map(({ label: asked }) => `    → ${words.ask[language]}: ${asked[language]}`),
    ...decisions.map((decision) => `    → ${decision[language]}`),
  ];
}

const isKnown = (id: string): id is keyof typeof words => Object.hasOwn(words, id);

function wayLines(progress: Progress, language: Language): readonly string[] {
  const { occupation, framework, preparation, nextStep, ways } = progress;
  const named = framework === null ? "" : ` (${framework.id} ${framework.version})`;
  const steps = preparation.map(
    ({ title, state, level }) =>
      `  ${words.preparation[language]}: ${inWords(title, language)}${level === undefined ? "" : ` (${level[language]})`}: ${states[state][language]}`,
  );
  return [
    `${inWords(occupation, language)}${named}`,
    ...steps,
    ...(framework === null ? [] : [`  ${words.modules[language]}: ${modulesIn(progress, language)}`]),
    ...Object.entries(ways).flatMap(([id, verdict]) =>
      verdictLines(isKnown(id) ? words[id][language] : id, verdict, language),
    ),
    `  ${words.next[language]}: ${nextStep.text[language]}`,
  ];
}

/**
 * The answer in words.
 *
 * @param standings - one for each participant
 * @param language - of the words
 */
export function statusInText(standings: readonly Standing[], language: Language): string {
  const parts = standings.map(({ participantId, ways }) =>
    [
      participantId,
      ...(ways.length === 0 ? [words.none[language]] : ways.flatMap((way) => wayLines(way, language))),
    ].join("\n"),
  );
  return parts.length === 0 ? words.none[language] : parts.join("\n\n");
}
