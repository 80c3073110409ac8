// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import { isMissing, textIn } from "@quartierkit/vocabulary";
import type { Bilingual, Language, LocalizedText } from "@quartierkit/vocabulary";
import type { Catalogue, Offer, SimpleSchedule } from "../../records/catalogue.ts";
import { lossOf } from "../loss.ts";
import type { Loss } from "../loss.ts";
import { otherTexts } from "../other-texts.ts";
import { soundEmail, soundUrl } from "./contact.ts";
import { sayable } from "./write-schedule.ts";

const noField: Bilingual = { de: "HSDS hat kein Feld dafür", en: "HSDS has no field for it" };
const inWords: Bilingual = { de: "nur in Worten", en: "in words only" };
const otherLanguage: Bilingual = { de: "andere Sprache", en: "another language" };
const zone: Bilingual = {
  de: "HSDS kennt keine Zeitzonen, nur Abstände zu UTC; die Zeiten sind Ortszeit",
  en: "HSDS knows no time zones, only offsets from UTC; times are local",
};
const noRule: Bilingual = {
  de: "HSDS wiederholt nur wöchentlich und monatlich; die Regel steht in Worten",
  en: "HSDS repeats weekly and monthly only; the rule is said in words",
};
const badForm: Bilingual = { de: "die Form nimmt HSDS nicht an", en: "HSDS does not accept its form" };
const unused: Bilingual = { de: "kein Angebot verweist darauf", en: "no offer refers to it" };

const contact = "office purpose phone email languages".split(" ");
const at = (place: string, fields: readonly string[]) => fields.map((field) => `${place}/${field}`);

const offerFields = [
  ..."id kind status title description organisationId placeIds delivery topics targetGroups lifeSituations".split(" "),
  ..."languages schedule registration documents catchment/areas buildingBlock verifiedOn changedOn ages".split(" "),
  ...at("cost", "kind missing euroCents fromEuroCents toEuroCents per reductions".split(" ")),
  ...at("contact", contact),
  ...at("contacts/*", contact),
  ...at("links/*", ["kind", "url"]),
];

const capacityFields = ["capacity/places", "capacity/free", "capacity/asOf"];

function scheduleLoss(schedule: SimpleSchedule, path: string): readonly Loss[] {
  const fields = "kind note hours validFrom validTo sessions series".split(" ");
  const zoned = "timeZone" in schedule ? [{ path: `${path}/timeZone`, why: zone }] : [];
  const inside =
    schedule.kind === "recurring"
      ? schedule.series.flatMap(({ rule, exclude, include }, index) => [
          ...(sayable(rule) === undefined ? [{ path: `${path}/series/${index}/rule`, why: noRule }] : []),
          ...(exclude === undefined ? [] : [{ path: `${path}/series/${index}/exclude`, why: inWords }]),
          ...(include === undefined ? [] : [{ path: `${path}/series/${index}/include`, why: inWords }]),
        ])
      : schedule.kind === "dates"
        ? schedule.sessions.flatMap((session, index) =>
            session.cancelled === true
              ? [{ path: `${path}/sessions/${index}`, why: noField }]
              : lossOf(session, `${path}/sessions/${index}`, {
                  fields: ["start", "end", "allDay", "note"],
                  why: noField,
                }),
          )
        : [];
  return [...zoned, ...inside, ...lossOf(schedule, path, { fields: [...fields, "timeZone"], why: noField })];
}

const schedulesLoss = ({ schedule }: Offer, path: string): readonly Loss[] =>
  schedule.kind === "several"
    ? [
        ...schedule.parts.flatMap((part, index) =>
          scheduleLoss(part.schedule, `${path}/schedule/parts/${index}/schedule`),
        ),
        ...lossOf(schedule, `${path}/schedule`, { fields: ["kind", "parts"], why: noField }),
      ]
    : scheduleLoss(schedule, `${path}/schedule`);

