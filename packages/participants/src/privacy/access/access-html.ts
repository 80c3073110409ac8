// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import { formatDay } from "@quartierkit/calendar";
import type { AccessReport } from "./access-report.ts";
import { pageWord } from "./page-words.ts";
import type { pageWords } from "./page-words.ts";
import { measuresPart, recipientsPart, recordsPart, rightsPart, usesPart } from "./tables.ts";
import type { Tongue } from "./words.ts";

const style = `
:root { color: #1a1a1a; background: #fff; font: 1rem/1.45 system-ui, "DejaVu Sans", sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; border-bottom: 2px solid #1a1a1a; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; table-layout: fixed; }
caption { text-align: left; font-weight: 600; color: #444; padding: .2rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #bbb; overflow-wrap: anywhere; hyphens: auto; }
thead th { border-bottom: 2px solid #666; }
tbody th { font-weight: 400; }
td { white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0; }
dt { font-weight: 600; } dd { margin: 0; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } }
@media print {
  @page { margin: 18mm 15mm; }
  :root { font-size: 9.5pt; } body { padding: 0; max-width: none; }
  tr, h2, h3, caption { break-inside: avoid; } h2, h3, caption { break-after: avoid; } thead { display: table-header-group; }
}`;

function part(heading: keyof typeof pageWords, body: string, language: Tongue): string {
  return `<section><h2>${escapeHtml(pageWord(heading, language))}</h2>\n${body}\n</section>`;
}

const paragraph = (name: keyof typeof pageWords, language: Tongue, values?: Readonly<Record<string, string>>): string =>
  `<p>${escapeHtml(pageWord(name, language, values))}</p>`;

function head({ controller, participantId }: AccessReport, language: Tongue): string {
  const rows: readonly (readonly [keyof typeof pageWords, string])[] = [
    ["controller", `${controller.name}, ${controller.address}`],
    ["contact", controller.contact],
    ["officer", controller.dataProtectionOfficer],
    ["authority", controller.supervisoryAuthority],
    ["yourId", participantId],
  ];
  const terms = rows.map(
    ([name, text]) => `<dt>${escapeHtml(pageWord(name, language))}</dt><dd>${escapeHtml(text)}</dd>`,
  );
  return `<dl>${terms.join("\n")}</dl>`;
}

/**
 * An access report as one page that a person can read and print: no script, nothing from elsewhere, every text escaped.
 *
 * @param report - what `accessReport` returned as `report`
 * @param options - the language of the page; what was stored stays in the words in which it was written
 * @returns a whole HTML document
 */
export function accessHtml(report: AccessReport, { language }: { readonly language: Tongue }): string {
  const title = escapeHtml(pageWord("title", language));
  const shielded = report.shielded === 0 ? "" : paragraph("shielded", language, { count: String(report.shielded) });
  const parts = [
    `<header><h1>${title}</h1>${paragraph("intro", language, { on: formatDay(report.on, language) })}${head(report, language)}</header>`,
    part("data", recordsPart(report, language) + measuresPart(report, language) + shielded, language),
    part("use", usesPart(report, language), language),
    part("recipients", recipientsPart(report, language), language),
    part("sources", paragraph("sourcesText", language), language),
    part("automated", paragraph("automatedText", language), language),
    part("rights", rightsPart(language), language),
  ];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body><main>
${parts.join("\n")}
</main></body></html>
`;
}
