// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "@quartierkit/calendar";
import { parameterOn } from "@quartierkit/rules";
import { exitDue, followUpDue } from "../count/pending.ts";
import { followUpToleranceDays } from "../indicators/parameters.ts";
import { norms } from "../indicators/sources.ts";
import { working } from "../record/prepare.ts";
import type { AtSixMonths, ParticipationRecord } from "../record/participation.ts";
import { each, when } from "./check.ts";
import type { RecordCheck } from "./check.ts";
import { gone, setOf, whole } from "./examples.ts";

const inverted: RecordCheck = {
  code: "ESF-V21-EXIT",
  severity: "error",
  title: { de: "Austritt vor Eintritt", en: "Exit before entry" },
  message: {
    de: "Austritt am {exit}, Eintritt am {entry}; der Datensatz zählt nicht.",
    en: "Exit on {exit}, entry on {entry}; the record does not count.",
  },
  hint: { de: "Beide Tage prüfen.", en: "Check both days." },
  find: each(({ record: { entry, exit } }) =>
    when(typeof exit === "string" && exit < entry, { path: "/exit", values: { entry, exit: exit ?? "" } }),
  ),
  examples: { passing: [setOf([gone])], failing: [setOf([{ ...gone, exit: "2019-03-03" }])] },
};

const window: RecordCheck = {
  code: "ESF-V21-RESULT",
  severity: "error",
  title: { de: "Ergebnis außerhalb der vier Wochen", en: "Result outside the four weeks" },
  message: {
    de: "Verbleib vom {on}; er zählt nur vom {exit} bis zum {due}. Die unmittelbaren Ergebnisse zählen nicht.",
    en: "Situation of {on}; it counts from {exit} to {due} only. The immediate results do not count.",
  },
  hint: {
    de: "Tag prüfen; was später geschah, gehört in die Nachbefragung.",
    en: "Check the day; what happened later belongs to the follow-up.",
  },
  norm: norms.guidance,
  find: each(({ record: { exit, atExit }, set: { rules } }) => {
    if (typeof exit !== "string" || atExit?.on === undefined) return [];
    const due = exitDue(exit, rules);
    return when(atExit.on < exit || atExit.on > due, { path: "/atExit/on", values: { on: atExit.on, exit, due } });
  }),
  examples: {
    passing: [setOf([gone]), setOf([{ ...gone, atExit: { ...gone.atExit, on: "2019-09-27" } }])],
    failing: [
      setOf([{ ...gone, atExit: { ...gone.atExit, on: "2019-09-28" } }]),
      setOf([{ ...gone, atExit: { ...gone.atExit, on: "2019-08-29" } }]),
    ],
  },
};

const followUp: RecordCheck = {
  code: "ESF-V21-FOLLOWUP",
  severity: "error",
  title: { de: "Nachbefragung nicht nach sechs Monaten", en: "Follow-up not six months later" },
  message: {
    de: "Nachbefragung vom {on}; sie gilt dem {due}, höchstens {days} Tage davor oder danach. Die längerfristigen Ergebnisse zählen nicht.",
    en: "Follow-up of {on}; it is about {due}, at most {days} days before or after. The longer-term results do not count.",
  },
  hint: {
    de: "Den Tag eintragen, für den die Auskunft gilt, nicht den Tag des Gesprächs.",
    en: "Enter the day that the answer is about, not the day of the conversation.",
  },
  norm: norms.guidance,
  find: each(({ record: { exit, atSixMonths }, set: { rules } }) => {
    if (typeof exit !== "string" || atSixMonths?.on === undefined || atSixMonths.unreachable === true) return [];
    const due = followUpDue(exit, rules);
    const days = parameterOn(followUpToleranceDays, rules.lawDay)?.value ?? 0;
    const { on } = atSixMonths;
    return when(on < addDays(due, -days) || on > addDays(due, days), {
      path: "/atSixMonths/on",
      values: { on, due, days },
    });
  }),
  examples: {
    passing: [setOf([gone])],
    failing: [setOf([{ ...gone, atSixMonths: { on: "2020-06-01", status: "employed" } }])],
  },
};

/** Whether a situation holds more than the drawing of a sample. */
const saysSomething = ({ sampled: _sampled, ...rest }: AtSixMonths = {}): boolean =>
  Object.values(rest).some((value) => value !== undefined);

const stray: RecordCheck = {
  code: "ESF-V21-STAY",
  severity: "warning",
  title: { de: "Ergebnis ohne Austritt", en: "Result without an exit" },
  message: {
    de: "Es steht ein Verbleib da, aber kein Austritt; er zählt nicht.",
    en: "There is a situation after leaving, but no exit; it does not count.",
  },
  hint: { de: "Tag des Austritts eintragen.", en: "Enter the day of leaving." },
  find: each(({ record: { exit, atExit, atSixMonths } }) =>
    when(typeof exit !== "string" && (saysSomething(atExit) || saysSomething(atSixMonths)), { path: "/exit" }),
  ),
  examples: {
    passing: [setOf([whole]), setOf([{ ...whole, atExit: {}, atSixMonths: { sampled: true } }])],
    failing: [setOf([{ ...gone, exit: null }]), setOf([{ ...whole, atExit: { status: "employed" } }])],
  },
};

