// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { ParticipationRecord } from "../record/participation.ts";
import { esfReport } from "./report.ts";
import type { EsfReport, ReportOptions } from "./report.ts";

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** Each year by itself. */
function years({ from, to }: Pick<ReportOptions, "from" | "to">): readonly { readonly from: Day; readonly to: Day }[] {
  const count = yearOf(to) - yearOf(from) + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = yearOf(from) + index;
    return { from: later(from, `${year}-01-01`), to: earlier(to, `${year}-12-31`) };
  });
}

/** From the beginning up to each 30 June and 31 December, and up to the last day. */
function cutOffs({
  from,
  to,
}: Pick<ReportOptions, "from" | "to">): readonly { readonly from: Day; readonly to: Day }[] {
  const days = years({ from, to }).flatMap(({ to: end }) => {
    const year = yearOf(end);
    return [`${year}-06-30`, `${year}-12-31`];
  });
  const inside = days.filter((day) => day >= from && day < to);
  return [...inside, to].map((end) => ({ from, to: end }));
}

/**
 * The reports of a programme: year by year in 2014-2020, where earlier years are computed anew and so corrected; in the ESF+ cumulative
 * from the beginning up to each cut-off, 30 June and 31 December.
 *
 * @param records - all records
 * @param options - as for `esfReport`; `from` is the beginning of the programme
 */
export const esfReports = (records: readonly ParticipationRecord[], options: ReportOptions): readonly EsfReport[] =>
  (options.rules.reporting === "annual" ? years(options) : cutOffs(options)).map((period) =>
    esfReport(records, { ...options, ...period }),
  );
