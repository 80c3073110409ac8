// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeParts } from "@quartierkit/readme";
import { catalogue } from "@quartierkit/findings";
import { toMermaid } from "@quartierkit/vocabulary";
import type { Lifecycle } from "@quartierkit/vocabulary";
import { goalLifecycle, participantChecks, participationLifecycle, referralLifecycle } from "../src/index.ts";

writeParts(new URL("../README.md", import.meta.url), { checks: catalogue(participantChecks, "en") });

const lifecycles: readonly Lifecycle<string>[] = [participationLifecycle, goalLifecycle, referralLifecycle];
const diagrams = lifecycles.map((lifecycle) => `### ${lifecycle.id}\n\n\`\`\`mermaid\n${toMermaid(lifecycle)}\n\`\`\``);
writeParts(new URL("../../../docs/lifecycles.md", import.meta.url), { participants: diagrams.join("\n\n") });
