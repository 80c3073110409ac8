// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import type { CertificateContent } from "../issue/content.ts";
import { noDegree, noDegreeInEnglish } from "../issue/content.ts";
import { durationOf, germanDay, moduleName, partNames, percentWords, periodWords } from "../issue/words.ts";

/** What a page shows beside the certificate itself. */
export interface PageOptions {
  /** Stands on the paper alone: no record and no credential holds it. Absent = a line to write on. */
  readonly holderName?: string;
  /** Name of the organisation that issues it. */
  readonly issuerName?: string;
  /** Of the signed credential (`fingerprintOf`); without one the page says nothing about verifying. */
  readonly fingerprint?: string;
}

const style = `
@page { size: A4; margin: 20mm }
* { box-sizing: border-box }
body { font: 11pt/1.45 system-ui, "Liberation Sans", Arial, sans-serif; color: #16202a; background: #fff; margin: 0 auto; max-width: 170mm; padding: 8mm 0 }
h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 2mm }
h2 { font-size: 12pt; margin: 6mm 0 1mm }
p { margin: 0 0 2mm }
ul { margin: 0; padding-left: 5mm }
dl { display: grid; grid-template-columns: 45mm 1fr; gap: 1mm 4mm; margin: 4mm 0 }
dt { color: #46535f }
dd { margin: 0 }
.name { font-size: 15pt; border-bottom: 1px solid #16202a; min-height: 10mm; padding-top: 2mm; margin-bottom: 4mm }
.note { border: 1px solid #16202a; padding: 3mm 4mm; margin: 6mm 0; break-inside: avoid }
.note p:last-child { margin: 0; color: #46535f }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 12mm; margin-top: 16mm; break-inside: avoid }
.sign div { border-top: 1px solid #16202a; padding-top: 1mm; font-size: 9pt; color: #46535f }
.proof { margin-top: 6mm; font-size: 9pt; color: #46535f; break-inside: avoid }
code { font-family: ui-monospace, "Liberation Mono", monospace }
`;

type Row = readonly [string, string | undefined];

const definitions = (rows: readonly Row[]): string =>
  rows
    .flatMap(([term, text]) =>
      text === undefined || text === "" ? [] : [`<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`],
    )
    .join("\n");

const list = (heading: string, items: readonly string[]): string =>
  items.length === 0
    ? ""
    : `<h2>${heading}</h2>\n<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}\n</ul>`;

function resultRows({ assessment }: CertificateContent): readonly Row[] {
  if (assessment === undefined) return [];
  return [
    ["Kompetenzfeststellung", `bestanden am ${germanDay(assessment.date)} mit ${percentWords(assessment.percent)}`],
    ...assessment.parts.map(({ kind, points, max }): Row => [partNames[kind], `${points} von ${max} Punkten`]),
  ];
}

const positionWords = ({ title, derived }: CertificateContent["positions"][number]): string =>
  derived ? `${title} (aus den Inhalten abgeleitet)` : title;

const verifying = (fingerprint: string | undefined): string =>
  fingerprint === undefined
    ? ""
    : `<p class="proof">Zu dieser Bescheinigung gehört ein unterschriebener digitaler Nachweis. Ohne Internet prüfbar mit <code>quartierkit tq verify</code>. Fingerabdruck der Signatur: <code>${escapeHtml(fingerprint)}</code></p>`;

/**
 * A certificate as a printable page in German, complete in itself: A4, no script, nothing loaded.
 *
 * @param content - what it says
 * @param options - name of the holder, name of the issuer, fingerprint of the signed credential
 * @returns a whole HTML document
 */
export function certificatePage(content: CertificateContent, options: PageOptions = {}): string {
  const isCertificate = content.kind === "certificate";
  const title = isCertificate ? "Zertifikat über eine Teilqualifikation" : "Teilnahmebescheinigung Teilqualifikation";
  const verb = isCertificate ? "hat die folgende Teilqualifikation erworben:" : "hat bis zum Ende teilgenommen an:";
  const issuer = options.issuerName ?? content.organisation;
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${title} ${content.number}`)}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p class="name">${escapeHtml(options.holderName ?? "")}</p>
<p>${verb}</p>
<p><strong>${escapeHtml(moduleName(content.module))}</strong></p>
<dl>
${definitions([
  ["Zum Beruf", content.occupation.name],
  ["Ausbildungsordnung", content.occupation.norm],
  ["Rahmen", `${content.framework.issuer}, Fassung ${content.framework.version}`],
  ["Umfang", durationOf(content.module)],
  ["Zeitraum", periodWords(content)],
  ...resultRows(content),
  ["Nummer", content.number],
  ["Ausgestellt am", germanDay(content.issuedOn)],
  ["Ausgestellt von", issuer],
])}
</dl>
${list(
  "Inhalte",
  content.module.competences.map(({ text }) => text),
)}
${list("Positionen der Ausbildungsordnung", content.positions.map(positionWords))}
<div class="note">
<p>${noDegree}</p>
<p lang="en">${noDegreeInEnglish}</p>
</div>
<div class="sign"><div>Ort, Datum</div><div>Unterschrift, Stempel</div></div>
${verifying(options.fingerprint)}
</body>
</html>
`;
}
