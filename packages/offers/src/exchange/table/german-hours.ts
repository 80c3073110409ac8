// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SimpleSchedule, WeeklySchedule } from "../../records/catalogue.ts";
import { weekdays } from "../../codes/lists.ts";
import { readClock } from "../hsds/clock.ts";

type Weekday = (typeof weekdays)[number];
type Hours = WeeklySchedule["hours"][number];

const byAppointment =
  /^(nur |termine? )?(nach (telefonischer )?(vereinbarung|absprache|terminvereinbarung|anmeldung)|n\.\s?v\.?|auf anfrage)\.?$/i;

/** Words in the order in which they are looked for; the rest of a text that fits none of them is not read. */
const patterns = {
  day: /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)s?\.?(?![a-zäöü])/i,
  every: /^(täglich|jeden tag)/i,
  workdays: /^(werktags|werktäglich)/i,
  time: /^[0-9]{1,2}([:.][0-9]{2})?(?![0-9€])/,
  dash: /^(-|–|—|bis)/i,
  and: /^(,|und|u\.|\+|&|\/|;|\||\n)/i,
  noise: /^(uhr|h\b|von|jeweils|immer|jeden|am|:)/i,
} as const;

type Kind = keyof typeof patterns;
interface Word {
  readonly kind: Kind;
  readonly text: string;
}

function wordsOf(text: string): readonly Word[] | undefined {
  const words: Word[] = [];
  let rest = text.trim();
  while (rest !== "") {
    // the keys of the patterns are the kinds
    const found = (Object.keys(patterns) as Kind[]).flatMap((kind) => {
      const [match] = patterns[kind].exec(rest) ?? [];
      return match === undefined ? [] : [{ kind, text: match }];
    })[0];
    if (found === undefined) return undefined;
    if (found.kind !== "noise") words.push(found);
    rest = rest.slice(found.text.length).trim();
  }
  return words;
}

const german: Readonly<Record<string, Weekday>> = {
  mo: "mo",
  di: "tu",
  mi: "we",
  do: "th",
  fr: "fr",
  sa: "sa",
  so: "su",
};

/** From one day to another, over the end of the week where it must be. */
function daysBetween(first: Weekday, last: Weekday): readonly Weekday[] {
  const [from, to] = [weekdays.indexOf(first), weekdays.indexOf(last)];
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => weekdays[(from + step) % 7]).filter((day) => day !== undefined);
}

interface Reader {
  readonly words: readonly Word[];
  at: number;
}

const kindAt = ({ words, at }: Reader): Kind | undefined => words[at]?.kind;

function take(reader: Reader, kind: Kind): string | undefined {
  const word = reader.words[reader.at];
  if (word?.kind !== kind) return undefined;
  reader.at += 1;
  return word.text;
}

const dayOf = (text: string | undefined): Weekday | undefined => german[(text ?? "").slice(0, 2).toLowerCase()];

/** `Mo, Mi-Fr und So`; ends before the first time. */
function days(reader: Reader): readonly Weekday[] {
  if (take(reader, "every") !== undefined) return weekdays;
  if (take(reader, "workdays") !== undefined) return daysBetween("mo", "fr");
  const found: Weekday[] = [];
  for (let first = dayOf(take(reader, "day")); first !== undefined; first = dayOf(take(reader, "day"))) {
    const last = take(reader, "dash") === undefined ? first : dayOf(take(reader, "day"));
    if (last === undefined) return [];
    found.push(...daysBetween(first, last));
    if (kindAt(reader) === "and" && reader.words[reader.at + 1]?.kind === "day") reader.at += 1;
  }
  return found;
}

function span(reader: Reader): readonly [string, string] | undefined {
  const opens = readClock(take(reader, "time") ?? "")?.time;
  if (opens === undefined || take(reader, "dash") === undefined) return undefined;
  const closes = readClock(take(reader, "time") ?? "")?.time;
  return closes === undefined ? undefined : [opens, closes];
}

/** `9-12 und 14-16`; ends before the next day. */
function spans(reader: Reader): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let next = span(reader); next !== undefined; next = span(reader)) {
    found.push(next);
    if (kindAt(reader) === "and" && reader.words[reader.at + 1]?.kind === "time") reader.at += 1;
    else break;
  }
  return found;
}

function hoursOf(reader: Reader): readonly Hours[] | undefined {
  const found: Hours[] = [];
  while (reader.at < reader.words.length) {
    const [on, times] = [days(reader), spans(reader)];
    if (on.length === 0 || times.length === 0) return undefined;
    found.push(...on.flatMap((weekday) => times.map(([opens, closes]) => ({ weekday, opens, closes }))));
    if (kindAt(reader) !== undefined && take(reader, "and") === undefined) return undefined;
  }
  return found.length === 0 ? undefined : found;
}

/**
 * Opening hours as offices write them: `Mo-Fr 9-12 Uhr`, `Di und Do 9.30 bis 12 Uhr, 14-16 Uhr`, `nach Vereinbarung`.
 *
 * @param text - what stands in the cell
 * @param timeZone - IANA name
 * @returns `undefined` where a single word of it is not understood: half of the hours would be worse than none
 */
export function readGermanHours(text: string, timeZone: string): SimpleSchedule | undefined {
  if (byAppointment.test(text.trim())) return { kind: "by-appointment" };
  const words = wordsOf(text);
  const hours = words === undefined ? undefined : hoursOf({ words, at: 0 });
  return hours === undefined ? undefined : { kind: "weekly", hours, timeZone };
}
