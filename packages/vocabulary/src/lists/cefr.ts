// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { defineCodeList } from "../code-list.ts";

const basic = { de: "elementare Sprachverwendung", en: "basic user" };
const independent = { de: "selbstständige Sprachverwendung", en: "independent user" };
const proficient = { de: "kompetente Sprachverwendung", en: "proficient user" };

const level = <const C extends string>(code: C, use: { readonly de: string; readonly en: string }) => ({
  code,
  label: { de: `${code} (${use.de})`, en: `${code} (${use.en})` },
});

/**
 * The levels of the Common European Framework of Reference for Languages, lowest first.
 *
 * @source Council of Europe, CEFR Companion Volume, 2020 (which adds Pre-A1 to the six levels of 2001)
 */
export const cefr = defineCodeList({
  id: "cefr",
  version: "2020",
  title: {
    de: "Niveaus des Gemeinsamen Europäischen Referenzrahmens für Sprachen",
    en: "Levels of the Common European Framework of Reference for Languages",
  },
  source: "Council of Europe, CEFR Companion Volume, 2020",
  codes: [
    { code: "Pre-A1", label: { de: "Vor A1", en: "Pre-A1" } },
    level("A1", basic),
    level("A2", basic),
    level("B1", independent),
    level("B2", independent),
    level("C1", proficient),
    level("C2", proficient),
  ],
});