const duration: RecordCheck = {
  code: "ESF-V22",
  severity: "warning",
  title: { de: "Außerhalb der Laufzeit des Vorhabens", en: "Outside the duration of the operation" },
  message: {
    de: "Eintritt oder Austritt liegt nicht in der Laufzeit {from} bis {to}.",
    en: "Entry or exit does not lie in the duration {from} to {to}.",
  },
  hint: { de: "Tage oder Vorhaben prüfen.", en: "Check the days or the operation." },
  find: each(({ record: { operation, entry, exit }, set: { operations } }) => {
    const period = operations[operation]?.period;
    if (period === undefined) return [];
    const isOutside = (day: string): boolean => day < period.from || day > period.to;
    const values = { from: period.from, to: period.to };
    return [
      ...when(isOutside(entry), { path: "/entry", values }),
      ...when(typeof exit === "string" && isOutside(exit), { path: "/exit", values }),
    ];
  }),
  examples: {
    passing: [
      setOf([gone]),
      setOf([gone], "esf-2014-2018", { BQB: { period: { from: "2019-01-01", to: "2022-12-31" } } }),
    ],
    failing: [
      setOf([gone], "esf-2014-2018", { BQB: { period: { from: "2020-01-01", to: "2022-12-31" } } }),
      setOf([gone], "esf-2014-2018", { BQB: { period: { from: "2019-01-01", to: "2019-08-29" } } }),
    ],
  },
};

const isWorking = (status: ParticipationRecord["status"]): boolean => status !== undefined && working.includes(status);

const cannotCount = {
  severity: "info",
  norm: norms.guidance,
  hint: {
    de: "Richtig, wenn es so war; zu berichten ist nichts.",
    en: "Right if it was so; there is nothing to report.",
  },
} as const;

const populations: readonly RecordCheck[] = [
  {
    ...cannotCount,
    code: "ESF-V23",
    title: { de: "Arbeitsuche zählt nur bei Nichterwerbstätigen", en: "Job searching counts for inactive people only" },
    message: {
      de: "Arbeitsuche nach Austritt zählt nicht: Bei Eintritt war die Person nicht nichterwerbstätig.",
      en: "Searching after leaving does not count: the person was not inactive at entry.",
    },
    find: each(({ record: { status, atExit } }) =>
      when(status !== undefined && status !== "inactive" && status !== "unemployed" && atExit?.jobSearching === true, {
        path: "/atExit/jobSearching",
      }),
    ),
    examples: { passing: [setOf([gone])], failing: [setOf([{ ...gone, status: "employed" }])] },
  },
  {
    ...cannotCount,
    code: "ESF-V24",
    title: { de: "Bildung nach Austritt ist nicht neu", en: "Education after leaving is not new" },
    message: {
      de: "Die Person war schon bei Eintritt in Bildung oder Ausbildung.",
      en: "The person was in education or training at entry already.",
    },
    find: each(({ record: { inEducation, atExit } }) =>
      when(inEducation === true && atExit?.inEducation === true, { path: "/atExit/inEducation" }),
    ),
    examples: {
      passing: [setOf([gone])],
      failing: [
        setOf([{ ...gone, status: "inactive", inEducation: true, atExit: { ...gone.atExit, inEducation: true } }]),
      ],
    },
  },
  {
    ...cannotCount,
    code: "ESF-V26",
    title: {
      de: "Verbesserte Lage zählt nur bei Erwerbstätigen",
      en: "An improved situation counts for employed people only",
    },
    message: {
      de: "Eine bessere Lage am Arbeitsplatz zählt nicht: Bei Eintritt war die Person nicht erwerbstätig.",
      en: "A better situation at work does not count: the person was not employed at entry.",
    },
    find: each(({ record: { status, atSixMonths }, judged }) =>
      when(status !== undefined && !isWorking(status) && judged.facts.atSixMonths.improved === true, {
        path: "/atSixMonths/improved",
        values: { improved: String(atSixMonths?.improved) },
      }),
    ),
    examples: {
      passing: [setOf([gone])],
      failing: [setOf([{ ...gone, atSixMonths: { on: "2020-02-28", status: "employed", improved: true } }])],
    },
  },
];

const oneAtExit: RecordCheck = {
  code: "ESF-V30",
  severity: "warning",
  title: { de: "Arbeitsuche und Arbeit zugleich", en: "Searching and working at once" },
  message: {
    de: "Nach Austritt gibt es einen Status; wer arbeitet, zählt nicht als arbeitsuchend.",
    en: "There is one status after leaving; whoever works does not count as searching.",
  },
  hint: { de: "Eine der beiden Angaben berichtigen.", en: "Correct one of the two." },
  norm: norms.guidance,
  find: each(({ record: { atExit } }) =>
    when(atExit?.jobSearching === true && isWorking(atExit.status), { path: "/atExit/jobSearching" }),
  ),
  examples: {
    passing: [setOf([gone])],
    failing: [setOf([{ ...gone, atExit: { ...gone.atExit, status: "employed" } }])],
  },
};

/** What does not fit in days and results. */
export const resultChecks: readonly RecordCheck[] = [
  inverted,
  window,
  followUp,
  stray,
  duration,
  ...populations,
  oneAtExit,
];