/** Details that HSDS has a field for, but not for this value. */
function valuesLoss(offer: Offer, path: string): readonly Loss[] {
  const { cost, registration, status, links = [] } = offer;
  const costIsLost = isMissing(cost) ? cost.missing !== "unknown" : cost.kind === "donation";
  return [
    ...(costIsLost ? [{ path: `${path}/cost`, why: inWords }] : []),
    ...(isMissing(registration) ? [{ path: `${path}/registration`, why: noField }] : []),
    ...(status === "planned" ? [{ path: `${path}/status`, why: noField }] : []),
    ...(soundEmail(offer.contact?.email) === offer.contact?.email
      ? []
      : [{ path: `${path}/contact/email`, why: badForm }]),
    ...links.flatMap(({ url }, index) =>
      soundUrl(url) === undefined ? [{ path: `${path}/links/${index}/url`, why: badForm }] : [],
    ),
  ];
}

function offerLoss(offer: Offer, index: number, language: Language): readonly Loss[] {
  const path = pointer("offers", index);
  const { free, asOf } = offer.capacity ?? {};
  const hasRoom = free !== undefined && !isMissing(free) && asOf !== undefined;
  const fields = hasRoom ? [...offerFields, ...capacityFields] : offerFields;
  return [
    ...otherTexts(offer, path, language),
    ...valuesLoss(offer, path),
    ...schedulesLoss(offer, path),
    ...lossOf(offer, path, { fields, why: noField }),
  ];
}

const others = (text: LocalizedText | undefined, path: string, language: Language): readonly Loss[] =>
  Object.keys(text ?? {})
    .filter((tag) => tag !== textIn(text ?? {}, language)?.language)
    .map((tag) => ({ path: path + pointer(tag), why: otherLanguage }));

const placeFields = "id name kind address ags district position directions".split(" ");
const organisationFields = "id name kind description externalIds".split(" ");

function partiesLoss({ organisations, places, sources }: Catalogue, language: Language): readonly Loss[] {
  const contacts = [...at("contact", contact), ...at("contacts/*", contact), ...at("links/*", ["kind", "url"])];
  return [
    ...organisations.flatMap((record, index) => [
      ...others(record.description, `${pointer("organisations", index)}/description`, language),
      ...lossOf(record, pointer("organisations", index), {
        fields: [...organisationFields, ...contacts],
        why: noField,
      }),
    ]),
    ...places.flatMap((record, index) => [
      ...others(record.name, `${pointer("places", index)}/name`, language),
      ...others(record.directions, `${pointer("places", index)}/directions`, language),
      ...(record.accessibility === undefined
        ? []
        : [{ path: `${pointer("places", index)}/accessibility`, why: inWords }]),
      ...lossOf(record, pointer("places", index), {
        fields: [...placeFields, "accessibility", ...at("contact", contact)],
        why: noField,
      }),
    ]),
    ...(sources === undefined ? [] : [{ path: "/sources", why: noField }]),
  ];
}

/** Organisations and places that no service brings along. */
export function unusedIn({ organisations, places, offers }: Catalogue) {
  const [behind, where] = [
    new Set(offers.map(({ organisationId }) => organisationId)),
    new Set(offers.flatMap(({ placeIds }) => placeIds)),
  ];
  return {
    organisations: organisations.filter(({ id }) => !behind.has(id)),
    places: places.filter(({ id }) => !where.has(id)),
  };
}

/** What a catalogue says and plain HSDS does not. */
export function hsdsLoss(catalogue: Catalogue, language: Language): readonly Loss[] {
  const unusedRecords = unusedIn(catalogue);
  return [
    ...(["organisations", "places"] as const).flatMap((list) =>
      catalogue[list].flatMap((record, index) =>
        unusedRecords[list].some(({ id }) => id === record.id) ? [{ path: pointer(list, index), why: unused }] : [],
      ),
    ),
    ...partiesLoss(catalogue, language),
    ...catalogue.offers.flatMap((offer, index) => offerLoss(offer, index, language)),
  ];
}
