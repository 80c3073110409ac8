// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

/** The languages a report is written in. */
export type ReportLanguage = keyof Bilingual;

/** A text in the language of the page, safe to stand in it. */
export const say = (text: Bilingual, language: ReportLanguage): string => escapeHtml(text[language]);

export const paragraph = (text: string): string => `<p>${text}</p>`;

/** A table; cells are HTML already, numbers stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { caption }: { readonly caption: string },
): string {
  const cell = (value: string | number): string =>
    typeof value === "number" || value === "*" ? `<td class="number">${value}</td>` : `<td>${value}</td>`;
  const titles = head.map((title) => `<th scope="col">${title}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
  return `<table><caption>${caption}</caption><thead><tr>${titles}</tr></thead><tbody>${body}</tbody></table>`;
}

export const section = (id: string, heading: string, body: string): string =>
  `<section id="${id}"><h2>${heading}</h2>${body}</section>`;

/** What the page looks like, on a screen and on paper. */
export const style = `
:root { --ink: #1c2430; --soft: #55606e; --line: #d5dae0; --accent: #0b5c73; }
* { box-sizing: border-box; }
html { font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif; color: var(--ink); }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 2rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 3px solid var(--accent); }
p { margin: .4rem 0; max-width: 46rem; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; font-size: .88rem; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.findings td:nth-child(-n+2) { white-space: nowrap; } .findings td:nth-child(3) { overflow-wrap: anywhere; }
.findings th:nth-child(3) { width: 18%; } .findings th:nth-child(4) { width: 28%; } .findings th:last-child { width: 19%; }
.note { color: var(--soft); font-size: .88rem; }
.warning { border-left: 4px solid #b98900; background: #fdf7e3; padding: .5rem .9rem; margin: .6rem 0; max-width: 46rem; }
figure { margin: .8rem 0; } figure svg { max-width: 100%; height: auto; } figcaption { color: var(--soft); font-size: .88rem; }
details { border: 1px solid var(--line); border-radius: .3rem; padding: .25rem .7rem; margin: .25rem 0; }
summary { cursor: pointer; }
.refs { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; } dt { color: var(--soft); } dd { margin: 0; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem; }
@page { size: A4; margin: 16mm 14mm; }
@media print { html { font-size: 9.5pt; } body { max-width: none; padding: 0; } h2 { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; } details { border: none; padding: 0; } details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; break-after: avoid; } .screen { display: none; } }
`;
