// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeParts } from "@quartierkit/readme";
import { catalogue } from "@quartierkit/findings";
import { toMermaid } from "@quartierkit/vocabulary";
import type { Lifecycle } from "@quartierkit/vocabulary";
import {
  caseLifecycle,
  consentLifecycle,
  emawMessages,
  fhirCodes,
  goalLifecycle,
  participantChecks,
  participationLifecycle,
  placementLifecycle,
  referralLifecycle,
  stepLifecycle,
} from "../src/index.ts";

/** Codes by severity; docs/checks.md has the whole table. */
const codesOf = (severity: string): string =>
  `- ${severity}: ${participantChecks
    .filter((check) => check.severity === severity)
    .map(({ code }) => `\`${code}\``)
    .join(", ")}`;

writeParts(new URL("../README.md", import.meta.url), { checks: ["error", "warning", "info"].map(codesOf).join("\n") });

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

writeParts(new URL("../../../docs/checks.md", import.meta.url), { participants: catalogue(participantChecks, "en") });
