// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { EscoResolver } from "../lists/esco.ts";
import { isKldbCode } from "../lists/kldb.ts";
import type { KldbList } from "../lists/kldb.ts";
import type { QualificationFile } from "../records/file.ts";
import { each } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { exampleFile, exampleModule, exampleRegulation, withModules } from "./examples.ts";

/** Two codes of an invented edition and one that it has given up: the list itself is not bundled. */
export const exampleKldb: KldbList = {
  version: "Beispiel",
  codes: new Map([
    ["12142", { code: "12142", label: "Fachkraft", level: 2 }],
    ["12101", { code: "12101", label: "Helfer", level: 1 }],
  ]),
  retired: new Set(["12132"]),
};

const skill = "http://data.europa.eu/esco/skill/";

/** Two invented skills, one of them retired. */
export const exampleEsco: EscoResolver = {
  version: "Beispiel",
  resolve: (uri) =>
    uri === `${skill}known` || uri === `${skill}old`
      ? { uri, kind: "skill", label: "Pflanzen", retired: uri === `${skill}old` }
      : undefined,
};

const withSkill = (name: string): QualificationFile =>
  withModules(
    exampleModule(1, { competences: [{ text: { de: "Pflanzen" }, escoUri: `${skill}${name}` }] }),
    ...[2, 3, 4].map((number) => exampleModule(number)),
  );

const sound = exampleFile();

/** Codes of a regulation that have the form. */
const kldbIn = ({ kldb, kldbHelper }: QualificationFile["regulations"][number]) =>
  Object.entries({ kldb, kldbHelper }).flatMap(([field, code]) =>
    code !== undefined && isKldbCode(code) ? [{ path: `/${field}`, code }] : [],
  );

const kldbUnknown: QualificationCheck = {
  code: "KLDB-UNKNOWN",
  severity: "warning",
  title: { de: "Die Liste der KldB kennt die Kennziffer", en: "The list of the KldB knows the code" },
  message: { de: "Die Ausgabe {version} kennt {code} nicht.", en: "Edition {version} does not know {code}." },
  hint: { de: "Kennziffer und Ausgabe der Liste prüfen.", en: "Check the code and the edition of the list." },
  find: each("regulations", (regulation, _file, { parameters: { kldb } }): readonly Violation[] =>
    kldb === undefined
      ? []
      : kldbIn(regulation)
          .filter(({ code }) => !kldb.codes.has(code) && !kldb.retired.has(code))
          .map(({ path, code }) => ({ path, values: { version: kldb.version, code } })),
  ),
  examples: {
    passing: [sound, exampleFile({ regulations: [{ ...exampleRegulation, kldb: "12132" }] })],
    failing: [exampleFile({ regulations: [{ ...exampleRegulation, kldb: "12141" }] })],
  },
};

const kldbRetired: QualificationCheck = {
  code: "KLDB-RETIRED",
  severity: "warning",
  title: { de: "Die Kennziffer gilt noch", en: "The code is still given" },
  message: {
    de: "{code} gibt es in der Ausgabe {version} nicht mehr.",
    en: "{code} is no longer part of edition {version}.",
  },
  hint: { de: "Die heutige Kennziffer eintragen.", en: "Enter today's code." },
  find: each("regulations", (regulation, _file, { parameters: { kldb } }): readonly Violation[] =>
    kldb === undefined
      ? []
      : kldbIn(regulation)
          .filter(({ code }) => kldb.retired.has(code))
          .map(({ path, code }) => ({ path, values: { version: kldb.version, code } })),
  ),
  examples: {
    passing: [sound],
    failing: [exampleFile({ regulations: [{ ...exampleRegulation, kldb: "12132" }] })],
  },
};

/** Every URI of ESCO in a file, with its place. */
function urisIn({ regulations, frameworks }: QualificationFile): readonly { path: string; uri: string }[] {
  const at = (uri: string | undefined, path: string) => (uri === undefined ? [] : [{ path, uri }]);
  return [
    ...regulations.flatMap(({ escoUri }, index) => at(escoUri, pointer("regulations", index, "escoUri"))),
    ...frameworks.flatMap(({ modules }, index) =>
      modules.flatMap(({ competences }, place) =>
        competences.flatMap(({ escoUri }, entry) =>
          at(escoUri, pointer("frameworks", index, "modules", place, "competences", entry, "escoUri")),
        ),
      ),
    ),
  ];
}

const escoUnknown: QualificationCheck = {
  code: "ESCO-UNKNOWN",
  severity: "warning",
  title: { de: "ESCO kennt die Kennung, und sie gilt noch", en: "ESCO knows the URI, and it is still given" },
  message: { de: "ESCO {version}: {uri} ist {problemDe}.", en: "ESCO {version}: {uri} is {problemEn}." },
  hint: { de: "Kennung und Fassung prüfen.", en: "Check the URI and the version." },
  find: (file, { parameters: { esco } }): readonly Violation[] =>
    esco === undefined
      ? []
      : urisIn(file).flatMap(({ path, uri }) => {
          const concept = esco.resolve(uri);
          if (concept?.retired === false) return [];
          const [problemDe, problemEn] =
            concept === undefined ? ["nicht bekannt", "not known"] : ["veraltet", "retired"];
          return [{ path, values: { version: esco.version, uri, problemDe, problemEn } }];
        }),
  examples: { passing: [sound, withSkill("known")], failing: [withSkill("unknown"), withSkill("old")] },
};

export const listChecks: readonly QualificationCheck[] = [kldbUnknown, kldbRetired, escoUnknown];
