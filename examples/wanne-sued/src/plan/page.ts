// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { District } from "@quartierkit/districts";
import { groupOffers, jsonLdScript, toJsonLd } from "@quartierkit/offers";
import type { Catalogue } from "@quartierkit/offers";
import { document } from "../html/page.ts";
import { html, trusted } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { plainText, speaking } from "../language.ts";
import type { Language } from "../language.ts";
import { offerEntry } from "./offer.ts";
import { searchBox, searchParts } from "./search/box.ts";

const orders = ["topic", "target-group", "place"] as const;

function register(catalogue: Catalogue, by: (typeof orders)[number], language: Language): Html {
  const t = speaking(language);
  const headings = {
    topic: t("Nach Themen", "By topic"),
    "target-group": t("Nach Zielgruppen", "By target group"),
    place: t("Nach Orten", "By place"),
  };
  return html`<h2 id="by-${by}">${headings[by]}</h2>
    <div class="registers">
      ${groupOffers(catalogue, by, language).map(
        ({ label, offers }) =>
          html`<section>
            <h3>${label}</h3>
            <ul>
              ${offers.map(({ id, title }) => html`<li><a href="#${id}">${plainText(title, language)}</a></li>`)}
            </ul>
          </section>`,
      )}
    </div>`;
}

function onThisPage(language: Language): Html {
  const t = speaking(language);
  return html`<nav aria-label="${t("Auf dieser Seite", "On this page")}">
    <ul>
      <li><a href="#by-topic">${t("Nach Themen", "By topic")}</a></li>
      <li><a href="#by-target-group">${t("Nach Zielgruppen", "By target group")}</a></li>
      <li><a href="#by-place">${t("Nach Orten", "By place")}</a></li>
      <li><a href="#offers">${t("Alle Angebote von A bis Z", "All offers from A to Z")}</a></li>
    </ul>
  </nav>`;
}

/** The plan for other programs: as a calendar, on a map, for search engines. */
function otherFormats(language: Language): Html {
  const t = speaking(language);
  return html`<p class="note">
    ${t("Für andere Programme:", "For other programs:")}
    <a href="offers.ics" type="text/calendar">${t("Kalender (iCalendar)", "calendar (iCalendar)")}</a>,
    <a href="offers.geojson" type="application/geo+json">${t("Karte (GeoJSON)", "map (GeoJSON)")}</a>,
    <a href="offers.jsonld" type="application/ld+json">${t("verknüpfte Daten (JSON-LD)", "linked data (JSON-LD)")}</a>,
    <a href="offers.hsds.json" type="application/json"
      >${t("andere Verzeichnisse (HSDS)", "other directories (HSDS)")}</a
    >.
    ${t(
      "Angebote ohne bekannte Zeiten stehen nicht im Kalender, solche ohne Koordinaten nicht auf der Karte.",
      "Offers whose hours are unknown are not in the calendar, those without coordinates not on the map.",
    )}
  </p>`;
}

/** What the page is made of. */
export interface Plan {
  readonly catalogue: Catalogue;
  /** For name and contact. */
  readonly district: District;
  /** From `searchScript`. */
  readonly script: string;
}

/**
 * The offer plan as one printable page: every offer once in full, and three registers that lead to it. Where scripts run, it can be
 * searched, without a server.
 *
 * @param plan - offers, district, script
 * @param language - of the page
 */
export function planPage({ catalogue, district: { area, profile }, script }: Plan, language: Language): string {
  const t = speaking(language);
  const other = language === "de" ? "en" : "de";
  const title = t(`Angebotsplan ${area.name}`, `Offer plan ${area.name}`);
  const unknownHours = catalogue.offers.filter(({ schedule }) => schedule.kind === "unknown").length;
  const [all] = [
    groupOffers(
      { ...catalogue, offers: catalogue.offers.map((offer) => ({ ...offer, topics: [] })) },
      "topic",
      language,
    ),
  ];
  const body = html`<h1>${title}</h1>
    <p class="lead">
      ${t(
        `${catalogue.offers.length} Angebote im Quartier, sortiert nach Themen, Zielgruppen und Orten.`,
        `${catalogue.offers.length} offers in the district, sorted by topic, target group and place.`,
      )}
    </p>
    <p class="note">
      ${t(
        `Bei ${unknownHours} Angeboten sind die Zeiten nicht bekannt. Das heißt nicht, dass sie geschlossen sind: Bitte beim Projektbüro nachfragen.`,
        `The hours of ${unknownHours} offers are unknown. That does not mean that they are closed: please ask at the project office.`,
      )}
      <a href="offers.${other}.html" lang="${other}" hreflang="${other}">${t("English version", "Deutsche Fassung")}</a>
    </p>
    ${searchBox(language)} ${onThisPage(language)} ${orders.map((by) => register(catalogue, by, language))}
    <h2 id="offers">${t("Alle Angebote von A bis Z", "All offers from A to Z")}</h2>
    ${all.flatMap(({ offers }) => offers).map((offer) => offerEntry(catalogue, offer, language))}
    <h2>${t("Kontakt", "Contact")}</h2>
    <p>
      ${[profile.contact?.name, profile.contact?.street, [profile.contact?.postalCode, profile.contact?.city].filter(Boolean).join(" ")].filter(Boolean).join(", ")}
    </p>
    ${otherFormats(language)} ${searchParts(catalogue, script)}`;
  return document({
    language,
    title,
    description: t(`Angebote im Quartier ${area.name}`, `Offers in the district ${area.name}`),
    head: trusted(jsonLdScript(catalogue.offers.map((offer) => toJsonLd(catalogue, offer, language)))),
    body,
  });
}
