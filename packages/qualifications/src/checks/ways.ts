// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import { cefr, cite } from "@quartierkit/vocabulary";
import { escoKindOf } from "../lists/esco.ts";
import type { EscoKind } from "../lists/esco.ts";
import type { Preparation } from "../records/preparation.ts";
import { membersOf } from "../records/members.ts";
import { each } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { exampleEvidence, examplePreparation, exampleRecognition } from "./degree-examples.ts";
import { exampleFile, exampleModule, exampleRegulation, withModules } from "./examples.ts";

const sound = exampleFile({
  recognitions: [exampleRecognition],
  evidence: [exampleEvidence],
  preparations: [examplePreparation],
});

const recognitionOfItself: QualificationCheck = {
  code: "TQ-RECOGNITION-SELF",
  severity: "error",
  title: { de: "Kein Modul wird auf sich selbst anerkannt", en: "No module is recognised for itself" },
  message: {
    de: "Modul {module} in Fassung {version} steht auf beiden Seiten.",
    en: "Module {module} in version {version} stands on both sides.",
  },
  hint: { de: "„from“ und „to“ prüfen.", en: "Check “from” and “to”." },
  find: each("recognitions", ({ from, to }): readonly Violation[] =>
    from.moduleId === to.moduleId && from.frameworkVersion === to.frameworkVersion
      ? [{ path: "/to", values: { module: to.moduleId, version: to.frameworkVersion } }]
      : [],
  ),
  examples: {
    passing: [
      sound,
      { ...sound, recognitions: [{ ...exampleRecognition, to: { moduleId: "m1", frameworkVersion: "2" } }] },
    ],
    failing: [{ ...sound, recognitions: [{ ...exampleRecognition, to: exampleRecognition.from }] }],
  },
};

const future: QualificationCheck = {
  code: "EVIDENCE-FUTURE",
  severity: "error",
  title: { de: "Kein Nachweis aus der Zukunft", en: "No evidence from the future" },
  message: { de: "Der Nachweis ist vom {on}.", en: "The evidence is dated {on}." },
  hint: { de: "Tag des Nachweises prüfen.", en: "Check the day of the evidence." },
  find: each("evidence", ({ on }, _file, context): readonly Violation[] =>
    on > context.on ? [{ path: "/on", values: { on } }] : [],
  ),
  examples: {
    passing: [sound, { ...sound, evidence: [{ ...exampleEvidence, on: "2022-01-01" }] }],
    failing: [{ ...sound, evidence: [{ ...exampleEvidence, on: "2022-01-02" }] }],
  },
};

const independence: QualificationCheck = {
  code: "EVIDENCE-INDEPENDENT",
  severity: "error",
  title: { de: "Eine Selbsteinschätzung ist nicht unabhängig", en: "A self-assessment is not independent" },
  message: {
    de: "Als unabhängig bezeichnet: {kind}, verfasst von {author}.",
    en: "Called independent: {kind}, by {author}.",
  },
  hint: { de: "„independent“ oder „author“ prüfen.", en: "Check “independent” or “author”." },
  find: each("evidence", ({ kind, author, independent }): readonly Violation[] =>
    independent && (kind === "self-assessment" || author === "participant")
      ? [{ path: "/independent", values: { kind, author } }]
      : [],
  ),
  examples: {
    passing: [sound, { ...sound, evidence: [{ ...exampleEvidence, author: "chamber", independent: true }] }],
    failing: [
      { ...sound, evidence: [{ ...exampleEvidence, kind: "self-assessment", independent: true }] },
      { ...sound, evidence: [{ ...exampleEvidence, author: "participant", independent: true }] },
    ],
  },
};

const cefrRank = (level: string): number => cefr.codes.findIndex(({ code }) => code === level);

/** Levels that fell: below where somebody began. */
function fallen({ language, digComp }: Preparation): readonly { path: string; before: string; after: string }[] {
  const spoken =
    language?.before === undefined || language.reached === undefined
      ? []
      : [{ path: "/language/reached", before: language.before, after: language.reached }];
  const digital = (digComp?.items ?? []).flatMap(({ before, reached }, index) =>
    before === undefined || reached === undefined || reached >= before
      ? []
      : [{ path: `/digComp/items/${index}/reached`, before: String(before), after: String(reached) }],
  );
  return [...spoken.filter(({ before, after }) => cefrRank(after) < cefrRank(before)), ...digital];
}

const levels: QualificationCheck = {
  code: "PREP-LEVEL",
  severity: "warning",
  title: { de: "Erreichtes Niveau nicht unter dem Anfang", en: "Level reached not below the beginning" },
  message: { de: "Begonnen mit {before}, erreicht {after}.", en: "Began with {before}, reached {after}." },
  hint: { de: "Beide Niveaus prüfen.", en: "Check both levels." },
  find: each("preparations", (preparation): readonly Violation[] =>
    fallen(preparation).map(({ path, before, after }) => ({ path, values: { before, after } })),
  ),
  examples: {
    passing: [sound],
    failing: [
      {
        ...sound,
        preparations: [
          { ...examplePreparation, digComp: { version: "3.0", items: [{ competence: "1.1", before: 3, reached: 2 }] } },
        ],
      },
      {
        ...sound,
        preparations: [
          { ...examplePreparation, kind: "language", language: { language: "de", before: "B1", reached: "A2" } },
        ],
      },
    ],
  },
};

