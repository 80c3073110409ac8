// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import { labelOf, textIn } from "@quartierkit/vocabulary";
import type { Bilingual, Language } from "@quartierkit/vocabulary";
import { topics } from "../../codes/lists.ts";
import { addressInWords } from "../address.ts";
import { lossOf } from "../loss.ts";
import type { Loss, Outgoing } from "../loss.ts";
import { otherTexts } from "../other-texts.ts";
import type { Catalogue, Offer, Place, SimpleSchedule } from "../../records/catalogue.ts";
import { agsOfOffer } from "../../state.ts";
import type { PlaceDays } from "../../time/day-facts.ts";
import { contentLine, textValue, utcValue } from "./content-line.ts";
import { eventLines } from "./event-lines.ts";
import type { EventHead } from "./event-lines.ts";
import { feedEvents } from "./series.ts";
import type { FeedEvent } from "./series.ts";
import { timeZoneLines } from "./time-zone.ts";

/** A calendar that people subscribe to. */
export interface CalendarFeed extends PlaceDays {
  /** What the calendar is called. */
  readonly name: string;
  /** Domain of whoever publishes it: makes the ids of events its own, e.g. `stadtteil.example`. */
  readonly domain: string;
  /** Language of the texts, where an offer has them. */
  readonly language: Language;
  /** When it was made, ISO 8601 in UTC. */
  readonly stamp: string;
  /** The days for which single meetings, holidays and exceptions are worked out. */
  readonly from: Day;
  readonly to: Day;
  /** Which offers; all where it is absent. */
  readonly only?: (offer: Offer) => boolean;
  /** Address of the feed itself. */
  readonly url?: string;
}

const carried =
  "id kind status title/* description/* organisationId placeIds topics schedule changedOn links/0 period".split(" ");

const noPlace: Bilingual = { de: "im Kalender kein Platz dafür", en: "a calendar has no place for it" };
const notShown: Bilingual = { de: "beendet oder ausgesetzt", en: "ended or paused" };
const noHours: Bilingual = { de: "Zeiten nicht bekannt", en: "hours unknown" };
const byAppointment: Bilingual = { de: "nach Vereinbarung: kein Termin", en: "by appointment: no date" };

/** A number that grows with the day of the last change (RFC 5545, 3.8.7.4). */
const sequenceOf = ({ changedOn }: Offer): number =>
  changedOn === undefined ? 0 : daysBetween("2000-01-01", changedOn);

function placeLines(place: Place | undefined, language: Language): readonly string[] {
  if (place === undefined) return [];
  const { position } = place;
  const named = [textIn(place.name, language)?.text, addressInWords(place)].filter((part) => part !== undefined);
  return [
    contentLine("LOCATION", textValue(named.join(", "))),
    ...(position === undefined ? [] : [contentLine("GEO", `${position.latitude};${position.longitude}`)]),
  ];
}

/** What an offer says, as lines that all its events carry. */
function headLines(offer: Offer, language: Language): readonly string[] {
  const [title, description] = [
    textIn(offer.title, language),
    offer.description && textIn(offer.description, language),
  ];
  const words = offer.topics.map((topic) => textValue(labelOf(topics, topic, language.startsWith("de") ? "de" : "en")));
  const [link] = offer.links ?? [];
  return [
    contentLine("SUMMARY", textValue(title?.text ?? offer.id), title === undefined ? {} : { LANGUAGE: title.language }),
    ...(description === undefined
      ? []
      : [contentLine("DESCRIPTION", textValue(description.text), { LANGUAGE: description.language })]),
    ...(words.length === 0 ? [] : [contentLine("CATEGORIES", words.join(","))]),
    ...(link === undefined ? [] : [contentLine("URL", link.url)]),
    contentLine("SEQUENCE", String(sequenceOf(offer))),
    ...(offer.changedOn === undefined
      ? []
      : [contentLine("LAST-MODIFIED", `${offer.changedOn.replaceAll("-", "")}T000000Z`)]),
  ];
}

interface Part {
  readonly placeIds: readonly string[];
  readonly schedule: SimpleSchedule;
}

const partsOf = ({ schedule, placeIds }: Offer): readonly Part[] =>
  schedule.kind === "several"
    ? schedule.parts.map((part) => ({ placeIds: part.placeIds ?? placeIds, schedule: part.schedule }))
    : [{ placeIds, schedule }];

interface Written {
  readonly lines: readonly string[];
  readonly events: readonly FeedEvent[];
}

