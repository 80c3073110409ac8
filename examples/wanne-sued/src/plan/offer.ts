// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import {
  accessibilityInWords,
  costInWords,
  hoursInWords,
  kindInWords,
  lifeSituations,
  targetGroups,
  topics,
} from "@quartierkit/offers";
import type { Catalogue, Offer, Place } from "@quartierkit/offers";
import { directionOf, isMissing, labelOf } from "@quartierkit/vocabulary";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { markedText, speaking } from "../language.ts";
import type { Language } from "../language.ts";

function addressOf({ name, address }: Place, language: Language): Html {
  const street = [address?.street, address?.houseNumber].filter(Boolean).join(" ");
  const town = [address?.postalCode, address?.city].filter(Boolean).join(" ");
  const lines = [street, town].filter((line) => line !== "");
  return html`${markedText(name, language)}${lines.length === 0 ? "" : `, ${lines.join(", ")}`}`;
}

function registrationOf({ registration }: Offer, language: Language): string | undefined {
  const t = speaking(language);
  if (registration === undefined) return undefined;
  if (isMissing(registration)) return t("nicht bekannt", "not known");
  return registration ? t("erforderlich", "required") : t("nicht erforderlich", "not required");
}

/** Languages spoken, by their names; nobody asked is not the same as German only. */
function languagesOf({ languages }: Offer, language: Language): string {
  const names = new Intl.DisplayNames([language], { type: "language" });
  const signs = { de: "Deutsche Gebärdensprache", en: "German Sign Language" };
  if (languages === undefined) return speaking(language)("nicht bekannt", "not known");
  return languages.map((tag) => (tag === "gsg" ? signs[language] : (names.of(tag) ?? tag))).join(", ");
}

function eligibilityOf({ eligibility }: Offer, language: Language): Html | undefined {
  const t = speaking(language);
  if (eligibility === undefined || isMissing(eligibility)) return undefined;
  const { requirements, assignedBy } = eligibility;
  const lines = requirements.map(
    ({ reason, firm }) => html`${markedText(reason, language)}${firm ? "" : t(" (erwünscht)", " (wished for)")}`,
  );
  const sent =
    assignedBy === undefined ? [] : [html`${t("Zuweisung: ", "assigned by ")}${markedText(assignedBy, language)}`];
  return html`${[...lines, ...sent].map((line, index) => html`${index > 0 ? "; " : ""}${line}`)}`;
}

function contactOf({ contact, links = [] }: Offer, language: Language): Html | undefined {
  const ways = [contact?.phone, contact?.email, contact?.url, ...links.map(({ url }) => url)].filter(Boolean);
  if (ways.length === 0 && contact?.office === undefined) return undefined;
  const office =
    contact?.office === undefined ? "" : html`${markedText(contact.office, language)}${ways.length > 0 ? ", " : ""}`;
  return html`${office}${ways.join(", ")}`;
}

const periodOf = ({ period }: Offer, language: Language): string | undefined => {
  if (period === undefined) return undefined;
  const from = formatDay(period.from, language);
  return period.to === null
    ? `${speaking(language)("seit", "since")} ${from}`
    : `${from} – ${formatDay(period.to, language)}`;
};

/** The title in the other languages of the quarter, each marked with its language and direction. */
const alsoCalled = ({ title }: Offer, language: Language): readonly Html[] =>
  Object.entries(title)
    .filter(([tag]) => tag !== language && !tag.startsWith("de-"))
    .map(([tag, text]) => html`<span class="tag" lang="${tag}" dir="${directionOf(tag)}">${text}</span>`);

function simple({ description, easyRead }: Offer, language: Language): Html {
  const text = description?.["de-simple"];
  if (language !== "de" || text === undefined) return html``;
  const name = easyRead === "leicht" ? "Leichte Sprache" : "Einfache Sprache";
  return html`<p lang="de-simple"><strong>${name}:</strong> ${text}</p>`;
}

/** Of the places where one goes; online there is no door. */
function accessOf(places: readonly Place[], language: Language): string | undefined {
  const doors = places.filter(({ kind }) => kind === "building" || kind === "outdoor");
  const words = new Set(doors.map(({ accessibility }) => accessibilityInWords(accessibility, language)));
  return words.size === 0 ? undefined : [...words].join("; ");
}

/**
 * One offer in full.
 *
 * @param catalogue - for organisation and places
 * @param offer - the offer
 * @param language - of the page
 */
export function offerEntry({ organisations, places }: Catalogue, offer: Offer, language: Language): Html {
  const t = speaking(language);
  const organisation = organisations.find(({ id }) => id === offer.organisationId);
  const there = offer.placeIds.flatMap((id) => places.filter((place) => place.id === id));
  const facts: readonly (readonly [string, Html | string | undefined])[] = [
    [t("Wer", "Who"), organisation?.name],
    [
      t("Wo", "Where"),
      there.length === 0
        ? t("Ort nicht bekannt", "place unknown")
        : html`${there.map((place, index) => html`${index > 0 ? "; " : ""}${addressOf(place, language)}`)}`,
    ],
    [t("Wann", "When"), hoursInWords(offer, language)],
    [t("Kosten", "Cost"), costInWords(offer, language)],
    [t("Anmeldung", "Registration"), registrationOf(offer, language)],
    [t("Für", "For"), offer.targetGroups.map((group) => labelOf(targetGroups, group, language)).join(", ")],
    [t("Themen", "Topics"), offer.topics.map((topic) => labelOf(topics, topic, language)).join(", ")],
    [
      t("Lebenslagen", "Life situations"),
      offer.lifeSituations?.map((code) => labelOf(lifeSituations, code, language)).join(", "),
    ],
    [t("Voraussetzungen", "Requirements"), eligibilityOf(offer, language)],
    [t("Einzugsgebiet", "Catchment"), offer.catchment?.note && markedText(offer.catchment.note, language)],
    [t("Sprachen", "Languages"), languagesOf(offer, language)],
    [t("Barrierefreiheit", "Accessibility"), accessOf(there, language)],
    [t("Laufzeit", "Period"), periodOf(offer, language)],
    [t("Kontakt", "Contact"), contactOf(offer, language)],
  ];
  return html`<article class="offer" id="${offer.id}" data-when="${hoursInWords(offer, language)}">
    <h3>${markedText(offer.title, language)}</h3>
    <p class="note">${kindInWords(offer.kind, language)} ${alsoCalled(offer, language)}</p>
    ${offer.description === undefined ? "" : html`<p>${markedText(offer.description, language)}</p>`}
    ${simple(offer, language)}
    <dl class="facts">
      ${facts.map(([name, value]) =>
        value === undefined || value === ""
          ? ""
          : html`<dt>${name}</dt>
              <dd>${value}</dd>`,
      )}
    </dl>
  </article>`;
}
