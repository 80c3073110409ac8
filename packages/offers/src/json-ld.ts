// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMissing, textIn } from "@quartierkit/vocabulary";
import { labelOf } from "@quartierkit/vocabulary";
import { targetGroups } from "./codes/lists.ts";
import type { Catalogue, Offer, OfficeContact, Place } from "./records/catalogue.ts";

/** A value of JSON-LD. */
export type JsonLd = string | number | boolean | readonly JsonLd[] | { readonly [key: string]: JsonLd };

type Fields = Readonly<Record<string, JsonLd | undefined>>;

const object = (type: string, fields: Fields): { readonly [key: string]: JsonLd } => {
  const entries = Object.entries(fields).flatMap(([key, value]): readonly (readonly [string, JsonLd])[] =>
    value === undefined ? [] : [[key, value]],
  );
  return { "@type": type, ...Object.fromEntries(entries) };
};

const days: Readonly<Record<string, string>> = {
  mo: "Monday",
  tu: "Tuesday",
  we: "Wednesday",
  th: "Thursday",
  fr: "Friday",
  sa: "Saturday",
  su: "Sunday",
};

/** Only hours that are known: nothing at all is said of unknown ones. */
function hours({ schedule }: Offer): readonly JsonLd[] | undefined {
  if (schedule.kind !== "weekly") return undefined;
  // By appointment is not open.
  const open = schedule.hours.filter(({ byAppointment }) => byAppointment !== true);
  return open.map(({ weekday, opens, closes }) =>
    object("OpeningHoursSpecification", {
      dayOfWeek: `https://schema.org/${days[weekday]}`,
      opens,
      closes: closes === "24:00" ? "23:59" : closes,
      validFrom: schedule.validFrom,
      validThrough: schedule.validTo,
    }),
  );
}

const contactPoint = (contact: OfficeContact | undefined): JsonLd | undefined =>
  contact === undefined
    ? undefined
    : object("ContactPoint", { telephone: contact.phone, email: contact.email, url: contact.url });

const placeLd = ({ name, address, position }: Place, language: string): JsonLd =>
  object("Place", {
    name: textIn(name, language)?.text,
    address:
      address === undefined
        ? undefined
        : object("PostalAddress", {
            streetAddress: [address.street, address.houseNumber].filter((part) => part !== undefined).join(" "),
            postalCode: address.postalCode,
            addressLocality: address.city,
            addressCountry: address.country,
          }),
    geo:
      position === undefined
        ? undefined
        : object("GeoCoordinates", { longitude: position.longitude, latitude: position.latitude }),
  });

const types: Readonly<Record<Offer["kind"], string>> = {
  counselling: "Service",
  course: "Course",
  event: "Event",
  "meeting-place": "Service",
  "practice-project": "Service",
  "work-opportunity": "Service",
  service: "Service",
  network: "Service",
};

/** A course is given at a place by its instance, a service through a channel, an event simply there. */
function whereAndWhen({ places }: Catalogue, offer: Offer, language: string): Fields {
  const located = offer.placeIds
    .flatMap((id) => places.filter((place) => place.id === id))
    .map((place) => placeLd(place, language));
  if (types[offer.kind] === "Course")
    return { hasCourseInstance: object("CourseInstance", { location: located.length === 0 ? undefined : located }) };
  if (types[offer.kind] === "Event") {
    const sessions = offer.schedule.kind === "dates" ? offer.schedule.sessions : [];
    const session = sessions.find(({ cancelled }) => cancelled !== true);
    return { location: located.length === 0 ? undefined : located, startDate: session?.start, endDate: session?.end };
  }
  const channels = located.map((place) =>
    object("ServiceChannel", { serviceLocation: place, availableLanguage: offer.languages }),
  );
  return { availableChannel: channels.length === 0 ? undefined : channels, hoursAvailable: hours(offer) };
}

/**
 * An offer as JSON-LD in the words of schema.org. What is not known is left out: unknown hours are never shown as closed.
 *
 * @param catalogue - for the organisation and the places
 * @param offer - the offer
 * @param language - the language of the texts, e.g. `de`
 */
export function toJsonLd(catalogue: Catalogue, offer: Offer, language: string): { readonly [key: string]: JsonLd } {
  const organisation = catalogue.organisations.find(({ id }) => id === offer.organisationId);
  const title = textIn(offer.title, language);
  const course = types[offer.kind] === "Course";
  const provider =
    organisation === undefined
      ? undefined
      : object("Organization", {
          name: organisation.name,
          contactPoint: contactPoint(offer.contact ?? organisation.contact),
        });
  return {
    "@context": "https://schema.org",
    ...object(types[offer.kind], {
      "@id": `#${offer.id}`,
      name: title?.text,
      inLanguage: title?.language,
      description: offer.description === undefined ? undefined : textIn(offer.description, language)?.text,
      [types[offer.kind] === "Event" ? "organizer" : "provider"]: provider,
      audience: course ? undefined : audience(offer),
      isAccessibleForFree: isMissing(offer.cost) ? undefined : offer.cost.kind === "free",
      ...whereAndWhen(catalogue, offer, language),
    }),
  };
}

const audience = ({ targetGroups: groups, ages }: Offer): JsonLd | undefined => {
  const named = groups.filter((group) => group !== "everyone").map((group) => labelOf(targetGroups, group, "en"));
  if (named.length === 0 && ages === undefined) return undefined;
  return object("PeopleAudience", {
    audienceType: named.length === 0 ? undefined : named.join(", "),
    requiredMinAge: ages?.from,
    requiredMaxAge: ages?.to,
  });
};

/**
 * A script element with JSON-LD that no text inside can break out of.
 *
 * @param data - one object or a list
 */
export const jsonLdScript = (data: JsonLd): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026")}</script>`;
