// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import { cellFrom } from "@quartierkit/tables";
import type { Cell, Rows } from "@quartierkit/tables";
import { isMissing, targetLanguages, textIn } from "@quartierkit/vocabulary";
import type { Bilingual, CodeList } from "@quartierkit/vocabulary";
import type { Catalogue, Offer, Organisation, Place } from "../../records/catalogue.ts";
import { targetGroups, topics } from "../../codes/lists.ts";
import { costInWords, hoursInWords, kindInWords } from "../../plan/words.ts";
import { lossOf } from "../loss.ts";
import type { Loss, Outgoing } from "../loss.ts";
import { otherTexts } from "../other-texts.ts";
import { columnNames, usualColumns } from "./columns.ts";
import type { ColumnName } from "./columns.ts";
import { readGermanHours } from "./german-hours.ts";
import { readGermanCost } from "./german-values.ts";

interface Whole {
  readonly offer: Offer;
  readonly organisation: Organisation | undefined;
  readonly place: Place | undefined;
}

const labels = ({ codes }: CodeList, chosen: readonly string[]): string =>
  codes.flatMap(({ code, label }) => (chosen.includes(code) ? [label.de] : [])).join(", ");

const yesNo = (value: unknown): string | null => (typeof value === "boolean" ? (value ? "ja" : "nein") : null);
const day = (value: string | null | undefined): Cell | undefined =>
  value === undefined || value === null ? undefined : { kind: "day", text: value };
const text = (value: string | undefined) => cellFrom(value ?? null);

const german = (words: Readonly<Record<string, string>> | undefined): string | undefined =>
  words === undefined ? undefined : textIn(words, "de")?.text;

/** What stands in each column. */
const cells: Readonly<Record<ColumnName, (whole: Whole) => Cell | undefined>> = {
  id: ({ offer }) => text(offer.id),
  title: ({ offer }) => text(german(offer.title)),
  description: ({ offer }) => text(german(offer.description)),
  kind: ({ offer }) => text(kindInWords(offer.kind, "de")),
  organisation: ({ organisation, offer }) => text(organisation?.name ?? offer.organisationId),
  place: ({ place }) => text(german(place?.name)),
  street: ({ place }) =>
    text([place?.address?.street, place?.address?.houseNumber].filter((part) => part !== undefined).join(" ")),
  postalCode: ({ place }) => text(place?.address?.postalCode),
  city: ({ place }) => text(place?.address?.city),
  hours: ({ offer }) =>
    offer.schedule.kind === "unknown" ? text(german(offer.schedule.note)) : text(hoursInWords(offer, "de")),
  cost: ({ offer }) => (isMissing(offer.cost) ? undefined : text(costInWords(offer, "de"))),
  registration: ({ offer }) => cellFrom(yesNo(offer.registration)),
  phone: ({ offer }) => text(offer.contact?.phone),
  email: ({ offer }) => text(offer.contact?.email),
  url: ({ offer }) => text(offer.links?.[0]?.url),
  languages: ({ offer }) =>
    text(
      (offer.languages ?? [])
        .map((tag) => targetLanguages.codes.find(({ code }) => code === tag)?.label.de ?? tag)
        .join(", "),
    ),
  topics: ({ offer }) => text(labels(topics, offer.topics)),
  targetGroups: ({ offer }) => text(labels(targetGroups, offer.targetGroups)),
  ageFrom: ({ offer }) => cellFrom(offer.ages?.from ?? null),
  ageTo: ({ offer }) => cellFrom(offer.ages?.to ?? null),
  stepFree: ({ place }) => cellFrom(yesNo(place?.accessibility?.stepFree)),
  from: ({ offer }) => day(offer.period?.from),
  to: ({ offer }) => day(offer.period?.to),
  verifiedOn: ({ offer }) => day(offer.verifiedOn),
};

const carried = (
  "id title description kind organisationId placeIds/0 schedule cost topics targetGroups languages ages period verifiedOn " +
  "registration contact/phone contact/email links/0"
).split(" ");

const noColumn: Bilingual = { de: "keine Spalte dafür", en: "no column for it" };
const inWords: Bilingual = { de: "nur in Worten", en: "in words only" };

function lossesOf(offer: Offer, index: number): readonly Loss[] {
  const path = pointer("offers", index);
  const { schedule, cost } = offer;
  const told = schedule.kind === "unknown" || readGermanHours(hoursInWords(offer, "de"), "Europe/Berlin") !== undefined;
  const priced = isMissing(cost) || readGermanCost(costInWords(offer, "de")) !== undefined;
  const zone = "timeZone" in schedule && told ? [{ path: `${path}/schedule/timeZone`, why: noColumn }] : [];
  return [
    ...otherTexts(offer, path, "de"),
    ...(told ? zone : [{ path: `${path}/schedule`, why: inWords }]),
    ...(priced ? [] : [{ path: `${path}/cost`, why: inWords }]),
    ...lossOf(offer, path, { fields: carried, why: noColumn }),
  ];
}

/**
 * A catalogue as a list with German headers, one offer a row with its first place: for `writeCsv` and `writeWorkbook` of
 * `@quartierkit/tables`. `fromOfferTable` reads it again.
 *
 * @param catalogue - the catalogue
 */
export function toOfferTable(catalogue: Catalogue): Outgoing<Rows> {
  const rows = catalogue.offers.map((offer) => {
    const organisation = catalogue.organisations.find(({ id }) => id === offer.organisationId);
    const place = catalogue.places.find(({ id }) => id === offer.placeIds[0]);
    return columnNames.map((name) => cells[name]({ offer, organisation, place }));
  });
  const head = columnNames.map((name) => cellFrom(usualColumns[name][0]));
  return { value: [head, ...rows], loss: catalogue.offers.flatMap(lossesOf) };
}