function offerLines(catalogue: Catalogue, offer: Offer, feed: CalendarFeed): Written {
  const { from, to, language, domain, stamp } = feed;
  const ags = agsOfOffer(catalogue, offer) ?? feed.ags;
  const window = { ...feed, from: later(from, offer.period?.from), to: earlier(to, offer.period?.to) };
  const lines = headLines(offer, language);
  const parts = partsOf(offer).map(({ placeIds, schedule }, index) => {
    const place = catalogue.places.find(({ id }) => placeIds.includes(id));
    const events = window.from > window.to ? [] : feedEvents(schedule, ags === undefined ? window : { ...window, ags });
    const head: EventHead = {
      uid: index === 0 ? offer.id : `${offer.id}-${index + 1}`,
      domain,
      stamp,
      lines: [...lines, ...placeLines(place, language)],
      status: offer.status === "planned" ? "TENTATIVE" : "CONFIRMED",
    };
    return { events, lines: events.flatMap((event) => eventLines(event, head)) };
  });
  return { lines: parts.flatMap((part) => part.lines), events: parts.flatMap((part) => part.events) };
}

const later = (day: Day, other: Day | undefined): Day => (other !== undefined && other > day ? other : day);
const earlier = (day: Day, other: Day | null | undefined): Day =>
  other !== undefined && other !== null && other < day ? other : day;

function scheduleLoss(offer: Offer, place: string): readonly Loss[] {
  const path = `${place}/schedule`;
  return partsOf(offer).flatMap(({ schedule }): readonly Loss[] => {
    if (schedule.kind === "unknown") return [{ path, why: noHours }];
    const hours = schedule.kind === "weekly" ? schedule.hours : [];
    const isAsked = schedule.kind === "by-appointment" || hours.some((slot) => slot.byAppointment === true);
    return isAsked ? [{ path, why: byAppointment }] : [];
  });
}

function lossesOf(catalogue: Catalogue, shown: ReadonlySet<string>, { language, only }: CalendarFeed): readonly Loss[] {
  return catalogue.offers.flatMap((offer, index): readonly Loss[] => {
    const place = pointer("offers", index);
    if (only !== undefined && !only(offer)) return [];
    if (!shown.has(offer.id)) return [{ path: place, why: notShown }];
    return [
      ...scheduleLoss(offer, place),
      ...otherTexts(offer, place, language),
      ...lossOf(offer, place, { fields: carried, why: noPlace }),
    ];
  });
}

/** Years in which the events of each zone begin. */
function zonesOf(events: readonly FeedEvent[], { to }: CalendarFeed): readonly (readonly string[])[] {
  const timed = events.filter(({ allDay }) => !allDay);
  return [...new Set(timed.map(({ timeZone }) => timeZone))].toSorted().map((zone) => {
    const years = timed.filter(({ timeZone }) => timeZone === zone).map(({ start }) => Number(start.slice(0, 4)));
    return timeZoneLines(zone, [Math.min(...years), Math.max(...years, Number(to.slice(0, 4)))]);
  });
}

/**
 * A calendar of a catalogue's offers (RFC 5545, 7986): one event a series, with the days that fall out by exceptions and
 * public holidays. Where nobody said whether a meeting takes place on a holiday, it is not confirmed. Ids stay the same when an
 * offer is edited.
 *
 * @param catalogue - the catalogue
 * @param feed - name, domain, language, days, and which offers
 * @throws OffersError and CalendarError for a rule or a zone that cannot be read
 */
export function toICalendar(catalogue: Catalogue, feed: CalendarFeed): Outgoing<string> {
  const shown = catalogue.offers.filter(
    (offer) => offer.status !== "ended" && offer.status !== "paused" && (feed.only?.(offer) ?? true),
  );
  const written = shown.map((offer) => offerLines(catalogue, offer, feed));
  const zones = zonesOf(
    written.flatMap(({ events }) => events),
    feed,
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    contentLine("PRODID", `-//${textValue(feed.domain)}//Quartierkit//DE`),
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    contentLine("NAME", textValue(feed.name)),
    contentLine("X-WR-CALNAME", textValue(feed.name)),
    contentLine("REFRESH-INTERVAL", "P1D", { VALUE: "DURATION" }),
    contentLine("LAST-MODIFIED", utcValue(feed.stamp)),
    ...(feed.url === undefined ? [] : [contentLine("SOURCE", feed.url, { VALUE: "URI" })]),
    ...zones.flat(),
    ...written.flatMap((offer) => offer.lines),
    "END:VCALENDAR",
  ];
  return {
    value: lines.map((line) => `${line}\r\n`).join(""),
    loss: lossesOf(catalogue, new Set(shown.map(({ id }) => id)), feed),
  };
}
