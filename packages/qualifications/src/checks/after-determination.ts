// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import { actOf, askRule } from "../readiness/degree.ts";
import { degreeFactsOf } from "../readiness/gather.ts";
import type { Determination } from "../records/determination.ts";
import type { QualificationFile } from "../records/file.ts";
import { membersOf } from "../records/members.ts";
import { each } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { exampleDetermination, withDetermination } from "./degree-examples.ts";
import { isOpen, told, words } from "./determination-words.ts";
import { exampleRegulation } from "./examples.ts";

const sound = withDetermination();

const supplementary: QualificationCheck = {
  ...words,
  code: "FST-SUPPL-5Y",
  severity: "error",
  title: {
    de: "Ein Ergänzungsverfahren, innerhalb von fünf Jahren",
    en: "One supplementary procedure, within five years",
  },
  hint: {
    de: "Bekanntgabe, Antrag und Zahl der Verfahren prüfen.",
    en: "Check notice, application and number of procedures.",
  },
  norm: cite("§ 8 Abs. 1, 2 BBFVerfV"),
  validFrom: "2024-11-08",
  find: each("determinations", ({ supplementary: procedures = [], outcome, notifiedOn }): readonly Violation[] =>
    procedures.flatMap(({ appliedOn }, index) => {
      const determination = {
        ...(outcome === undefined ? {} : { outcome }),
        ...(notifiedOn === undefined ? {} : { notifiedOn }),
        supplementaryUsed: index > 0,
      };
      const { reasons } = askRule("bbfverfv-8", { determination }, appliedOn);
      return reasons
        .filter((reason) => reason.outcome === "not-met")
        .map((reason) => ({ path: `/supplementary/${index}`, values: told(reason) }));
    }),
  ),
  examples: {
    passing: [sound, withDetermination({ supplementary: [{ appliedOn: "2030-06-01" }] })],
    failing: [
      withDetermination({ supplementary: [{ appliedOn: "2030-06-02" }] }),
      withDetermination({
        supplementary: [{ appliedOn: "2026-01-10", outcome: "abgelehnt" }, { appliedOn: "2027-01-10" }],
      }),
      withDetermination({ outcome: "abgelehnt", supplementary: [{ appliedOn: "2026-01-10" }] }),
    ],
  },
};

/** The procedure of the same person in the same occupation whose result was known last before an application. */
const before = (file: QualificationFile, { id, participantId, regulationId, application }: Determination) =>
  membersOf(file, "determinations")
    .filter((other) => other.id !== id && other.participantId === participantId && other.regulationId === regulationId)
    .filter(({ notifiedOn }) => notifiedOn !== undefined && notifiedOn < application.on)
    .toSorted((a, b) => ((a.notifiedOn ?? "") < (b.notifiedOn ?? "") ? -1 : 1))
    .at(-1);

const rejected: Determination = { ...exampleDetermination, outcome: "abgelehnt" };

const again = (on: string, newFacts?: boolean): QualificationFile => ({
  ...sound,
  determinations: [
    rejected,
    {
      id: "d-2",
      participantId: "p1",
      regulationId: "beispielberuf",
      repeats: "d-1",
      application: { on, ...(newFacts === undefined ? {} : { newFacts }) },
      status: "applied",
      section50d: false,
    },
  ],
});

