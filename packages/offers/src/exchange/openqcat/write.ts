// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual, Language, LocalizedText } from "@quartierkit/vocabulary";
import type { Catalogue, Offer, Place } from "../../records/catalogue.ts";
import { targetGroups, topics } from "../../codes/lists.ts";
import { costInWords, hoursInWords } from "../../plan/words.ts";
import { lossOf } from "../loss.ts";
import type { Loss, Outgoing } from "../loss.ts";
import { otherTexts } from "../other-texts.ts";
import { element, xmlOf } from "./xml.ts";
import type { Element } from "./xml.ts";

/** What the Bundesagentur für Arbeit wants to know of whoever delivers. */
export interface CourseDelivery {
  /** Name of the catalogue. */
  readonly catalogue: string;
  /** Number that the provider has there, and its name. */
  readonly supplier: { readonly id: string; readonly name: string };
  /** Day of the delivery. */
  readonly on: Day;
  readonly language: Language;
  /** Code for the kind of course, from the list of the Bundesagentur; left out where nothing is said. */
  readonly courseType?: string;
}

const shown = (text: LocalizedText | undefined, language: Language): string | undefined =>
  text === undefined ? undefined : textIn(text, language)?.text;

const many = (name: string, values: readonly string[]): readonly Element[] =>
  values.flatMap((value) => element(name, value));

const labels = (list: typeof topics | typeof targetGroups, chosen: readonly string[]): readonly string[] =>
  list.codes.flatMap(({ code, label }) => (chosen.includes(code) ? [label.de] : []));

/** Mailboxes stand in EMAILS and nowhere else. */
const contactOf = ({ contact }: Offer, language: Language): readonly Element[] =>
  contact === undefined
    ? []
    : element("CONTACT", [
        ...element("NAME", shown(contact.office, language)),
        ...element("PHONE", contact.phone),
        ...element("EMAILS", element("EMAIL", contact.email)),
        ...element("URL", contact.url),
      ]);

function locationOf(place: Place, language: Language): readonly Element[] {
  const { address } = place;
  return element("LOCATION", [
    ...element("NAME", shown(place.name, language)),
    ...element(
      "STREET",
      address === undefined
        ? undefined
        : [address.street, address.houseNumber].filter((part) => part !== undefined).join(" "),
    ),
    ...element("ZIP", address?.postalCode),
    ...element("CITY", address?.city),
  ]);
}

const dates = ({ period }: Offer): readonly Element[] =>
  period === undefined
    ? []
    : element("SERVICE_DATE", [
        ...element("START_DATE", period.from),
        ...(period.to === null ? [] : element("END_DATE", period.to)),
      ]);

function detailsOf(offer: Offer, places: readonly Place[], language: Language): readonly Element[] {
  return [
    ...element("TITLE", shown(offer.title, language)),
    ...element("DESCRIPTION_LONG", shown(offer.description, language)),
    ...contactOf(offer, language),
    ...dates(offer),
    ...many("KEYWORD", labels(topics, offer.topics)),
    ...element("TARGET_GROUP", many("TARGET_GROUP_TEXT", labels(targetGroups, offer.targetGroups))),
    ...element("SERVICE_MODULE", [
      {
        name: "EDUCATION",
        inside: [
          ...element("COURSE_ID", offer.id),
          ...element("EXTENDED_INFO", [hoursInWords(offer, "de"), costInWords(offer, "de")].join("; ")),
          ...element(
            "MODULE_COURSE",
            places.flatMap((place) => locationOf(place, language)),
          ),
        ],
      },
    ]),
  ];
}

function serviceOf(offer: Offer, places: readonly Place[], delivery: CourseDelivery): Element {
  const { supplier, courseType, language } = delivery;
  return {
    name: "SERVICE",
    inside: [
      ...element("PRODUCT_ID", offer.id),
      ...element("COURSE_TYPE", courseType),
      ...element("SUPPLIER_ID_REF", supplier.id),
      ...element("SERVICE_DETAILS", detailsOf(offer, places, language)),
    ],
  };
}

const noCourse: Bilingual = { de: "kein Kurs", en: "no course" };
const inWords: Bilingual = { de: "nur in Worten", en: "in words only" };
const noPlace: Bilingual = { de: "hier kein Element dafür", en: "no element is used for it here" };
const carried = (
  "id kind title description organisationId placeIds topics targetGroups schedule cost period contact/office contact/phone " +
  "contact/email contact/url"
).split(" ");

function lossesOf(offer: Offer, index: number, language: Language): readonly Loss[] {
  const path = pointer("offers", index);
  if (offer.kind !== "course") return [{ path, why: noCourse }];
  return [
    ...otherTexts(offer, path, language),
    ...["schedule", "cost"].map((field) => ({ path: `${path}/${field}`, why: inWords })),
    ...lossOf(offer, path, { fields: carried, why: noPlace }),
  ];
}

/**
 * The courses of a catalogue as a delivery of openQ-cat 1.1, the whole catalogue at once. The elements are those described by the
 * Bundesagentur für Arbeit as far as we know them: the frame down to `SERVICE_MODULE` was read, the names inside `HEADER`, `CONTACT`,
 * `SERVICE_DATE`, `LOCATION` and `TARGET_GROUP` are assumed. Hold the file against their schema before it is delivered.
 *
 * @param catalogue - the catalogue
 * @param delivery - who delivers, when, in which language
 */
export function toOpenQCat(catalogue: Catalogue, delivery: CourseDelivery): Outgoing<string> {
  const courses = catalogue.offers.filter(({ kind, status }) => kind === "course" && status !== "ended");
  const services = courses.map((offer) => {
    const places = offer.placeIds.flatMap((id) => catalogue.places.find((place) => place.id === id) ?? []);
    return serviceOf(offer, places, delivery);
  });
  const { supplier } = delivery;
  const header: readonly Element[] = [
    ...element("CATALOG", [...element("CATALOG_NAME", delivery.catalogue), ...element("GENERATION_DATE", delivery.on)]),
    ...element("DOCUMENT_CREATOR", "Quartierkit"),
    ...element("RECIPIENT", element("NAME", "Bundesagentur für Arbeit")),
    ...element("SUPPLIER", [...element("SUPPLIER_ID", supplier.id), ...element("NAME", supplier.name)]),
  ];
  const root: Element = {
    name: "OPENQCAT",
    attributes: { version: "1.1" },
    inside: [
      { name: "HEADER", inside: header },
      { name: "NEW_CATALOG", attributes: { FULLCATALOG: "true" }, inside: services },
    ],
  };
  return {
    value: `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}`,
    loss: catalogue.offers.flatMap((offer, index) => lossesOf(offer, index, delivery.language)),
  };
}
