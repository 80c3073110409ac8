// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { pointer } from "@quartierkit/findings";
import { isLanguage } from "@quartierkit/vocabulary";
import type { Language } from "@quartierkit/vocabulary";
import type { Offer, Organisation, Place } from "../../records/catalogue.ts";
import type { Incoming, Loss } from "../loss.ts";
import { eventTimes } from "./event-times.ts";
import type { Reading } from "./event-times.ts";
import { parseCalendar, property, textOf, textsOf } from "./parse.ts";
import type { Component, Property } from "./parse.ts";
import { scheduleOf } from "./schedule-of.ts";
import type { TimedEvent } from "./schedule-of.ts";

/** What a calendar does not say of itself. */
export interface CalendarReading {
  /** Who makes the events. */
  readonly organisation: Organisation;
  /** Language of texts that name none. */
  readonly language: Language;
  /** Zone of times that name none. */
  readonly timeZone: string;
}

interface Read {
  readonly event: Component;
  readonly timed: TimedEvent;
}

const carried = new Set(
  (
    "UID DTSTAMP DTSTART DTEND DURATION RRULE EXDATE RDATE RECURRENCE-ID SUMMARY DESCRIPTION LOCATION GEO URL STATUS SEQUENCE " +
    "LAST-MODIFIED CREATED CATEGORIES TRANSP CLASS"
  ).split(" "),
);

const persons = new Set(["ORGANIZER", "ATTENDEE", "CONTACT"]);

const noPlace = { de: "im Katalog kein Platz dafür", en: "the catalogue has no place for it" };
const nobody = {
  de: "nennt Personen; ein öffentlicher Katalog nennt keine",
  en: "names people; a public catalogue names none",
};

/** Texts that an event carries, by language. */
function texts(event: Component, name: string, otherwise: Language): Readonly<Record<Language, string>> | undefined {
  const found = event.properties
    .filter((one) => one.name === name && one.value.trim() !== "")
    .map(({ parameters, value }) => {
      const tag = parameters["LANGUAGE"] ?? "";
      return [isLanguage(tag) ? tag : otherwise, textOf(value).trim()] as const;
    });
  return found.length === 0 ? undefined : Object.fromEntries(found.toReversed());
}

const address = /^https?:\/\/[^\s]+$/;

function placeOf(event: Component, language: Language): Place | undefined {
  const name = textOf(property(event, "LOCATION")?.value ?? "").trim();
  if (name === "") return undefined;
  const [latitude = Number.NaN, longitude = Number.NaN] = (property(event, "GEO")?.value ?? "").split(";").map(Number);
  const isSound = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    id: `place-${name}`,
    name: { [language]: name },
    kind: address.test(name) ? "online" : "building",
    ...(isSound ? { position: { longitude, latitude } } : {}),
  };
}

/** Series of capital letters and digits are no words to show anybody, but they are an id. */
const idOf = (uid: string): string => `event-${uid}`;

function offerOf(main: Read, moved: readonly Read[], { organisation, language }: CalendarReading): Offer {
  const { event, timed } = main;
  const uid = property(event, "UID")?.value.trim() ?? "";
  const place = placeOf(event, language);
  const description = texts(event, "DESCRIPTION", language);
  const url = property(event, "URL")?.value.trim() ?? "";
  const changed = property(event, "LAST-MODIFIED")?.value ?? "";
  const keywords = textsOf(property(event, "CATEGORIES")?.value ?? "");
  return {
    id: idOf(uid),
    kind: "event",
    ...(timed.cancelled ? { status: "ended" } : {}),
    title: texts(event, "SUMMARY", language) ?? { [language]: uid },
    ...(description === undefined ? {} : { description }),
    organisationId: organisation.id,
    placeIds: place === undefined ? [] : [place.id],
    topics: [],
    targetGroups: [],
    schedule: scheduleOf(
      timed,
      moved.map((one) => one.timed),
    ),
    cost: { missing: "not-asked" },
    ...(address.test(url) ? { links: [{ kind: "website", url }] } : {}),
    ...(/^[0-9]{8}/.test(changed)
      ? { changedOn: `${changed.slice(0, 4)}-${changed.slice(4, 6)}-${changed.slice(6, 8)}` }
      : {}),
    externalIds: { ical: uid, ...(keywords.length === 0 ? {} : { "ical-categories": keywords.join(", ") }) },
  };
}

