// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { runChecks } from "@quartierkit/findings";
import type { Check, Finding } from "@quartierkit/findings";
import { areaChecks } from "./area-checks.ts";
import { methodChecks } from "./method-checks.ts";
import type { IndexSubject } from "./subject.ts";
import { valueChecks } from "./value-checks.ts";

/** What can be wrong with the table that an index is made from. */
export const indexChecks: readonly Check<IndexSubject>[] = [...valueChecks, ...areaChecks, ...methodChecks];

/** Runs the checks; none of them depends on the day. */
export const findIn = (subject: IndexSubject): Finding[] =>
  runChecks(indexChecks, subject, { on: "2000-01-01", parameters: undefined });
