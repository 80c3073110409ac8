// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { labelOfFact } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";
import { labelOfRecordFact } from "./facts.ts";

/** Groups of facts, which have words for their parts only. */
const groups: Readonly<Record<string, Bilingual>> = {
  atExit: { de: "Verbleib nach Austritt", en: "Situation after leaving" },
  atSixMonths: { de: "Nachbefragung nach sechs Monaten", en: "Follow-up after six months" },
  disability: { de: "Behinderung", en: "Disability" },
  household: { de: "Haushalt", en: "Household" },
  residence: { de: "Wohnort", en: "Home" },
  spells: { de: "Verlauf", en: "History" },
  ext: { de: "Eigene Angaben des Programms", en: "The programme's own data" },
};

const labelOf = (path: string): Bilingual => {
  if (path === "gender") return labelOfFact(path);
  return labelOfRecordFact(path) ?? (Object.hasOwn(groups, path) ? groups[path] : undefined) ?? labelOfFact(path);
};

/** The words for several facts, each once. */
export const labelsOf = (paths: readonly string[]): Bilingual => ({
  de: [...new Set(paths.map((path) => labelOf(path).de))].join(", "),
  en: [...new Set(paths.map((path) => labelOf(path).en))].join(", "),
});
