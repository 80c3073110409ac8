// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { statedMonths } from "../covering/months.ts";
import { coveredShare, isCompletelyMapped } from "../covering/positions.ts";
import { isKldbCode } from "../lists/kldb.ts";
import { each } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { exampleFile, exampleModule, exampleRegulation, withModules } from "./examples.ts";

const sound = exampleFile();

const percent = (share: number): number => Math.round(share * 1000) / 10;

const coverage: QualificationCheck = {
  code: "TQ-COVERAGE",
  severity: "warning",
  title: {
    de: "Die Module decken zusammen jede Position genau einmal ab",
    en: "Together the modules cover each position exactly once",
  },
  message: {
    de: "Position {position} ist zu {percent} % abgedeckt.",
    en: "Position {position} is covered to {percent} %.",
  },
  hint: {
    de: "„positionsCovered“ der Module und ihre Anteile prüfen.",
    en: "Check “positionsCovered” of the modules and their shares.",
  },
  find: each("frameworks", (framework, file): readonly Violation[] => {
    const regulation = file.regulations.find(({ id }) => id === framework.regulationId);
    return (regulation?.positions ?? []).flatMap(({ id: position }) => {
      const share = coveredShare(framework, position);
      const wrong = share !== null && (share > 1 + 1e-6 || (share < 1 - 1e-6 && isCompletelyMapped(framework)));
      return wrong ? [{ path: "/modules", values: { position, percent: percent(share) } }] : [];
    });
  }),
  examples: {
    passing: [
      sound,
      withModules(...[1, 2, 3].map((number) => exampleModule(number)), {
        ...exampleModule(4),
        mapping: "unknown",
        positionsCovered: [],
      }),
    ],
    failing: [
      withModules(...[1, 2, 3].map((number) => exampleModule(number))),
      withModules(...[1, 2, 3, 4, 4].map((number) => exampleModule(number))),
    ],
  },
};

const count: QualificationCheck = {
  code: "TQ-COUNT",
  severity: "info",
  title: { de: "Übliche Zahl der Module", en: "Usual number of modules" },
  message: { de: "{count} Module; üblich sind {lo} bis {hi}.", en: "{count} modules; usual are {lo} to {hi}." },
  hint: { de: "Prüfen, ob das Rahmenwerk vollständig ist.", en: "Check whether the framework is complete." },
  find: each("frameworks", ({ modules }, _file, { parameters: { moduleCount } }): readonly Violation[] => {
    const { lo, hi } = moduleCount;
    if (modules.length >= lo && modules.length <= hi) return [];
    return [{ path: "/modules", values: { count: modules.length, lo, hi } }];
  }),
  examples: {
    passing: [sound],
    failing: [
      withModules(...[1, 2, 3].map((number) => exampleModule(number))),
      withModules(...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => exampleModule(number))),
    ],
  },
};

const duration: QualificationCheck = {
  code: "TQ-DURATION",
  severity: "info",
  title: { de: "Übliche Dauer eines Moduls", en: "Usual length of a module" },
  message: {
    de: "Modul {number} dauert {months} Monate; üblich sind {lo} bis {hi}.",
    en: "Module {number} takes {months} months; usual are {lo} to {hi}.",
  },
  hint: { de: "Angabe der Dauer prüfen.", en: "Check the stated length." },
  find: each("frameworks", ({ modules }, _file, { parameters: { moduleMonths } }): readonly Violation[] =>
    modules.flatMap((module, index) => {
      const months = statedMonths(module);
      const { lo, hi } = moduleMonths;
      if (months === undefined || (months >= lo && months <= hi)) return [];
      return [{ path: `/modules/${index}`, values: { number: module.number, months, lo, hi } }];
    }),
  ),
  examples: {
    passing: [sound, withModules(...[1, 2, 3, 4].map((number) => exampleModule(number, { months: 6 })))],
    failing: [
      withModules(exampleModule(1, { months: 7 }), ...[2, 3, 4].map((number) => exampleModule(number))),
      withModules(exampleModule(1, { months: 1 }), ...[2, 3, 4].map((number) => exampleModule(number))),
    ],
  },
};

const kldb: QualificationCheck = {
  code: "KLDB-FORM",
  severity: "error",
  title: {
    de: "KldB 2010: fünf Ziffern, die letzte von 1 bis 4",
    en: "KldB 2010: five digits, the last from 1 to 4",
  },
  message: { de: "„{code}“ ist keine Kennziffer der KldB 2010.", en: "“{code}” is no code of the KldB 2010." },
  hint: {
    de: "Fünf Ziffern angeben; die fünfte ist das Anforderungsniveau (1 Helfer, 2 Fachkraft, 3 Spezialist, 4 Experte).",
    en: "Give five digits; the fifth is the level of requirement (1 helper, 2 skilled, 3 specialist, 4 expert).",
  },
  find: each("regulations", ({ kldb: skilled, kldbHelper }): readonly Violation[] =>
    Object.entries({ kldb: skilled, kldbHelper }).flatMap(([field, code]) =>
      code === undefined || isKldbCode(code) ? [] : [{ path: `/${field}`, values: { code } }],
    ),
  ),
  examples: {
    passing: [sound],
    failing: ["1214", "12140", "12145", "B 12142"].map((code) =>
      exampleFile({ regulations: [{ ...exampleRegulation, kldb: code }] }),
    ),
  },
};

export const frameworkChecks: readonly QualificationCheck[] = [coverage, count, duration, kldb];
