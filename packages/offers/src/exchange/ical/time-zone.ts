// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayNumber, zonedInstant } from "@quartierkit/calendar";
import { localOf, msPerDay, wallOf } from "../../recurrence/wall.ts";
import { ruleWeekdays } from "../../recurrence/rule.ts";
import { contentLine, dateTimeValue } from "./content-line.ts";

/** The wall time at which a zone moves its clocks, by the clock that was right until then. */
interface Change {
  readonly at: string;
  /** Minutes ahead of UTC before and after. */
  readonly from: number;
  readonly to: number;
}

const offsetAt = (local: string, zone: string): number =>
  Math.round((wallOf(local) - Date.parse(zonedInstant(local, zone))) / 60_000);

/** The first minute within some days that is counted with another offset than their beginning. */
function changeWithin(day: string, days: number, zone: string): Change | undefined {
  const [from, to] = [offsetAt(`${day}T00:00`, zone), offsetAt(`${addDays(day, days)}T00:00`, zone)];
  if (from === to) return undefined;
  const start = dayNumber(day) * msPerDay;
  let [before, after] = [0, days * 1440];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(localOf(start + middle * 60_000), zone) === from) before = middle;
    else after = middle;
  }
  // Forward the clock skips: the first time with the new offset is the end of the gap.
  return { at: localOf(start + (after - Math.max(0, to - from)) * 60_000), from, to };
}

/** Clocks that were changed are not changed back within a week. */
function changesIn(year: number, zone: string): readonly Change[] {
  const weeks = Array.from({ length: 53 }, (_, index) => addDays(`${year}-01-01`, index * 7));
  return weeks.flatMap((day) => changeWithin(day, 7, zone) ?? []).filter(({ at }) => at.startsWith(String(year)));
}

const offsetValue = (minutes: number): string => {
  const size = Math.abs(minutes);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
};

/** The last weekday of its month a change falls on, as a rule; `undefined` where it is not the last one. */
function lastWeekday(at: string): string | undefined {
  if (addDays(at.slice(0, 10), 7).slice(0, 7) === at.slice(0, 7)) return undefined;
  const weekday = ruleWeekdays[(((dayNumber(at.slice(0, 10)) + 3) % 7) + 7) % 7];
  return `FREQ=YEARLY;BYMONTH=${Number(at.slice(5, 7))};BYDAY=-1${weekday}`;
}

const observance = ({ at, from, to }: Change, rule?: string): readonly string[] => {
  const kind = to > from ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    contentLine("DTSTART", dateTimeValue(at)),
    contentLine("TZOFFSETFROM", offsetValue(from)),
    contentLine("TZOFFSETTO", offsetValue(to)),
    ...(rule === undefined ? [] : [contentLine("RRULE", rule)]),
    `END:${kind}`,
  ];
};

/** Changes that come alike every year: same rule, same hour, same offsets. */
function yearly(changes: readonly (readonly Change[])[]): readonly (readonly [Change, string])[] | undefined {
  const [first] = changes;
  if (first === undefined || first.length === 0) return undefined;
  const kind = ({ at, from, to }: Change) => `${lastWeekday(at)} ${at.slice(11)} ${from} ${to}`;
  const alike = changes.every((year) => year.map(kind).join() === first.map(kind).join());
  const rules = first.map((change) => [change, lastWeekday(change.at)] as const);
  const sound = rules.flatMap(([change, rule]) => (rule === undefined ? [] : [[change, rule] as const]));
  return alike && sound.length === rules.length ? sound : undefined;
}

/**
 * A zone's own definition, as a calendar needs it beside times that name the zone (RFC 5545, 3.6.5). Zones that change their
 * clocks alike in all years asked for get rules without end.
 *
 * @param zone - IANA name
 * @param years - first and last year in which events begin
 * @throws CalendarError `unknown-zone`
 */
export function timeZoneLines(zone: string, years: readonly [first: number, last: number]): readonly string[] {
  const [first, last] = [Math.max(1801, years[0]) - 1, Math.min(2298, years[1]) + 1];
  const byYear = Array.from({ length: last - first + 1 }, (_, index) => changesIn(first + index, zone));
  const offset = offsetAt(`${first}-01-01T00:00`, zone);
  const before = observance({ at: `${first}-01-01T00:00`, from: offset, to: offset });
  const rules = yearly(byYear);
  const after =
    rules === undefined
      ? byYear.flat().flatMap((change) => observance(change))
      : rules.flatMap(([change, rule]) => observance(change, rule));
  return ["BEGIN:VTIMEZONE", contentLine("TZID", zone), ...before, ...after, "END:VTIMEZONE"];
}
