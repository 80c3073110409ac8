// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { isAskedLater } from "../count/pending.ts";
import { norms, read } from "../indicators/sources.ts";
import type { AtExit, AtSixMonths } from "../record/participation.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import type { RecordSet } from "./check.ts";
import { each, when } from "./check.ts";
import type { RecordCheck, Seen } from "./check.ts";
import { gone, setOf, whole } from "./examples.ts";

type Answer = Omit<AtExit & AtSixMonths, "on" | "sampled">;

/** Answers beside the note that there is none, and both notes at once. */
const contradicts = ({ unreachable = false, declined = false, ...answers }: Answer): boolean =>
  (unreachable && declined) ||
  ((unreachable || declined) && Object.values(answers).some((value) => value !== undefined));

function answered({ record: { atExit, atSixMonths } }: Seen): readonly Violation[] {
  const { on: _on, ...first } = atExit ?? {};
  const { on: _later, sampled: _sampled, ...second } = atSixMonths ?? {};
  return [...when(contradicts(first), { path: "/atExit" }), ...when(contradicts(second), { path: "/atSixMonths" })];
}

const noAnswer: RecordCheck = {
  code: "ESF-V06-RESULT",
  severity: "error",
  title: { de: "Keine Antwort und doch ein Ergebnis", en: "No answer, and a result all the same" },
  message: {
    de: "„Nicht erreicht“ und „verweigert“ schließen einander und jede Angabe aus.",
    en: "“Could not be reached” and “declined” exclude each other and every answer.",
  },
  hint: {
    de: "Den Vermerk entfernen, wenn es eine Antwort gibt; sonst die Antwort.",
    en: "Remove the note where there is an answer; otherwise the answer.",
  },
  norm: norms.guidance,
  find: each(answered),
  examples: {
    passing: [
      setOf([gone]),
      setOf([{ ...gone, atExit: { on: "2019-09-10", declined: true }, atSixMonths: { unreachable: true } }]),
    ],
    failing: [
      setOf([{ ...gone, atExit: { ...gone.atExit, unreachable: true } }]),
      setOf([{ ...gone, atSixMonths: { declined: true, unreachable: true } }]),
    ],
  },
};

const isAnswered = ({ atSixMonths }: Seen["record"]): boolean =>
  atSixMonths?.status !== undefined || atSixMonths?.declined === true;

const contact: RecordCheck = {
  code: "ESF-V32",
  severity: "warning",
  title: { de: "Kein Weg zur Person für die Nachbefragung", en: "No way to the person for the follow-up" },
  message: {
    de: "Weder Anschrift noch Telefon liegt vor; nach sechs Monaten kann niemand fragen.",
    en: "Neither an address nor a telephone number is on file; nobody can ask six months after leaving.",
  },
  hint: {
    de: "Vor dem Austritt einen Weg vereinbaren; für Menschen ohne Wohnung genügt ein Telefon oder eine Beratungsstelle.",
    en: "Agree on a way before the exit; for people without a home a telephone or an advice centre is enough.",
  },
  source: read("Stammdatenblatt ESF+ (Projektdatenbank IDEA)", "ESF+ in Österreich"),
  find: each(({ record, judged, set: { rules } }) =>
    when(record.contactOnFile === false && isAskedLater(judged, rules) && !isAnswered(record), {
      path: "/contactOnFile",
    }),
  ),
  examples: {
    passing: [
      setOf([whole]),
      setOf([{ ...whole, homeless: true, contactOnFile: true }]),
      setOf([{ ...gone, contactOnFile: false }]),
    ],
    failing: [setOf([{ ...whole, contactOnFile: false }])],
  },
};

const ofSample = (records: RecordSet["records"]): RecordSet => ({
  records,
  rules: ruleSet("esf-2014-2018", { followUp: "sample", housing: "sample" }),
  operations: {},
});

function notSaid({ record, judged, set: { rules } }: Seen): readonly Violation[] {
  const { followUp, housing } = rules.switches;
  return [
    ...when(housing === "sample" && record.sampled === undefined, { path: "/sampled" }),
    ...when(followUp === "sample" && judged.facts.hasLeft && record.atSixMonths?.sampled === undefined, {
      path: "/atSixMonths/sampled",
    }),
  ];
}

const sample: RecordCheck = {
  code: "ESF-SAMPLE",
  severity: "warning",
  title: { de: "Nicht gesagt, ob gezogen", en: "Not said whether drawn" },
  message: {
    de: "Gefragt wird eine Stichprobe; ob die Person zu ihr gehört, steht nicht da. Sie zählt nicht, und niemand fragt sie.",
    en: "A sample is asked; whether the person belongs to it is not said. They do not count, and nobody asks them.",
  },
  hint: {
    de: "Die Ziehung eintragen, auch das Nein, oder alle fragen.",
    en: "Enter who was drawn, the no as well, or ask everybody.",
  },
  norm: norms.guidance,
  find: each(notSaid),
  examples: {
    passing: [
      setOf([gone]),
      ofSample([{ ...gone, sampled: false, atSixMonths: { ...gone.atSixMonths, sampled: true } }]),
      ofSample([{ ...whole, sampled: true }]),
    ],
    failing: [ofSample([{ ...gone, sampled: true }]), ofSample([whole])],
  },
};

/** Who was asked, who answered, and whether anybody can be asked. */
export const askingChecks: readonly RecordCheck[] = [noAnswer, contact, sample];
