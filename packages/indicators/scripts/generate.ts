// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeParts } from "@quartierkit/readme";
import { catalogue } from "@quartierkit/findings";
import { indicatorChecks } from "../src/index.ts";

writeParts(new URL("../README.md", import.meta.url), {
  checks: `${indicatorChecks.length} checks, \`IND-…\`: references, periods, values and their statuses, sums, names, comparisons over time.`,
});

writeParts(new URL("../../../docs/checks.md", import.meta.url), { indicators: catalogue(indicatorChecks, "en") });
