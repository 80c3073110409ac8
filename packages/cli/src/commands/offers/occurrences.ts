// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween } from "@quartierkit/calendar";
import { occurrencesIn } from "@quartierkit/offers";
import type { Catalogue, DayRange, OfferOccurrence } from "@quartierkit/offers";
import type { Finding } from "@quartierkit/findings";
import { onlyFile } from "../../arguments.ts";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import type { Io } from "../../io.ts";
import type { Refused, Result } from "../../result.ts";
import type { Command } from "../command.ts";
import { catalogueIn, dayOption, offersAsked, placeOf, placeOptions } from "./input.ts";

/** Ten years; more days are no plan. */
const mostDays = 3660;

function rangeOf(call: Call): Pick<DayRange, "from" | "to"> {
  const [from, to] = [dayOption(call, "from"), dayOption(call, "to")];
  const days = daysBetween(from, to);
  if (days < 0 || days > mostDays)
    throw new UsageError(`--to takes a day from --from on, at most ${mostDays} days later.`);
  return { from, to };
}

/** One offer whose rule cannot be read does not hide the others. */
function datesOf(
  catalogue: Catalogue,
  range: DayRange,
): { readonly dates: readonly OfferOccurrence[]; readonly findings: readonly Finding[] } {
  const read = catalogue.offers.map((offer, index) => {
    try {
      return { dates: occurrencesIn({ ...catalogue, offers: [offer] }, range), findings: [] };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const finding: Finding = {
        code: error instanceof Error && "code" in error ? String(error.code) : "unreadable-hours",
        severity: "error",
        path: `/offers/${index}/schedule`,
        message: { de: message, en: message },
        hint: { de: "Regel oder Zeiten berichtigen.", en: "Correct the rule or the times." },
      };
      return { dates: [], findings: [finding] };
    }
  });
  return {
    dates: read
      .flatMap(({ dates }) => dates)
      .toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1)),
    findings: read.flatMap(({ findings }) => findings),
  };
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const file = onlyFile(call, "CATALOGUE");
  const range = rangeOf(call);
  const { place, findings: ofPlace } = placeOf(call, io);
  const { value, findings } = catalogueIn(file, io);
  if (value === null) return { refused: findings };
  const { dates, findings: unread } = datesOf(offersAsked(value, call), { ...place, ...range });
  return {
    json: { occurrences: dates },
    text: () =>
      dates
        .map(({ offer, start, end, state }) => `${start} – ${end}  ${offer}${state === "open" ? "" : ` (${state})`}`)
        .join("\n"),
    findings: [...ofPlace, ...findings, ...unread.map((finding) => ({ ...finding, file }))],
  };
}

/** `quartierkit offers occurrences`: the dated times of a catalogue. */
export const occurrencesCommand: Command = {
  usage: "CATALOGUE --from DAY --to DAY [--ags AGS]",
  summary: "Lists meetings and opening hours day by day.",
  options: {
    from: { type: "string", value: "DAY", help: "first day, YYYY-MM-DD" },
    to: { type: "string", value: "DAY", help: "last day, YYYY-MM-DD" },
    ...placeOptions,
  },
  run,
};
