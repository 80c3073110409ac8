// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml, pointerSegments } from "@quartierkit/findings";
import { formatDay } from "@quartierkit/calendar";
import { dataClasses } from "../data-classes.ts";
import type { DataClassCode } from "../data-classes.ts";
import { purposes } from "../purposes.ts";
import { retentions } from "../retention.ts";
import type { AccessReport, ClassUse } from "./access-report.ts";
import { listLabels } from "./list-labels.ts";
import type { Entry, OwnRecord } from "./own-records.ts";
import { pageWord } from "./page-words.ts";
import type { pageWords } from "./page-words.ts";
import { rights } from "./rights.ts";
import { fieldWord, valueWord } from "./words.ts";
import type { Tongue } from "./words.ts";

type Word = keyof typeof pageWords;

/** A table with a caption and headings; cells are texts, and every one is escaped. */
function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string, index: number): string =>
    index === 0 ? `<th scope="row">${escapeHtml(text)}</th>` : `<td>${escapeHtml(text)}</td>`;
  const headings = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${headings}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

const words = (names: readonly Word[], language: Tongue): readonly string[] =>
  names.map((name) => pageWord(name, language));

const classWord = (code: DataClassCode | null, language: Tongue): string =>
  code === null ? pageWord("undeclared", language) : dataClasses[code].label[language];

/** To whom, where a record is about something sent; in all others the last day. */
const sent: readonly OwnRecord["list"][] = ["disclosures", "referrals", "providerReports"];

/** The names that lead to a value, in words: `/names/0/given` is “Namen 1: Vorname”. */
function pathWord(list: OwnRecord["list"], { at, path, dataClass }: Entry, language: Tongue): string {
  if (path === "to" && sent.includes(list)) return pageWord("to", language);
  const parts: string[] = [];
  for (const name of pointerSegments(at)) {
    const last = parts.at(-1);
    if (/^\d+$/.test(name) && last !== undefined) parts.splice(-1, 1, `${last} ${Number(name) + 1}`);
    // A city's own names are as the city wrote them.
    else parts.push(dataClass === "extension" && parts.length > 0 ? name : fieldWord(name, language));
  }
  return parts.join(": ");
}

function shown(list: OwnRecord["list"], { path, value, freeText }: Entry, language: Tongue): string {
  const field = path.replaceAll("[]", "").split(".").at(-1) ?? "";
  if (typeof value === "object" && value !== null) return pageWord("none", language);
  return freeText ? String(value) : valueWord(value, { list, field }, language);
}

/** The records of one list, each a table. */
function recordTables(list: OwnRecord["list"], records: readonly OwnRecord[], language: Tongue): string {
  const tables = records.map(({ entries }, index) =>
    table(
      pageWord("record", language, { count: String(index + 1) }),
      words(["field", "value", "dataClass"], language),
      entries.map((entry) => [
        pathWord(list, entry, language),
        shown(list, entry, language),
        classWord(entry.dataClass, language),
      ]),
    ),
  );
  return `<h3>${escapeHtml(listLabels[list][language])}</h3>\n${tables.join("\n")}`;
}

/** All records, list by list. */
export function recordsPart({ records }: AccessReport, language: Tongue): string {
  const lists = [...new Set(records.map(({ list }) => list))];
  return lists
    .map((list) =>
      recordTables(
        list,
        records.filter((one) => one.list === list),
        language,
      ),
    )
    .join("\n");
}

function useRow({ dataClass, deleteAt, blocks }: ClassUse, language: Tongue): readonly string[] {
  const { label, purpose, legalBasis, retention } = dataClasses[dataClass];
  const until = deleteAt === null ? pageWord("notYet", language) : formatDay(deleteAt, language);
  const norms = [...new Set(blocks.map(({ norm }) => norm.text))];
  return [
    label[language],
    purposes[purpose][language],
    legalBasis.map(({ text }) => text).join("; "),
    retentions[retention].label[language],
    norms.length === 0 ? until : `${until} (${norms.join("; ")})`,
  ];
}

/** What each class is for, on what it rests, and how long it is kept. */
export const usesPart = ({ uses }: AccessReport, language: Tongue): string =>
  table(
    pageWord("use", language),
    words(["dataClass", "purpose", "basis", "retention", "deleteAt"], language),
    uses.map((use) => useRow(use, language)),
  );

/** Who was told what. */
export function recipientsPart({ recipients }: AccessReport, language: Tongue): string {
  if (recipients.length === 0) return `<p>${escapeHtml(pageWord("nobody", language))}</p>`;
  const unsaid = pageWord("unsaid", language);
  const rows = recipients.map(({ to, on, purpose, dataClasses: codes, legalBasis }) => [
    to,
    on === null ? unsaid : valueWord(on, { list: "disclosures", field: "on" }, language),
    purpose ?? unsaid,
    codes.length === 0 ? unsaid : codes.map((code) => dataClasses[code].label[language]).join("; "),
    legalBasis ?? unsaid,
  ]);
  return table(pageWord("recipients", language), words(["to", "on", "purpose", "what", "basis"], language), rows);
}

export const rightsPart = (language: Tongue): string =>
  table(
    pageWord("rights", language),
    words(["right", "norm"], language),
    rights.map(({ text, norm }) => [text[language], norm.text]),
  );

/** The measures by their names: records know them by ids. */
export const measuresPart = ({ measures }: AccessReport, language: Tongue): string =>
  measures.length === 0
    ? ""
    : table(
        pageWord("measures", language),
        ["title", "provider", "norm", "id"].map((name) => fieldWord(name, language)),
        measures.map(({ id, title, provider, norm }) => [
          title,
          provider,
          valueWord(norm, { list: "measures", field: "norm" }, language),
          id,
        ]),
      );
