// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { zonedInstant } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import { isMissing } from "@quartierkit/vocabulary";
import type { Bilingual, Language } from "@quartierkit/vocabulary";
import { toJsonLd } from "../json-ld.ts";
import type { JsonLd } from "../json-ld.ts";
import { occurrencesOfOffer } from "../occurrences.ts";
import type { OfferOccurrence } from "../occurrences.ts";
import type { Catalogue, Offer, Session } from "../records/catalogue.ts";
import { wallOf } from "../recurrence/wall.ts";
import { agsOfOffer } from "../state.ts";
import type { PlaceDays } from "../time/day-facts.ts";
import { lossOf } from "./loss.ts";
import type { Loss, Outgoing } from "./loss.ts";
import { otherTexts } from "./other-texts.ts";

/** Which part of a catalogue search engines are shown. */
export interface SchemaOrgView extends PlaceDays {
  readonly language: Language;
  /** The days whose meetings are written out. */
  readonly from: Day;
  readonly to: Day;
  /** At most so many meetings of a series; 20 where nothing is said. */
  readonly limit?: number;
}

type Fields = Readonly<Record<string, JsonLd>>;

/** Offers as linked data in the words of schema.org. */
export interface SchemaOrgGraph {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Fields[];
}

const carried =
  "id kind status title description organisationId placeIds schedule languages ages targetGroups cost contact".split(
    " ",
  );

const noPlace: Bilingual = {
  de: "hier kein Wort von schema.org dafür",
  en: "no word of schema.org is used for it here",
};
const notShown: Bilingual = { de: "beendet oder ausgesetzt", en: "ended or paused" };
const reductions: Bilingual = { de: "Ermäßigungen und Preise", en: "prices and reductions" };

/** Wall time with the offset that the zone has then: search engines take no zones. */
function withOffset(local: string, zone: string): string {
  const minutes = Math.round((wallOf(local) - Date.parse(zonedInstant(local, zone))) / 60_000);
  const two = (part: number) => String(part).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${local}:00${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Sessions that fall out: they are said to be cancelled, so that whoever has seen them knows. */
const cancelledOf = ({ schedule }: Offer): readonly Session[] =>
  (schedule.kind === "several" ? schedule.parts.map((part) => part.schedule) : [schedule])
    .flatMap((part) => (part.kind === "dates" ? part.sessions : []))
    .filter(({ cancelled }) => cancelled === true);

function meetingsOf(catalogue: Catalogue, offer: Offer, view: SchemaOrgView): readonly OfferOccurrence[] {
  const ags = agsOfOffer(catalogue, offer) ?? view.ags;
  const found = occurrencesOfOffer(offer, ags === undefined ? view : { ...view, ags });
  return found.filter(({ kind }) => kind === "session").slice(0, view.limit ?? 20);
}

const dated = (start: string, end: string, timeZone: string): Fields => ({
  startDate: withOffset(start, timeZone),
  endDate: withOffset(end, timeZone),
});

/**
 * Meetings as events of a series: an event with a schedule has no date of its own, and search engines show only what has one.
 * A meeting of which nobody knows whether it takes place is left out.
 */
function eventsOf(offer: Offer, whole: Fields, meetings: readonly OfferOccurrence[]): readonly Fields[] {
  const { startDate: _start, endDate: _end, "@id": id = "", ...common } = whole;
  const sure = meetings.filter(({ state }) => state === "open");
  const timeZone = sure[0]?.timeZone ?? "Europe/Berlin";
  const series = { "@id": id };
  const events = [
    ...sure.map(({ start, end }) => ({ ...common, ...dated(start, end, timeZone), eventStatus: status("Scheduled") })),
    ...cancelledOf(offer).map(({ start, end }) => ({
      ...common,
      ...dated(start, end, timeZone),
      eventStatus: status("Cancelled"),
    })),
  ];
  if (events.length <= 1) return events.map((event) => ({ ...event, ...series }));
  const numbered = events.map((event, index) => ({
    ...event,
    "@id": `${String(id)}-${index + 1}`,
    superEvent: series,
  }));
  return [{ ...common, ...series, "@type": "EventSeries" }, ...numbered];
}

const status = (name: string): string => `https://schema.org/Event${name}`;

/** The dates of a course stand at its instance. */
function courseOf(whole: Fields, meetings: readonly OfferOccurrence[]): Fields {
  const [first, last] = [meetings[0], meetings.at(-1)];
  const instance = whole["hasCourseInstance"];
  if (first === undefined || last === undefined || typeof instance !== "object") return whole;
  return {
    ...whole,
    hasCourseInstance: { ...instance, courseMode: "Onsite", ...dated(first.start, last.end, first.timeZone) },
  };
}

function nodesOf(catalogue: Catalogue, offer: Offer, view: SchemaOrgView): readonly Fields[] {
  const { "@context": _, ...whole } = toJsonLd(catalogue, offer, view.language);
  const meetings = meetingsOf(catalogue, offer, view);
  if (whole["@type"] === "Event") return eventsOf(offer, whole, meetings);
  return [whole["@type"] === "Course" ? courseOf(whole, meetings) : whole];
}

function lossesOf(offer: Offer, index: number, language: Language): readonly Loss[] {
  const path = pointer("offers", index);
  if (offer.status === "ended" || offer.status === "paused") return [{ path, why: notShown }];
  const priced = !isMissing(offer.cost) && offer.cost.kind !== "free";
  return [
    ...otherTexts(offer, path, language),
    ...(priced ? [{ path: `${path}/cost`, why: reductions }] : []),
    ...lossOf(offer, path, { fields: carried, why: noPlace }),
  ];
}

/**
 * Offers as JSON-LD in the words of schema.org, for the pages of a catalogue. A series of meetings is written out as dated
 * events. What is not known is left out.
 *
 * @param catalogue - the catalogue
 * @param view - language, days, municipality
 * @throws OffersError and CalendarError for a rule or a zone that cannot be read
 */
export function toSchemaOrg(catalogue: Catalogue, view: SchemaOrgView): Outgoing<SchemaOrgGraph> {
  const shown = catalogue.offers.filter(({ status: at }) => at !== "ended" && at !== "paused");
  return {
    value: { "@context": "https://schema.org", "@graph": shown.flatMap((offer) => nodesOf(catalogue, offer, view)) },
    loss: catalogue.offers.flatMap((offer, index) => lossesOf(offer, index, view.language)),
  };
}
