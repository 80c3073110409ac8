// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeParts } from "@quartierkit/readme";
import { catalogue } from "@quartierkit/findings";
import { catalogueChecks } from "../src/index.ts";

writeParts(new URL("../README.md", import.meta.url), {
  checks: `${catalogueChecks.length} checks, \`OFF-…\`: references, hours and recurrences, cost, ages, places left, languages and translations, upkeep, texts, contacts, positions.`,
});

writeParts(new URL("../../../docs/checks.md", import.meta.url), { offers: catalogue(catalogueChecks, "en") });
