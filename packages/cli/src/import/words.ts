// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { oneLine, renderText, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Change, PlannedRow, Preview, Proposal } from "@quartierkit/intake";
import type { Bilingual } from "@quartierkit/vocabulary";

type Language = keyof Bilingual;

const outcomes: Readonly<Record<PlannedRow["outcome"], Bilingual>> = {
  matched: { de: "gefunden", en: "matched" },
  new: { de: "neu", en: "new" },
  ambiguous: { de: "unklar", en: "ambiguous" },
  refused: { de: "nicht übernommen", en: "refused" },
};

const buckets: Readonly<Record<Change["bucket"], Bilingual>> = {
  new: { de: "neu", en: "new" },
  changed: { de: "geändert", en: "changed" },
  conflict: { de: "Konflikt", en: "conflict" },
};

const counted = <Key extends string>(
  counts: Readonly<Record<Key, number>>,
  names: Readonly<Record<Key, Bilingual>>,
  language: Language,
): string =>
  // The keys are those of the names.
  (Object.keys(names) as Key[]).map((key) => `${counts[key]} ${names[key][language]}`).join(", ");

const shown = (value: unknown): string =>
  value === undefined ? "–" : oneLine(typeof value === "string" ? value : JSON.stringify(value));

function changeLine({ field, bucket, register, list, decision }: Change, language: Language): string {
  const decided = decision === undefined ? "" : ` [${decision}]`;
  return `    ${buckets[bucket][language]} ${field}: ${shown(register)} → ${shown(list)}${decided}`;
}

/** What somebody has to look at in a row: who it may be about, and fields that are not simply new. */
function rowLines({ line, outcome, participantId, candidates, changes }: PlannedRow, language: Language): string[] {
  const seen = changes.filter(({ bucket }) => bucket !== "new");
  if (outcome !== "ambiguous" && (outcome !== "matched" || seen.length === 0)) return [];
  const who = (participantId === undefined ? candidates : [participantId]).map(oneLine).join(", ");
  return [`  ${line} ${outcomes[outcome][language]}: ${who}`, ...seen.map((change) => changeLine(change, language))];
}

function headLine({ file, rows }: Preview, language: Language): string {
  const how = [file.sheet, file.encoding, file.certainty].filter((part) => part !== undefined && part !== "");
  const size = { de: `${rows.length} Zeilen`, en: `${rows.length} rows` }[language];
  return `${oneLine(file.name)}${how.length === 0 ? "" : ` (${oneLine(how.join(", "))})`}: ${size}`;
}

/** Findings that are no errors; those go to standard error, as with every command. */
const softer = (findings: readonly Finding[], language: Language): string =>
  renderText(sortFindings(findings.filter(({ severity }) => severity !== "error")), { language });

/** A preview for people. */
export function previewInText(preview: Preview, language: Language): string {
  const fields = { de: "Felder", en: "fields" }[language];
  return [
    headLine(preview, language),
    counted(preview.counts, outcomes, language),
    `${fields}: ${counted(preview.fields, buckets, language)}`,
    ...preview.rows.flatMap((row) => rowLines(row, language)),
    softer(preview.findings, language),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** A preview for programs. */
export const previewInJson = (preview: Preview, language: Language) => ({
  batch: preview.batch,
  refused: preview.refused,
  file: preview.file,
  profile: preview.profile,
  on: preview.on,
  asOf: preview.asOf,
  counts: preview.counts,
  fields: preview.fields,
  rows: preview.rows.map(({ line, outcome, by, participantId, candidates, changes, findings }) => ({
    row: line,
    outcome,
    by,
    participantId,
    candidates,
    changes,
    codes: findings.map(({ code }) => code),
  })),
  findings: preview.findings.map(({ message, hint, ...finding }) => ({
    ...finding,
    message: message[language],
    hint: hint[language],
  })),
});

/** What a proposal leaves to a person. */
export function proposalFindings({ open, doubts }: Proposal): readonly Finding[] {
  const names = (list: readonly string[]): string => list.map((name) => `„${name}“`).join(", ");
  const finding = (code: string, headers: readonly string[], de: string, en: string): Finding[] =>
    headers.length === 0
      ? []
      : [
          {
            code,
            severity: "info",
            path: "/columns",
            message: { de: `${de}: ${names(headers)}.`, en: `${en}: ${names(headers)}.` },
            hint: { de: "Im Profil ergänzen.", en: "Complete it in the profile." },
          },
        ];
  return [
    ...finding("columns-open", open, "Nicht erkannte Spalten", "Columns that were not recognised"),
    ...finding(
      "columns-doubtful",
      doubts.map(({ header }) => header),
      "Spalten mit offenen Werten, oder zweite Spalten für ein Feld",
      "Columns with open values, or second columns for one field",
    ),
  ];
}
