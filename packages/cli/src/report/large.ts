// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { esfReport, MonitoringError } from "@quartierkit/monitoring";
import type { EsfReport, RuleSet } from "@quartierkit/monitoring";
import { countFile } from "@quartierkit/monitoring/file";
import type { FileCounted } from "@quartierkit/monitoring/file";
import type { Bilingual } from "@quartierkit/vocabulary";
import { heldBytes } from "../input.ts";
import type { Io } from "../io.ts";
import type { Refused } from "../result.ts";

/** Whether a file is too large to be held, so that it is counted without keeping its records. */
export function isLarge(file: string, { sizeOf }: Io): boolean {
  if (file === "-" || sizeOf === undefined) return false;
  try {
    return sizeOf(file) > heldBytes;
  } catch {
    // Not there: the reading itself says so.
    return false;
  }
}

const thousands = (count: number, language: keyof Bilingual): string =>
  count.toLocaleString(language === "de" ? "de-DE" : "en-GB");

const inWords = {
  "exit-before-entry": ["Austritt vor Eintritt", "exit before entry"],
  bagatelle: ["Kurzkontakte", "short contacts"],
} as const;

/** What is not told of a file that is not held, with the numbers that stand for it. */
function without({ leftOut }: FileCounted, file: string): Finding {
  const [early, short] = [leftOut["exit-before-entry"], leftOut.bagatelle];
  const merged = leftOut["same-participation"];
  const [de, en] = [inWords["exit-before-entry"], inWords.bagatelle];
  return {
    code: "counted-only",
    severity: "info",
    path: "",
    file,
    message: {
      de: `Die Datei ist groß: Sie wurde gezählt, ohne ihre Datensätze festzuhalten; einzelne Ausschlüsse, Fristen und die Prüfungen der Datensätze fehlen. ${thousands(merged, "de")} Datensätze gehören zu einer anderen Teilnahme, ${de[0]}: ${thousands(early, "de")}, ${en[0]}: ${thousands(short, "de")}.`,
      en: `The file is large: it was counted without keeping its records; single exclusions, due dates and the checks of records are missing. ${thousands(merged, "en")} records belong to another participation, ${de[1]}: ${thousands(early, "en")}, ${en[1]}: ${thousands(short, "en")}.`,
    },
    hint: {
      de: "Für die Arbeitsliste die Datei je Vorhaben aufteilen; die Zahlen sind dieselben.",
      en: "For the work list split the file by operation; the figures are the same.",
    },
  };
}

const more = (count: number, file: string): Finding => ({
  code: "more-findings",
  severity: "error",
  path: "",
  file,
  message: { de: `${count} weitere Befunde.`, en: `${count} more findings.` },
  hint: { de: "Zuerst die genannten beheben.", en: "Mend the ones above first." },
});

/** A file in which no record ends. */
const endless = (file: string): Finding => ({
  code: "record-too-large",
  severity: "error",
  path: "",
  file,
  message: {
    de: "Ein Datensatz ist größer als 32 MiB, oder eine Klammer wird nicht geschlossen.",
    en: "A record is larger than 32 MiB, or a bracket is never closed.",
  },
  hint: {
    de: "Die Liste der Datensätze selbst ausgeben, [ … ], oder einen Datensatz je Zeile.",
    en: "Export the list of records itself, [ … ], or one record a line.",
  },
});

/** A report of which nothing is known but its figures. */
export interface LargeReport {
  readonly report: EsfReport;
  readonly findings: readonly Finding[];
  readonly unreadable: number;
}

/**
 * Counts a file of any size.
 *
 * @param file - a path on disk
 * @param io - told how far it has come
 * @param options - rule set, period, language of the progress
 */
export async function largeReport(
  file: string,
  io: Io,
  options: { readonly rules: RuleSet; readonly from: string; readonly to: string; readonly language: keyof Bilingual },
): Promise<LargeReport | Refused> {
  const { rules, from, to, language } = options;
  const counted = await countFile(file, {
    rules,
    from,
    to,
    onProgress: ({ bytes, size, records }) =>
      io.progress?.(
        language === "de"
          ? `${Math.floor((100 * bytes) / size)} % gelesen, ${thousands(records, "de")} Datensätze …`
          : `${Math.floor((100 * bytes) / size)} % read, ${thousands(records, "en")} records …`,
      ),
  }).catch((error: unknown) => {
    if (error instanceof MonitoringError && error.code === "record-too-large") return error;
    throw error;
  });
  io.progress?.("");
  if (counted instanceof MonitoringError) return { refused: [endless(file)] };
  const { cells, totals, counts, unread, findings } = counted;
  return {
    report: { ...esfReport([], { rules, from, to }), cells, totals, counts },
    findings: [
      ...findings.map((finding) => ({ ...finding, file })),
      ...(counted.more === 0 ? [] : [more(counted.more, file)]),
      without(counted, file),
    ],
    unreadable: unread,
  };
}
