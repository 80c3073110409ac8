// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { datesOf, timesOf, weekdaysOf, weeksOf } from "./selectors.ts";
import type { OsmRule } from "./rule.ts";
import { unsupported } from "./unsupported.ts";

const byAppointment = /appointment|vereinbarung|termin|absprache|anmeldung/i;

interface Modifier {
  readonly rest: string;
  readonly state: OsmRule["state"];
  readonly comment?: string;
  /** Whether a state was written out. */
  readonly stated: boolean;
}

function modifierOf(text: string, value: string): Modifier {
  const [, before = "", word, comment] = /^(.*?)\s*(open|off|closed|unknown)?\s*(?:"([^"]*)")?$/i.exec(text) ?? [];
  if (before.includes('"')) throw unsupported(text, value);
  const stated = word !== undefined;
  const lower = word?.toLowerCase();
  const plain = lower === "off" || lower === "closed" ? "closed" : "open";
  const asked = comment !== undefined && lower !== "open" && plain !== "closed";
  const state = !asked
    ? lower === "unknown"
      ? "unknown"
      : plain
    : byAppointment.test(comment)
      ? "by-appointment"
      : "unknown";
  return { rest: before.trim(), state, stated, ...(comment === undefined ? {} : { comment }) };
}

/** Takes what a pattern finds off the front of a text. */
function taken(text: string, pattern: RegExp): readonly [found: string | undefined, rest: string] {
  const found = pattern.exec(text)?.[0];
  return found === undefined ? [undefined, text] : [found.trim(), text.slice(found.length).trim()];
}

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const point = `(?:[0-9]{4} )?${month}(?: [0-9]{1,2}(?![0-9:]))?`;
const dateRange = `${point}(?: ?- ?(?:${point}|[0-9]{1,2}(?![0-9:])))?`;
const datePattern = new RegExp(`^${dateRange}(?: ?, ?${dateRange})*:?(?= |$)`);
const weekPattern = /^week [0-9]{1,2}(-[0-9]{1,2}(\/[0-9])?)?( ?, ?[0-9]{1,2}(-[0-9]{1,2}(\/[0-9])?)?)*(?= |$)/;
const day = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)";
const nth = "(?:\\[-?[1-5](?:,-?[1-5])*\\])?";
const dayPattern = new RegExp(`^${day}${nth}(?:-${day})?(?: ?, ?${day}${nth}(?:-${day})?)*(?= |$)`);
const timePattern = /^[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}( ?, ?[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2})*$/;

function ruleOf(text: string, joint: OsmRule["joint"], value: string): OsmRule {
  const { rest: selectors, stated, ...modifier } = modifierOf(text, value);
  if (selectors === "" && !stated && modifier.comment === undefined) throw unsupported(text === "" ? ";" : text, value);
  const none = { joint, publicHoliday: false, schoolHoliday: false, ...modifier };
  if (selectors === "24/7") return { ...none, times: [{ opens: "00:00", closes: "24:00" }] };
  const [dates, afterDates] = taken(selectors, datePattern);
  const [weeks, afterWeeks] = taken(afterDates, weekPattern);
  const [days, afterDays] = taken(afterWeeks, dayPattern);
  const [times, rest] = taken(afterDays, timePattern);
  if (rest !== "") throw unsupported(rest, value);
  return {
    ...none,
    ...(dates === undefined ? {} : { dates: datesOf(dates, value) }),
    ...(weeks === undefined ? {} : { weeks: weeksOf(weeks, value) }),
    ...(days === undefined ? {} : weekdaysOf(days, value)),
    ...(times === undefined ? {} : { times: timesOf(times, value) }),
  };
}

/** Rules with what joins them to those before; a comma joins rules only where a day begins after a time. */
function piecesOf(value: string): readonly (readonly [text: string, joint: OsmRule["joint"]])[] {
  const joined = value.replaceAll(/(:[0-9]{2}|off|closed|")\s*,\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b)/g, "$1 ,,");
  const parts = joined.split(/\s*(;|\|\||,,)\s*/);
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return [];
    const sign = parts[index - 1];
    return [[part.trim(), sign === "||" ? "||" : sign === ",," ? "," : ";"] as const];
  });
}

/**
 * Reads the part of OpenStreetMap's opening_hours that offices and clubs use: weekdays, numbered weekdays, months and days of
 * months, weeks, public holidays (PH) and school holidays (SH), several times, past midnight, `off`, comments, `,` and `||`.
 * A comment that speaks of an appointment says so.
 *
 * @param value - e.g. `Mo-Fr 08:00-12:00; PH off; Sa "by appointment"`
 * @throws OffersError `hours-unsupported` for everything else: sunrise, open ends, intervals, offsets from holidays
 */
export function parseHours(value: string): readonly OsmRule[] {
  const pieces = piecesOf(value.trim().replace(/\s*;$/, ""));
  return pieces.map(([text, joint], index) => {
    const rule = ruleOf(text, joint, value);
    // A comment alone at the end would wipe out all before it; whoever writes it means what is left.
    const bare = /^"[^"]*"$/.test(text) && index > 0;
    return bare ? { ...rule, joint: "||" } : rule;
  });
}
