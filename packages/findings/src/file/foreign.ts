// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

const kinds: readonly (readonly [beginning: RegExp, hint: Bilingual])[] = [
  [
    /^\s*<(?:!doctype html|html|head|body)\b/i,
    {
      de: "Das ist eine Webseite, vielleicht eine Anmelde- oder Fehlerseite. Die Daten selbst herunterladen.",
      en: "This is a web page, perhaps a login or error page. Download the data itself.",
    },
  ],
  [
    /^\s*</,
    {
      de: "Das ist XML oder HTML. Die Daten in der erwarteten Form ausgeben lassen.",
      en: "This is XML or HTML. Have the data exported in the expected form.",
    },
  ],
  [
    /^PK\u0003\u0004/,
    {
      de: "Das ist eine Excel-Datei (XLSX) oder ein ZIP-Archiv. In der erwarteten Form speichern oder entpacken.",
      en: "This is an Excel file (XLSX) or a ZIP archive. Save it in the expected form, or unpack it.",
    },
  ],
  [
    /^\u00D0\u00CF\u0011\u00E0/,
    {
      de: "Das ist eine alte Office-Datei (XLS, DOC). In der erwarteten Form speichern.",
      en: "This is an old Office file (XLS, DOC). Save it in the expected form.",
    },
  ],
  [/^%PDF/, { de: "Das ist ein PDF. Die Daten dahinter anfordern.", en: "This is a PDF. Ask for the data behind it." }],
  [/^\u001F\u008B/, { de: "Das ist eine GZIP-Datei. Erst entpacken.", en: "This is a GZIP file. Unpack it first." }],
  [
    /^(?:\u00FF\u00FE|\u00FE\u00FF)/,
    {
      de: "Die Datei ist in UTF-16 gespeichert („Unicode“). Als UTF-8 speichern.",
      en: "The file is saved in UTF-16 (“Unicode”). Save it as UTF-8.",
    },
  ],
];

/**
 * Recognises files of another kind by how they begin.
 *
 * @param beginning - the first characters of a text, or the first bytes as characters U+0000 to U+00FF
 * @returns what it is and what to do, `undefined` where nothing is recognised
 */
export const foreignContent = (beginning: string): Bilingual | undefined =>
  kinds.find(([pattern]) => pattern.test(beginning))?.[1];