const repeat: QualificationCheck = {
  ...words,
  code: "FST-REPEAT-12M",
  severity: "error",
  title: {
    de: "Erneuter Antrag nach zwölf Monaten und mit neuen Tatsachen",
    en: "Repeated application after twelve months, with new facts",
  },
  hint: {
    de: "Bekanntgabe und neuen Antrag prüfen; nach überwiegender Vergleichbarkeit führt das Ergänzungsverfahren weiter.",
    en: "Check notice and new application; after predominant comparability the supplementary procedure leads on.",
  },
  norm: cite("§ 9 BBFVerfV"),
  validFrom: "2024-11-08",
  find: each("determinations", (determination, file): readonly Violation[] => {
    const earlier = before(file, determination);
    if (earlier === undefined || earlier.outcome === "vollstaendig" || !isOpen(determination)) return [];
    const { participantId, regulationId, application } = determination;
    const { newFacts } = application;
    const facts = degreeFactsOf(file, {
      participantId,
      regulationId,
      on: application.on,
      ...(newFacts === undefined ? {} : { facts: { determination: { newFacts } } }),
    });
    const { outcome, reasons } = askRule("bbfverfv-9", facts, application.on);
    // A rejection has the shorter waiting time, everything else the longer one.
    const waiting = earlier.outcome === "abgelehnt" ? "twelve-months" : "five-years";
    const broken = reasons.find(({ id, outcome: own }) => own === "not-met" && (id === waiting || id === "new-facts"));
    if (outcome !== "not-met" || broken === undefined) return [];
    return [{ path: "/application/on", values: told(broken) }];
  }),
  examples: {
    passing: [sound, again("2026-06-02", true), again("2026-06-02")],
    failing: [again("2026-06-01", true), again("2025-12-01"), again("2026-07-01", false)],
  },
};

const occupation: QualificationCheck = {
  code: "FST-OCCUPATION",
  severity: "error",
  title: {
    de: "Referenzberuf nach BBiG oder HwO",
    en: "Reference occupation under BBiG or HwO",
  },
  message: {
    de: "Für „{occupation}“ gibt es kein Feststellungsverfahren ({norm}).",
    en: "There is no Feststellungsverfahren for “{occupation}” ({norm}).",
  },
  hint: { de: "Referenzberuf prüfen.", en: "Check the reference occupation." },
  norm: cite("§ 50b Abs. 1 BBiG"),
  find: each("determinations", ({ regulationId }, { regulations }): readonly Violation[] => {
    const regulation = regulations.find(({ id }) => id === regulationId);
    if (regulation === undefined || actOf(regulation) !== null) return [];
    return [{ path: "/regulationId", values: { occupation: regulationId, norm: regulation.pathway.norm.text } }];
  }),
  examples: {
    passing: [sound],
    failing: [
      {
        ...sound,
        regulations: [
          {
            ...exampleRegulation,
            pathway: { kind: "none", norm: cite("§ 63 PflBG"), reason: { de: "Kein Weg.", en: "No way." } },
          },
        ],
      },
    ],
  },
};

/** Days that follow one another, each with its place; days that are not known are left out. */
function misplaced(days: readonly (readonly [path: string, day: string | undefined])[]): readonly Violation[] {
  const known = days.flatMap(([path, day]) => (day === undefined ? [] : [{ path, day }]));
  return known.flatMap(({ path, day }, index) => {
    const earlier = known[index - 1];
    return earlier !== undefined && day < earlier.day ? [{ path, values: { later: day, earlier: earlier.day } }] : [];
  });
}

const order: QualificationCheck = {
  code: "FST-ORDER",
  severity: "error",
  title: {
    de: "Antrag, Zulassung, Feststellung, Bekanntgabe in dieser Reihenfolge",
    en: "Application, admission, assessment, notice in this order",
  },
  message: { de: "{later} liegt vor {earlier}.", en: "{later} lies before {earlier}." },
  hint: { de: "Beide Tage prüfen.", en: "Check both days." },
  find: each("determinations", ({ application, admission, assessedOn, notifiedOn, supplementary: more = [] }) => [
    ...misplaced([
      ["/application/on", application.on],
      ["/admission/on", admission?.on],
      ["/assessedOn", assessedOn],
      ["/notifiedOn", notifiedOn],
    ]),
    ...more.flatMap((one, index) =>
      misplaced([
        ["/notifiedOn", notifiedOn],
        [`/supplementary/${index}/appliedOn`, one.appliedOn],
        [`/supplementary/${index}/notifiedOn`, one.notifiedOn],
      ]),
    ),
  ]),
  examples: {
    passing: [sound],
    failing: [
      withDetermination({ admission: { admitted: true, on: "2025-01-31" } }),
      withDetermination({ notifiedOn: "2025-04-30" }),
      withDetermination({ supplementary: [{ appliedOn: "2025-05-31" }] }),
    ],
  },
};

export const afterDeterminationChecks: readonly QualificationCheck[] = [supplementary, repeat, occupation, order];
