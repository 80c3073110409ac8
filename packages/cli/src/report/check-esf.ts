// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import { checkRecords } from "@quartierkit/monitoring";
import type { Call } from "../arguments.ts";
import type { Io } from "../io.ts";
import { regionOf, rulesOf } from "./options.ts";
import { placed, readRecords } from "./read-records.ts";

/** Participation records (object, list, lines) or a register of participants, and by what they are checked. */
interface Asked {
  readonly file: string;
  /** With `--rules`, and `--region` for a register. */
  readonly call: Call;
  readonly io: Io;
  /** What is due by this day and missing is found. */
  readonly on: Day;
}

/**
 * What a report would find in its records, before there is a period to report: a record that will not count, a status that
 * contradicts a registration, a result that is due.
 *
 * @param asked - file, call and day
 * @returns findings at the places of the file, and how many records could be read
 */
export function checkEsf(asked: Asked): { readonly findings: readonly Finding[]; readonly checked: number } {
  const { file, call, io, on } = asked;
  const rules = rulesOf(call);
  const { records, places, findings } = readRecords(file, io, regionOf(call));
  const found = checkRecords(records, { rules, on }).map((finding) => placed(finding, places, file));
  return { findings: [...findings, ...found], checked: records.length };
}
