// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay, isDay } from "@quartierkit/calendar";
import { escapeHtml } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

/** The languages a report is written in. */
export type ReportLanguage = keyof Bilingual;

/** A text in the language of the page, safe to stand in it. */
export const say = (text: Bilingual, language: ReportLanguage): string => escapeHtml(text[language]);

/** Picks the words of the language, safe to stand in a page: `t("Stand", "As of")`. */
export const speaking =
  (language: ReportLanguage) =>
  (de: string, en: string): string =>
    say({ de, en }, language);

/** A text of which there is German only, marked as such on a page in another language. */
export const german = (text: string, language: ReportLanguage): string =>
  language === "de" ? escapeHtml(text) : `<span lang="de">${escapeHtml(text)}</span>`;

/** Days in a sentence as people of the language write them. */
export const spoken = (text: string, language: ReportLanguage): string =>
  text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => (isDay(day) ? formatDay(day, language) : day));

/** References of records; none is torn apart at the end of a line. */
export const refs = (names: readonly string[]): string =>
  `<span class="refs">${names.map((name, at) => `<span>${escapeHtml(name)}${at < names.length - 1 ? "," : ""}</span>`).join(" ")}</span>`;

/** What stands in a table: HTML, a number, or HTML that is read as a number. */
export type TableCell = string | number | { readonly number: string };

/** A row whose first cell names it, or a heading above the rows that follow. */
export type TableRow = readonly TableCell[] | { readonly group: string };

const isNumber = (cell: TableCell | undefined): boolean => typeof cell === "number" || typeof cell === "object";

const inside = (cell: TableCell): string => (typeof cell === "object" ? cell.number : String(cell));

function tableRow(row: TableRow, columns: number): string {
  if ("group" in row) return `<tr class="group"><th scope="rowgroup" colspan="${columns}">${row.group}</th></tr>`;
  const [first = "", ...rest] = row;
  const cells = rest.map((cell) => `<td${isNumber(cell) ? ' class="number"' : ""}>${inside(cell)}</td>`);
  return `<tr><th scope="row">${inside(first)}</th>${cells.join("")}</tr>`;
}

/** Rows under one heading belong together, for eyes and for screen readers. */
function bodies(rows: readonly TableRow[], columns: number): string {
  const parts: TableRow[][] = [];
  for (const row of rows)
    if (parts.length === 0 || "group" in row) parts.push([row]);
    else parts.at(-1)?.push(row);
  return parts.map((part) => `<tbody>${part.map((row) => tableRow(row, columns)).join("")}</tbody>`).join("");
}

/** Up to so many rows a table stays on one sheet. */
const shortTable = 8;

/** A table; on a narrow screen it scrolls by itself, so that the page does not. Numbers and their heads stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly TableRow[],
  { caption, wide = false }: { readonly caption: string; readonly wide?: boolean },
): string {
  const numeric = (column: number) => rows.some((row) => !("group" in row) && isNumber(row[column]));
  const titles = head.map((title, at) => `<th scope="col"${numeric(at) ? ' class="number"' : ""}>${title}</th>`);
  const short = rows.length <= shortTable ? ' class="short"' : "";
  const made = `<table${short}><caption>${caption}</caption><thead><tr>${titles.join("")}</tr></thead>${bodies(rows, head.length)}</table>`;
  return wide ? `<div class="scroll" role="region" aria-label="${caption}" tabindex="0">${made}</div>` : made;
}

/** Names with what is said of them. */
export const facts = (pairs: readonly (readonly [string, string])[]): string =>
  `<dl class="facts">${pairs.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;

export const section = (id: string, heading: string, body: string): string =>
  `<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${body}</section>`;