/** Properties that did not come along, each once per event. */
function lossesOf(event: Component, index: number): readonly Loss[] {
  const names = new Set(event.properties.map(({ name }) => name).filter((name) => !carried.has(name)));
  const inner = event.components.map(({ name }) => name);
  return [...names, ...new Set(inner)].map((name) => ({
    path: pointer("events", index, name),
    why: persons.has(name) ? nobody : noPlace,
  }));
}

const notRead = (event: Component): Finding => ({
  code: "ical-event",
  severity: "error",
  path: "",
  line: event.line,
  message: {
    de: "Der Termin sagt nicht, wann er beginnt, und wurde ausgelassen.",
    en: "The event does not say when it begins and was left out.",
  },
  hint: { de: "DTSTART ergänzen.", en: "Add DTSTART." },
});

const twice = (at: Property): Finding => ({
  code: "ical-uid-twice",
  severity: "warning",
  path: "",
  line: at.line,
  message: {
    de: `„${at.value}“ steht an mehreren Terminen; übernommen ist die jüngste Fassung.`,
    en: `“${at.value}” stands on several events; the latest version was taken.`,
  },
  hint: { de: "Jeder Termin braucht eine eigene UID.", en: "Each event needs a UID of its own." },
});

const sequenceOf = ({ event }: Read): number => Number(property(event, "SEQUENCE")?.value ?? 0) || 0;

/** Events of one UID: the latest version of the event itself, and those that stand for single meetings. */
function offersOf(events: readonly Read[], reading: CalendarReading, report: Reading["report"]): readonly Offer[] {
  const groups = new Map<string, Read[]>();
  for (const one of events) {
    const uid = property(one.event, "UID")?.value.trim() ?? `line-${one.event.line}`;
    const group = groups.get(uid);
    if (group === undefined) groups.set(uid, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const mains = group.filter(({ timed }) => timed.times.insteadOf === undefined);
    const main = mains.toSorted((a, b) => sequenceOf(a) - sequenceOf(b)).at(-1) ?? group[0];
    const [, second] = mains;
    const at = second === undefined ? undefined : property(second.event, "UID");
    if (at !== undefined) report(twice(at));
    const moved = group.filter((one) => one !== main && one.timed.times.insteadOf !== undefined);
    return main === undefined ? [] : [offerOf(main, moved, reading)];
  });
}

/**
 * A catalogue of events out of a calendar as Outlook, Google and Nextcloud write it. What cannot be read is a finding with its
 * line, and the rest comes along; people named in the calendar do not.
 *
 * @param text - the file
 * @param reading - organisation, language and time zone where the calendar names none
 * @example
 * import { fromICalendar } from "@quartierkit/offers/exchange";
 * const text = `BEGIN:VCALENDAR
 * BEGIN:VEVENT
 * UID:1
 * SUMMARY:Frühstück
 * DTSTART;TZID=W. Europe Standard Time:20210309T093000
 * RRULE:FREQ=WEEKLY;BYDAY=TU
 * END:VEVENT
 * END:VCALENDAR`;
 * const organisation = { id: "cafe", name: "Stadtteilcafé", kind: "association" } as const;
 * const { catalogue } = fromICalendar(text, { organisation, language: "de", timeZone: "Europe/Berlin" });
 * console.log(catalogue.offers[0]?.title["de"], catalogue.offers[0]?.schedule.kind); // → Frühstück recurring
 */
export function fromICalendar(text: string, reading: CalendarReading): Incoming {
  const { components, findings: broken } = parseCalendar(text);
  const findings: Finding[] = [...broken];
  const report = (finding: Finding) => findings.push(finding);
  const inside = components.flatMap((calendar) => (calendar.name === "VEVENT" ? [calendar] : calendar.components));
  const events = inside.filter(({ name }) => name === "VEVENT");
  const read = events.flatMap((event): readonly Read[] => {
    const times = eventTimes(event, { zone: reading.timeZone, report });
    if (times === undefined) findings.push(notRead(event));
    const cancelled = property(event, "STATUS")?.value.trim().toUpperCase() === "CANCELLED";
    return times === undefined ? [] : [{ event, timed: { times, cancelled } }];
  });
  const places = events.flatMap((event) => placeOf(event, reading.language) ?? []);
  const skipped = inside.filter(({ name }) => name !== "VEVENT" && name !== "VTIMEZONE");
  return {
    catalogue: {
      format: "quartierkit-offers",
      version: 1,
      organisations: [reading.organisation],
      places: [...new Map(places.map((place) => [place.id, place])).values()],
      offers: offersOf(read, reading, report),
    },
    loss: [
      ...events.flatMap(lossesOf),
      ...skipped.map(({ name, line }) => ({ path: pointer(name, line), why: noPlace })),
    ],
    findings,
  };
}
