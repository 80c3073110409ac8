// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { html } from "./html.ts";
import type { Html, Part } from "./html.ts";

/** One page, complete in itself: no script, font or picture from anywhere else. */
export interface Page {
  readonly language: "de" | "en";
  readonly title: string;
  readonly description: string;
  /** What stands in the head besides, e.g. JSON-LD. */
  readonly head?: Part;
  readonly body: Part;
}

const style = `
:root { color-scheme: light; --ink: #1c2430; --soft: #55606e; --line: #d5dae0; --paper: #ffffff; --wash: #f4f6f8; --accent: #0b5c73;
  --met: #1d6b3a; --not-met: #8c2f20; --unknown: #6b5200; }
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: var(--wash); }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 2.5rem 4rem; background: var(--paper); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 3px solid var(--accent); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .4rem 0; max-width: 46rem; } code { overflow-wrap: anywhere; }
.lead { font-size: 1.1rem; }
.note, .source, figcaption { color: var(--soft); font-size: .88rem; }
a { color: var(--accent); }
nav ul { columns: 2; padding-left: 1.2rem; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); background: var(--wash); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; } td.number { white-space: nowrap; }
th .source { font-weight: normal; }
.findings td:nth-child(2), .findings td:nth-child(3) { font-size: .8rem; overflow-wrap: anywhere; } .findings td:nth-child(2) { overflow-wrap: break-word; } .findings td:nth-child(3) { min-width: 9rem; }
figure { margin: 1rem 0; overflow-x: auto; }
figure svg { max-width: 100%; height: auto; }
details { border: 1px solid var(--line); border-radius: .3rem; padding: .35rem .8rem; margin: .4rem 0; }
summary { cursor: pointer; }
.scroll { overflow-x: auto; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.tiles li { border: 1px solid var(--line); border-left: 4px solid var(--accent); padding: .6rem .8rem; }
.tiles strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.outcome { white-space: nowrap; font-weight: 600; }
.outcome.met { color: var(--met); } .outcome.not-met { color: var(--not-met); } .outcome.unknown { color: var(--unknown); }
tr.error td:first-child { color: var(--not-met); font-weight: 600; } tr.warning td:first-child { color: var(--unknown); font-weight: 600; }
.explanation ul { margin: .25rem 0 .25rem 1rem; padding-left: .75rem; }
.explanation cite { color: var(--soft); font-style: normal; font-size: .88em; }
.explanation .missing, .explanation .decision { color: var(--unknown); margin: .1rem 0; }
.tag { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .55rem; margin: .1rem .2rem .1rem 0; font-size: .82rem; }
.registers { columns: 2; column-gap: 2rem; } .registers section { break-inside: avoid; } .registers h3 { margin-top: .6rem; } .registers ul { margin: .2rem 0; padding-left: 1.2rem; }
.offer { border-top: 1px solid var(--line); padding: .6rem 0; break-inside: avoid; }
.offer h3 { margin: 0 0 .15rem; }
.warning-box { border-left: 4px solid #b98900; background: #fdf7e3; padding: .5rem .9rem; margin: .6rem 0; max-width: 46rem; }
.search { background: var(--wash); border: 1px solid var(--line); border-left: 4px solid var(--accent); padding: .75rem 1rem; margin: 1rem 0; }
.search label { font-weight: 600; } .search-line { display: flex; gap: .5rem; margin: .3rem 0; }
.search input { flex: 1; min-width: 0; max-width: 30rem; } .search input, .search button { font: inherit; padding: .4rem .6rem; border: 1px solid var(--soft); border-radius: .25rem; background: var(--paper); color: var(--ink); }
.search button { cursor: pointer; } .search button[type=submit] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.search :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
#search-status:empty { display: none; } #search-tries button { margin: .15rem .35rem .15rem 0; } #search-hits { margin: .4rem 0 0; padding-left: 1.4rem; } #search-hits:empty { display: none; } #search-hits p { margin: 0 0 .3rem; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; font-size: .92rem; } dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; }
@media (max-width: 40rem) { body { padding: 1rem; } nav ul, .registers { columns: 1; } dl.facts { grid-template-columns: 1fr; } th, td { padding: .3rem; overflow-wrap: anywhere; } figure svg { max-width: none; } }
@page { size: A4; margin: 15mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt sans-serif; color: #333; } }
@media print { :root { --soft: #333; --line: #999; } html { background: none; font-size: 10pt; } body { max-width: none; padding: 0; } nav, .search, .skip, .screen { display: none; }
  h1, h2, h3, h4, caption, summary { break-after: avoid; } figure, tr, .offer, .tiles li { break-inside: avoid; } li, p { orphans: 2; widows: 2; }
  figure, .scroll { overflow: visible; } figure svg { max-height: 245mm; } details { border: none; padding: 0; } a { color: inherit; text-decoration: none; } }
`;

/**
 * A whole HTML document.
 *
 * @param page - language, title and content
 */
export function document({ language, title, description, head, body }: Page): string {
  const skip = language === "de" ? "Zum Inhalt springen" : "Skip to the content";
  const page: Html = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <style>
          ${{ html: style }}
        </style>
        ${head}
      </head>
      <body>
        <a class="skip" href="#content">${skip}</a>
        <main id="content">${body}</main>
      </body>
    </html> `;
  return page.html;
}
