// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { ParticipantsError } from "../../error.ts";
import { found } from "../../records/lookup.ts";
import type { ListName, Register } from "../../records/register.ts";
import type { View } from "./shape.ts";
import { viewOf } from "./view.ts";

/** What a report of the provider may draw from. */
const drawn: readonly ListName[] = ["participants", "participations", "absences", "attendanceDays", "absenceReports"];

/**
 * What goes with a report of the provider to the authority: the report itself, and participation, absences and attendance of
 * the one person. Every such report counts as one on which a sanction can rest, whether it says so or not: nothing of
 * voluntary counselling, and no text of one's own words, goes with it. What was already sent stands in `disclosures`.
 *
 * @param register - the records
 * @param options - id of the report, and the day on which it goes out
 * @throws ParticipantsError `record-unknown` where there is no such report
 * @law § 16k Abs. 4 SGB II, § 318 Abs. 2 SGB III
 */
export function authorityReport(
  register: Register,
  { reportId, on }: { readonly reportId: string; readonly on: Day },
): View {
  const report = found(register, "providerReports", reportId);
  if (report === undefined) {
    throw new ParticipantsError("record-unknown", `There is no report “${reportId}”.`, {
      path: "/providerReports",
      hint: "Give the id of a record of providerReports.",
    });
  }
  const whole = viewOf(register, { role: "case-worker", on, participantId: report.participantId });
  const own = whole.records.providerReports?.filter((one) => "id" in one && one.id === reportId) ?? [];
  const parts = drawn.map((list) => [list, whole.records[list] ?? []] as const);
  const records = Object.fromEntries(
    [...parts, ["providerReports", own] as const].filter(([, part]) => part.length > 0),
  );
  const leftOut = whole.leftOut.filter(
    ({ list }) => list === null || list === "providerReports" || drawn.includes(list),
  );
  return { ...whole, records, leftOut };
}
