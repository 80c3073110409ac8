// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { compareSeverities, pointer, proveChecks } from "@quartierkit/findings";
import { participantChecks } from "../../checks/run.ts";
import type { RegisterCheck } from "../../checks/check.ts";
import { defaultParameters } from "../../parameters.ts";
import type { Extension } from "../extension.ts";
import { sample } from "../sample.ts";
import { having } from "./subject.ts";
import type { ConformanceCheck } from "./subject.ts";

const prefixOf = ({ namespace }: Extension): string => `${namespace.toUpperCase().replaceAll(".", "-")}-`;

const ruleAs = (change: Partial<RegisterCheck>) =>
  having({ checks: sample.checks.map((check) => ({ ...check, ...change })) });

const called: ConformanceCheck = {
  code: "CONF-RULE-CODE",
  severity: "error",
  title: { de: "Code einer eigenen Prüfung", en: "Code of an own check" },
  message: {
    de: "Der Code „{code}“ beginnt nicht mit „{prefix}“.",
    en: "The code “{code}” does not begin with “{prefix}”.",
  },
  hint: {
    de: "Den Namensraum voranstellen: Codes des Kerns und anderer Kommunen behalten ihre Bedeutung.",
    en: "Put the namespace in front: codes of the core and of other cities keep their meaning.",
  },
  find: ({ extension }) =>
    extension.checks.flatMap(({ code }, index) => {
      const prefix = prefixOf(extension);
      const isOwn = code.startsWith(prefix) && /^[A-Z0-9-]+$/.test(code) && code.length > prefix.length;
      return isOwn ? [] : [{ path: pointer("checks", index, "code"), values: { code, prefix } }];
    }),
  examples: {
    passing: [having({})],
    failing: [ruleAs({ code: "SCHOOL" }), ruleAs({ code: "T-STALE-OPEN" }), ruleAs({ code: "EXAMPLE-EICHENFURT-" })],
  },
};

/** What `proveChecks` complains about, in German. */
const inGerman: readonly (readonly [RegExp, string])[] = [
  [/^stands twice$/, "steht zweimal da"],
  [/^has no passing example$/, "hat kein Beispiel, das besteht"],
  [/^has no failing example$/, "hat kein Beispiel, das auffällt"],
  [/^passing example (\d+) fails$/, "Beispiel $1, das bestehen soll, fällt auf"],
  [/^failing example (\d+) passes$/, "Beispiel $1, das auffallen soll, besteht"],
  [/^leaves a place in its message unfilled$/, "lässt in seiner Meldung einen Platz leer"],
  [/^says nothing in one of its languages$/, "sagt in einer Sprache nichts"],
  [/^points with something that is no JSON pointer$/, "zeigt mit etwas, das kein JSON-Zeiger ist"],
];

const translated = (complaint: string): string => {
  const found = inGerman.find(([pattern]) => pattern.test(complaint));
  return found === undefined ? complaint : complaint.replace(found[0], found[1]);
};

const [own] = sample.checks;
const examples = own?.examples ?? { passing: [], failing: [] };

const proved: ConformanceCheck = {
  code: "CONF-RULE-EXAMPLES",
  severity: "error",
  title: { de: "Beispiele einer eigenen Prüfung", en: "Examples of an own check" },
  message: { de: "„{code}“: {what}.", en: "“{code}”: {what}." },
  hint: {
    de: "Zu jeder Prüfung gehören ein Bestand, der besteht, und einer, der auffällt.",
    en: "Each check needs a register that passes and one that fails.",
  },
  find: ({ extension: { checks, since } }) =>
    proveChecks(checks, { on: since, parameters: defaultParameters }).map((line) => {
      const index = checks.findIndex(({ code }) => line.startsWith(`${code}: `));
      const code = checks[index]?.code ?? "";
      const complaint = line.slice(code.length + 2);
      const what = { de: translated(complaint), en: complaint };
      return { path: pointer("checks", Math.max(0, index)), values: { code, what } };
    }),
  examples: {
    passing: [having({})],
    failing: [
      ruleAs({ examples: { ...examples, failing: [] } }),
      ruleAs({ examples: { ...examples, passing: [] } }),
      ruleAs({ examples: { passing: examples.failing, failing: examples.passing } }),
      ruleAs({ message: { de: "Zur Schule fehlt {way}.", en: "The way to school is missing." } }),
      having({ checks: [...sample.checks, ...sample.checks] }),
    ],
  },
};

const weaker: ConformanceCheck = {
  code: "CONF-WEAKER",
  severity: "error",
  title: { de: "Kernprüfung abgeschwächt", en: "Core check weakened" },
  message: {
    de: "Für „{code}“ ist „{severity}“ nicht schwerer als im Kern, oder der Kern hat die Prüfung nicht.",
    en: "For “{code}”, “{severity}” is not graver than in the core, or the core has no such check.",
  },
  hint: {
    de: "Den Eintrag streichen oder die Schwere erhöhen; lockern lässt sich eine Kernprüfung nicht.",
    en: "Take the entry away or raise the severity; a core check cannot be loosened.",
  },
  find: ({ extension: { severities } }) =>
    Object.entries(severities).flatMap(([code, severity]) => {
      const core = participantChecks.find((check) => check.code === code);
      const isGraver = core !== undefined && compareSeverities(severity, core.severity) < 0;
      return isGraver ? [] : [{ path: pointer("severities", code), values: { code, severity } }];
    }),
  examples: {
    passing: [having({})],
    failing: [
      having({ severities: { "T-STALE-OPEN": "info" } }),
      having({ severities: { "T-STALE-OPEN": "warning" } }),
      having({ severities: { "T-STALE": "error" } }),
    ],
  },
};

/** Whether own checks work, and ours still do. */
export const ruleChecks: readonly ConformanceCheck[] = [called, proved, weaker];
