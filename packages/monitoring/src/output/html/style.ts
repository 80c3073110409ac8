// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What the page looks like on a screen and on paper: the same in daylight, in the dark, and in black and white. */
const looks = `
:root { color-scheme: light; --ink: #1c2430; --soft: #4a5563; --line: #c9d0d8; --accent: #0b5c73; }
* { box-sizing: border-box; }
html { font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 2rem 3rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .6rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 3px solid var(--accent); }
p { margin: .4rem 0; max-width: 46rem; }
a { color: var(--accent); } :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; font-size: .88rem; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line); }
tbody th, thead small { font-weight: normal; } thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tr.group th { font-weight: 600; padding-top: .7rem; border-bottom: 1px solid var(--ink); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; } td.number { white-space: nowrap; }
.scroll { overflow-x: auto; } .scroll table { min-width: 30rem; } .scroll table.short { min-width: 0; }
#findings th:first-child { width: 11%; } #findings th:last-child { width: 28%; } #pending th:first-child { width: 30%; } #findings tbody th::first-letter { text-transform: uppercase; }
.note, figcaption { color: var(--soft); font-size: .88rem; max-width: 46rem; } small { font-size: .85em; }
.warning { border-left: 4px solid #b98900; background: #fdf7e3; padding: .5rem .9rem; margin: .6rem 0; max-width: 46rem; }
.facts { margin: .4rem 0; } .facts div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: .1rem 0; } .facts dt { color: var(--soft); } .facts dd { margin: 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; padding: 0; margin: .8rem 0; }
.tiles li { flex: 1 1 8rem; border: 1px solid var(--line); border-left: 4px solid var(--accent); padding: .35rem .7rem; font-size: .88rem; }
.tiles strong { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
figure { margin: .8rem 0; overflow-x: auto; } figure svg { max-width: 100%; height: auto; }
details { border: 1px solid var(--line); border-radius: .3rem; padding: .25rem .7rem; margin: .25rem 0; } summary { cursor: pointer; }
details ul, td ul { margin: .2rem 0; } li p { margin: 0; } details ul, td ul { padding-left: 1.1rem; } :target { background: #fdf3c8; scroll-margin-top: 3rem; }
.refs span { display: inline-block; max-width: 100%; overflow-wrap: anywhere; } dd { overflow-wrap: anywhere; }
nav ul { columns: 2; padding-left: 1.1rem; margin: .6rem 0; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem; }
@media (max-width: 40rem) { body { padding: 1rem; } nav ul { columns: 1; } .facts div { grid-template-columns: 1fr; } figure svg { max-width: none; } th, td { padding: .25rem .3rem; } }
@media print { :root { --soft: #333; --line: #999; } html { font-size: 9.5pt; } body { max-width: none; padding: 0; }
  h2, caption, tr.group, summary { break-after: avoid; } tr, figure, .tiles, .warning, .facts div, table.short:not(:has(ul)), #sources { break-inside: avoid; } tr:has(ul) { break-inside: auto; } li p { break-after: avoid; } p, li { orphans: 3; widows: 3; } thead { display: table-header-group; }
  .scroll, figure { overflow: visible; } figure svg { max-height: 235mm; } .scroll table { min-width: 0; } nav, .skip { display: none; } a { color: inherit; text-decoration: none; } :target { background: none; }
  details { border: none; padding: 0; margin: .5rem 0; } details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; } #opened { font-size: .9em; } }
`;

/** A text inside a style sheet: whatever is no letter or digit becomes a number, so that nothing in it can end the text. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;

/**
 * The style of a page that prints on A4; the foot of each sheet says what it belongs to.
 *
 * @param foot - what stands there beside the number of the sheet
 */
export const styleOf = (foot: string): string => `${looks}@page { size: A4; margin: 16mm 14mm 18mm;
  @bottom-left { content: ${quoted(foot)}; font: 7.5pt sans-serif; color: #333; } @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt sans-serif; color: #333; } }
`;
