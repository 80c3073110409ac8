// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeParts } from "@quartierkit/readme";
import type { Bilingual } from "@quartierkit/vocabulary";
import { listLabels } from "../src/privacy/access/list-labels.ts";
import { dataClasses } from "../src/privacy/data-classes.ts";
import { fundingRules } from "../src/privacy/erasure/funding.ts";
import { processingRecord, retentionText } from "../src/privacy/processing/processing-record.ts";
import type { Activity } from "../src/privacy/processing/processing-record.ts";
import { roles } from "../src/privacy/views/roles.ts";

type Tongue = keyof Bilingual;

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const words = {
  de: {
    head: ["", "Eintrag"],
    data: "Datenarten",
    lists: "steht in",
    basis: "Rechtsgrundlagen",
    retention: "Löschfristen",
    special: "besonders geschützt (Art. 9 DSGVO) oder vertraulich",
    people: "betroffene Personen",
    who: "Teilnehmende; in einzelnen Feldern Angehörige, Vertretungen und zuständige Fachkräfte",
    roles: "Zugriff im Projekt",
    yes: "ja",
    no: "nein",
  },
  en: {
    head: ["", "entry"],
    data: "classes of data",
    lists: "held in",
    basis: "legal basis",
    retention: "erasure",
    special: "specially protected (Art. 9 GDPR) or confidential",
    people: "data subjects",
    who: "participants; in some fields relatives, representatives and responsible staff",
    roles: "access in the project",
    yes: "yes",
    no: "no",
  },
} as const;

function section(activity: Activity, language: Tongue): string {
  const own = words[language];
  const { classes, lists, legalBasis, retentions, special, label } = activity;
  return [
    `### ${label[language]}`,
    "",
    row(...own.head),
    row("---", "---"),
    row(own.people, own.who),
    row(own.data, classes.map((code) => dataClasses[code].label[language]).join("; ")),
    row(own.lists, lists.map((list) => listLabels[list][language]).join("; ")),
    row(own.special, special ? own.yes : own.no),
    row(own.basis, legalBasis.map(({ text }) => text).join("; ")),
    row(own.retention, retentions.map((code) => retentionText(code, language)).join("; ")),
    row(own.roles, activity.roles.map((role) => roles[role].label[language]).join("; ")),
  ].join("\n");
}

const page = (language: Tongue): string =>
  processingRecord()
    .map((one) => section(one, language))
    .join("\n\n");

const rules = Object.entries(fundingRules).map(([name, { label, years, trigger, programmes, norm, source }]) =>
  row(
    `\`${name}\``,
    label.en,
    `${years} years`,
    trigger.en,
    `${programmes.from.slice(0, 4)}-${programmes.to.slice(0, 4)}`,
    norm.text,
    source.mark,
  ),
);

/** Writes docs/record-of-processing.md: the record of processing activities in both languages, and the funding rules. */
export function writeProcessingPage(): void {
  writeParts(new URL("../../../docs/record-of-processing.md", import.meta.url), {
    "processing-de": page("de"),
    "processing-en": page("en"),
    "funding-rules": [
      row("rule", "meaning", "kept", "from 31 December of the year of", "programmes", "norm", "mark"),
      row("---", "---", "---", "---", "---", "---", "---"),
      ...rules,
    ].join("\n"),
  });
}
