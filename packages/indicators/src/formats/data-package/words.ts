// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";

type Place = Pick<Finding, "file" | "line"> & { readonly path?: string };

const finding = (code: string, place: Place, words: Pick<Finding, "message" | "hint">): Finding => ({
  code,
  severity: "error",
  path: "",
  ...place,
  ...words,
});

const again = {
  de: "Das Paket neu ausgeben lassen, oder Beschreibung und Tabelle in Einklang bringen.",
  en: "Have the package exported again, or bring description and table into line.",
};

export const resourceMissing = (name: string): Finding =>
  finding(
    "package-resource-missing",
    { file: "datapackage.json", path: pointer("resources") },
    {
      message: {
        de: `Die Beschreibung nennt keine Tabelle „${name}“.`,
        en: `The description names no table “${name}”.`,
      },
      hint: {
        de: "Gebraucht werden areas, definitions, sources und observations.",
        en: "Needed are areas, definitions, sources and observations.",
      },
    },
  );

export const fileMissing = (path: string): Finding =>
  finding(
    "package-file-missing",
    { file: path },
    {
      message: { de: `Die Datei „${path}“ fehlt im Paket.`, en: `The file “${path}” is missing in the package.` },
      hint: again,
    },
  );

export const unknownDelimiter = (path: string, delimiter: string): Finding =>
  finding(
    "package-delimiter",
    { file: path },
    {
      message: {
        de: `Das Trennzeichen „${delimiter}“ wird nicht gelesen.`,
        en: `The separator “${delimiter}” is not read.`,
      },
      hint: { de: "Komma, Semikolon, Tabulator oder | verwenden.", en: "Use a comma, semicolon, tabulator or |." },
    },
  );

/** Names the first column that differs: a column too many shifts all that follow. */
export function headerDiffers(path: string, names: readonly string[], wanted: readonly string[]): Finding {
  const at = wanted.findIndex((name, index) => name !== names[index]);
  const place = at === -1 ? wanted.length : at;
  const [own, expected] = [names[place] ?? "", wanted[place] ?? ""];
  return finding(
    "package-header",
    { file: path, line: 1 },
    {
      message: {
        de: `Spalte ${place + 1} heißt „${own}“, beschrieben ist „${expected}“; die Tabelle wird nicht gelesen.`,
        en: `Column ${place + 1} is called “${own}”, described is “${expected}”; the table is not read.`,
      },
      hint: again,
    },
  );
}

export const widthDiffers = (place: Place, width: number, wanted: number): Finding =>
  finding("package-row-width", place, {
    message: {
      de: `Die Zeile hat ${width} Zellen statt ${wanted}; sie wird nicht gelesen.`,
      en: `The row has ${width} cells instead of ${wanted}; it is not read.`,
    },
    hint: { de: "Trennzeichen und Anführungszeichen prüfen.", en: "Check separators and quotes." },
  });

export const cellUnreadable = (place: Place, text: string, type: string): Finding =>
  finding("package-cell", place, {
    message: {
      de: `„${text}“ ist kein Wert vom Typ ${type} und kein beschriebener Grund für eine Lücke; die Zeile wird nicht gelesen.`,
      en: `“${text}” is no value of the type ${type} and no described reason for a gap; the row is not read.`,
    },
    hint: {
      de: "Den Wert berichtigen, oder den Grund unter missingValues beschreiben.",
      en: "Correct the value, or describe the reason under missingValues.",
    },
  });

export const statusContradicts = (place: Place, status: string): Finding =>
  finding("package-status", place, {
    message: {
      de: `Der Status ist „${status}“, in der Spalte des Wertes steht ein anderer Grund.`,
      en: `The status is “${status}”, in the column of the value stands another reason.`,
    },
    hint: { de: "Einen der beiden berichtigen.", en: "Correct one of the two." },
  });

export const noSource = (source: unknown, index: number): Finding =>
  finding(
    "package-source",
    { path: pointer("observations", index, "source") },
    {
      message: {
        de: `Die Quelle „${String(source)}“ steht nicht in der Tabelle der Quellen.`,
        en: `The source “${String(source)}” is not in the table of sources.`,
      },
      hint: { de: "Die Quelle aufnehmen.", en: "Add the source." },
    },
  );
