// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeParts } from "@quartierkit/readme";
import { catalogue } from "@quartierkit/findings";
import { toMermaid } from "@quartierkit/vocabulary";
import type { Lifecycle } from "@quartierkit/vocabulary";
import {
  caseLifecycle,
  consentLifecycle,
  dataClasses,
  defaultParameters,
  emawMessages,
  fhirCodes,
  goalLifecycle,
  limits,
  participantChecks,
  participationLifecycle,
  placementLifecycle,
  purposes,
  referralLifecycle,
  retentions,
  stepLifecycle,
} from "../src/index.ts";
import { conformanceChecks, extensionDataChecks } from "../src/extension.ts";
import { writeFieldTable } from "./field-table.ts";

/** How many checks there are by the beginning of their codes. */
const themes = [...new Set(participantChecks.map(({ code: name }) => name.split("-")[0] ?? ""))];
const counted = themes.map((theme) => {
  const own = participantChecks.filter(({ code: name }) => name.startsWith(`${theme}-`));
  return `\`${theme}\` ${own.length}`;
});

writeParts(new URL("../README.md", import.meta.url), {
  checks: `${participantChecks.length} checks, by the beginning of their codes: ${counted.join(", ")}.`,
});

const lifecycles: readonly Lifecycle<string>[] = [
  participationLifecycle,
  caseLifecycle,
  goalLifecycle,
  stepLifecycle,
  referralLifecycle,
  placementLifecycle,
  consentLifecycle,
];

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const code = (text: string): string => `\`${text}\``;

/** Who may cause which event, and what has to be given with it. */
const arrowsOf = ({ transitions }: Lifecycle<string>): string =>
  [
    row("event", "from", "to", "who", "needs"),
    row("---", "---", "---", "---", "---"),
    ...transitions.map(({ from, event, to, roles = [], needs }) =>
      row(code(event), from.join(", "), to, roles.join(", "), needs === undefined ? "" : code(needs)),
    ),
  ].join("\n");

const diagrams = lifecycles.map(
  (lifecycle) => `### ${lifecycle.id}\n\n\`\`\`mermaid\n${toMermaid(lifecycle)}\n\`\`\`\n\n${arrowsOf(lifecycle)}`,
);

const messages = [
  row("message", "event", "from"),
  row("---", "---", "---"),
  ...Object.entries(emawMessages).map(([message, { event, from }]) => row(code(message), code(event), from)),
].join("\n");

const statuses = Object.entries(fhirCodes).flatMap(([id, { element, codes }]) =>
  Object.entries(codes).map(([state, fhir]) => row(id, state, element, code(fhir))),
);
const crosswalk = [row("record", "status", "FHIR element", "FHIR code"), row("---", "---", "---", "---"), ...statuses];

writeParts(new URL("../../../docs/lifecycles.md", import.meta.url), {
  participants: diagrams.join("\n\n"),
  emaw: messages,
  fhir: crosswalk.join("\n"),
});

const parameters = new Set(Object.keys(defaultParameters));
const limitRows = Object.entries(limits).map(([name, { value, unit, norm, source }]) =>
  row(code(name), `${value} ${unit}`, norm.text, source.mark ?? "", parameters.has(name) ? "yes" : ""),
);

writeParts(new URL("../../../docs/checks.md", import.meta.url), {
  participants: catalogue(participantChecks, "en"),
  extensions: catalogue(extensionDataChecks, "en"),
  conformance: catalogue(conformanceChecks, "en"),
  "participant-limits": [
    row("limit", "value", "norm or practice", "mark", "can be set"),
    row("---", "---", "---", "---", "---"),
    ...limitRows,
  ].join("\n"),
});

const classRows = Object.entries(dataClasses).map(([name, { label, sensitivity, purpose, legalBasis, retention }]) => {
  const norms = legalBasis.map(({ text }) => text).join("; ");
  return row(code(name), label.en, sensitivity, purposes[purpose].en, norms, code(retention));
});

const retentionRows = Object.entries(retentions).map(([name, { label, years, from, norm, source }]) =>
  row(code(name), label.en, years === null ? "" : `${years} years`, from.en, norm.text, source.mark ?? ""),
);

writeParts(new URL("../../../docs/data-classes.md", import.meta.url), {
  "data-classes": [
    row("class", "what it holds", "sensitivity", "what for", "legal basis", "retention"),
    row("---", "---", "---", "---", "---", "---"),
    ...classRows,
  ].join("\n"),
  retentions: [
    row("retention", "meaning", "years", "counted from", "norm", "mark"),
    row("---", "---", "---", "---", "---", "---"),
    ...retentionRows,
  ].join("\n"),
});

writeFieldTable();
// The page reads the table that was just written.
const { writeProcessingPage } = await import("./processing-page.ts");
writeProcessingPage();
