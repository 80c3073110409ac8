// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeParts } from "@quartierkit/readme";
import { catalogue } from "@quartierkit/findings";
import { toMermaid } from "@quartierkit/vocabulary";
import type { Lifecycle } from "@quartierkit/vocabulary";
import { goalLifecycle, participantChecks, participationLifecycle, referralLifecycle } from "../src/index.ts";

/** Codes by severity; docs/checks.md has the whole table. */
const codesOf = (severity: string): string =>
  `- ${severity}: ${participantChecks
    .filter((check) => check.severity === severity)
    .map(({ code }) => `\`${code}\``)
    .join(", ")}`;

writeParts(new URL("../README.md", import.meta.url), { checks: ["error", "warning", "info"].map(codesOf).join("\n") });

const lifecycles: readonly Lifecycle<string>[] = [participationLifecycle, goalLifecycle, referralLifecycle];
const diagrams = lifecycles.map((lifecycle) => `### ${lifecycle.id}\n\n\`\`\`mermaid\n${toMermaid(lifecycle)}\n\`\`\``);
writeParts(new URL("../../../docs/lifecycles.md", import.meta.url), { participants: diagrams.join("\n\n") });

writeParts(new URL("../../../docs/checks.md", import.meta.url), { participants: catalogue(participantChecks, "en") });