const preparationStatus: QualificationCheck = {
  code: "PREP-STATUS",
  severity: "warning",
  title: { de: "Stand und Tage der Vorbereitung passen zusammen", en: "Status and days of a preparation agree" },
  message: { de: "Stand „{status}“, aber {problemDe}.", en: "Status “{status}”, but {problemEn}." },
  hint: { de: "„status“ und „actual“ prüfen.", en: "Check “status” and “actual”." },
  find: each("preparations", ({ status, actual, reason }, _file, { on }): readonly Violation[] => {
    const says = (problemDe: string, problemEn: string): readonly Violation[] => [
      { path: "/status", values: { status, problemDe, problemEn } },
    ];
    if (status === "completed" && (actual?.to ?? null) === null) return says("kein letzter Tag", "no last day");
    if (status === "running" && actual !== undefined && actual.from > on)
      return says("noch nicht begonnen", "not begun yet");
    if (status === "dropped" && reason === undefined) return says("kein Grund", "no reason");
    return [];
  }),
  examples: {
    passing: [sound, { ...sound, preparations: [{ ...examplePreparation, status: "dropped", reason: "Arbeit" }] }],
    failing: [
      { ...sound, preparations: [{ ...examplePreparation, actual: { from: "2021-01-11", to: null } }] },
      {
        ...sound,
        preparations: [{ ...examplePreparation, status: "running", actual: { from: "2022-01-02", to: null } }],
      },
      { ...sound, preparations: [{ ...examplePreparation, status: "dropped" }] },
    ],
  },
};

const esco: QualificationCheck = {
  code: "ESCO-FORM",
  severity: "error",
  title: { de: "Form einer ESCO-Kennung", en: "Form of an ESCO URI" },
  message: { de: "„{uri}“ ist keine Kennung für {kindDe} in ESCO.", en: "“{uri}” is no URI of {kindEn} in ESCO." },
  hint: {
    de: "http://data.europa.eu/esco/occupation/… oder …/skill/… angeben.",
    en: "Give http://data.europa.eu/esco/occupation/… or …/skill/….",
  },
  find: (file) => {
    const wrong = (path: string, uri: string | undefined, kind: EscoKind): readonly Violation[] => {
      if (uri === undefined || escoKindOf(uri) === kind) return [];
      const names = { occupation: ["einen Beruf", "an occupation"], skill: ["eine Fertigkeit", "a skill"] } as const;
      const [kindDe, kindEn] = names[kind];
      return [{ path, values: { uri, kindDe, kindEn } }];
    };
    return [
      ...membersOf(file, "regulations").flatMap(({ escoUri }, index) =>
        wrong(`/regulations/${index}/escoUri`, escoUri, "occupation"),
      ),
      ...membersOf(file, "frameworks").flatMap(({ modules }, index) =>
        modules.flatMap(({ competences }, place) =>
          competences.flatMap(({ escoUri }, entry) =>
            wrong(`/frameworks/${index}/modules/${place}/competences/${entry}/escoUri`, escoUri, "skill"),
          ),
        ),
      ),
    ];
  },
  examples: {
    passing: [
      sound,
      exampleFile({
        regulations: [
          {
            ...exampleRegulation,
            escoUri: "http://data.europa.eu/esco/occupation/9b6cbd8c-c6bd-4bf3-a9ba-a9a9e5bd6d4e",
          },
        ],
      }),
    ],
    failing: [
      exampleFile({ regulations: [{ ...exampleRegulation, escoUri: "https://esco.example/occupation/1" }] }),
      exampleFile({ regulations: [{ ...exampleRegulation, escoUri: "http://data.europa.eu/esco/skill/1" }] }),
      withModules(
        exampleModule(1, {
          competences: [{ text: { de: "Pflanzen" }, escoUri: "http://data.europa.eu/esco/Skill/1" }],
        }),
        ...[2, 3, 4].map((number) => exampleModule(number)),
      ),
    ],
  },
};

const voucher: QualificationCheck = {
  code: "FUND-BGS-BEFORE-START",
  severity: "error",
  title: { de: "Bildungsgutschein vor Beginn und noch gültig", en: "Voucher before the beginning and still valid" },
  message: {
    de: "Gutschein vom {issued}, gültig bis {validTo}; Beginn am {begin}.",
    en: "Voucher of {issued}, valid until {validTo}; beginning on {begin}.",
  },
  hint: { de: "Tage des Gutscheins und Beginn prüfen.", en: "Check the days of the voucher and the beginning." },
  norm: cite("§ 81 Abs. 4 SGB III"),
  find: each("enrolments", ({ funding, actual }): readonly Violation[] => {
    if (funding?.kind !== "education-voucher" || actual === undefined) return [];
    const { issuedOn, validTo } = funding;
    const begin = dayBounds(actual.from).lo;
    const tooLate = (issuedOn !== undefined && begin < issuedOn) || (validTo !== undefined && begin > validTo);
    const values = { issued: issuedOn ?? "–", validTo: validTo ?? "–", begin };
    return tooLate ? [{ path: "/funding", values }] : [];
  }),
  examples: {
    passing: [sound],
    failing: [
      {
        ...sound,
        enrolments: sound.enrolments.map((one) => ({
          ...one,
          funding: { kind: "education-voucher" as const, issuedOn: "2021-03-02" },
        })),
      },
      {
        ...sound,
        enrolments: sound.enrolments.map((one) => ({
          ...one,
          funding: { kind: "education-voucher" as const, issuedOn: "2020-11-01", validTo: "2021-02-28" },
        })),
      },
    ],
  },
};

export const wayChecks: readonly QualificationCheck[] = [
  recognitionOfItself,
  future,
  independence,
  levels,
  preparationStatus,
  esco,
  voucher,
];
