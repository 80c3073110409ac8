// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { LocalizedText } from "@quartierkit/vocabulary";
import type { Catalogue, Offer, OfficeContact, SimpleSchedule } from "../records/catalogue.ts";
import type { CatalogueCheck, CatalogueParameters } from "./parameters.ts";

/** Something at a place. */
export interface At<T> {
  readonly path: string;
  readonly value: T;
}

/** A check that looks at one offer after the other; paths are inside of it. */
export const eachOffer =
  (
    find: (
      offer: Offer,
      context: { readonly on: string; readonly parameters: CatalogueParameters },
    ) => readonly Violation[],
  ): CatalogueCheck["find"] =>
  ({ offers }, context) =>
    offers.flatMap((offer, index) =>
      find(offer, context).map((violation) => ({ ...violation, path: pointer("offers", index) + violation.path })),
    );

/** The schedules of an offer, those in several parts one by one. */
export const schedulesOf = ({ schedule }: Pick<Offer, "schedule">): readonly At<SimpleSchedule>[] =>
  schedule.kind === "several"
    ? schedule.parts.map((part, index) => ({ path: `/schedule/parts/${index}/schedule`, value: part.schedule }))
    : [{ path: "/schedule", value: schedule }];

/** A check that looks at one schedule after the other. */
export const eachSchedule = (
  find: (schedule: SimpleSchedule, offer: Offer, on: string) => readonly Violation[],
): CatalogueCheck["find"] =>
  eachOffer((offer, { on }) =>
    schedulesOf(offer).flatMap(({ path, value }) =>
      find(value, offer, on).map((violation) => ({ ...violation, path: path + violation.path })),
    ),
  );

const text = (path: string, value: LocalizedText | undefined): readonly At<LocalizedText>[] =>
  value === undefined ? [] : [{ path, value }];

const textsOfOffer = (offer: Offer, path: string): readonly At<LocalizedText>[] => [
  ...text(`${path}/title`, offer.title),
  ...text(`${path}/description`, offer.description),
  ...schedulesOf(offer).flatMap((schedule) => text(`${path}${schedule.path}/note`, schedule.value.note)),
];

/** All texts that a plan shows. */
export const textsOf = ({ offers, places, organisations }: Catalogue): readonly At<LocalizedText>[] => [
  ...organisations.flatMap(({ description }, index) =>
    text(`${pointer("organisations", index)}/description`, description),
  ),
  ...places.flatMap(({ name, directions, accessibility }, index) => [
    ...text(`${pointer("places", index)}/name`, name),
    ...text(`${pointer("places", index)}/directions`, directions),
    ...text(`${pointer("places", index)}/accessibility/note`, accessibility?.note),
  ]),
  ...offers.flatMap((offer, index) => textsOfOffer(offer, pointer("offers", index))),
];

interface Reachable {
  readonly contact?: OfficeContact;
  readonly contacts?: readonly OfficeContact[];
}

const contactsAt = (path: string, { contact, contacts = [] }: Reachable): readonly At<OfficeContact>[] => [
  ...(contact === undefined ? [] : [{ path: `${path}/contact`, value: contact }]),
  ...contacts.map((value, index) => ({ path: `${path}/contacts/${index}`, value })),
];

/** All contacts. */
export const contactsOf = ({ organisations, places, offers }: Catalogue): readonly At<OfficeContact>[] => [
  ...organisations.flatMap((record, index) => contactsAt(pointer("organisations", index), record)),
  ...places.flatMap((record, index) => contactsAt(pointer("places", index), record)),
  ...offers.flatMap((record, index) => contactsAt(pointer("offers", index), record)),
];

/** All addresses on the web. */
export const urlsOf = (catalogue: Catalogue): readonly At<string>[] => [
  ...contactsOf(catalogue).flatMap(({ path, value: { url } }) =>
    url === undefined ? [] : [{ path: `${path}/url`, value: url }],
  ),
  ...(["organisations", "offers"] as const).flatMap((list) =>
    catalogue[list].flatMap(({ links = [] }, index) =>
      links.map(({ url }, link) => ({ path: `${pointer(list, index)}/links/${link}/url`, value: url })),
    ),
  ),
];
