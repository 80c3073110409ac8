// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeParts } from "@quartierkit/readme";
import { catalogue } from "@quartierkit/findings";
import { catalogueChecks } from "../src/index.ts";
import { lossTable } from "./losses.ts";
import { writeProfile } from "./hsds-profile.ts";

writeParts(new URL("../README.md", import.meta.url), {
  checks: `${catalogueChecks.length} checks, \`OFF-…\`: references, hours and recurrences, cost, ages, places left, languages and translations, upkeep, texts, contacts, positions.`,
});

writeParts(new URL("../../../docs/checks.md", import.meta.url), { offers: catalogue(catalogueChecks, "en") });

writeParts(new URL("../../../docs/offers-formats.md", import.meta.url), { losses: lossTable() });

writeProfile();
