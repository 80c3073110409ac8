// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { laender, partnerRoles } from "@quartierkit/districts";
import type { District } from "@quartierkit/districts";
import { labelOf } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { markedText, speaking } from "../language.ts";
import type { Language } from "../language.ts";

const kinds: Readonly<Record<District["network"]["partners"][number]["kind"], Bilingual>> = {
  lead: { de: "Trägerin", en: "Lead" },
  "project-partner": { de: "Projektpartner", en: "Project partners" },
  "cooperation-partner": { de: "Kooperationspartner", en: "Cooperation partners" },
};

const regions: Readonly<Record<string, Bilingual>> = {
  "less-developed": { de: "weniger entwickelte Region", en: "less developed region" },
  transition: { de: "Übergangsregion", en: "transition region" },
  "more-developed": { de: "stärker entwickelte Region", en: "more developed region" },
};

function partners({ network }: District, language: Language): Html {
  // The keys of the table above.
  const groups = (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => ({
    title: kinds[kind][language],
    members: network.partners.filter((partner) => partner.kind === kind),
  }));
  const roles = (codes: readonly string[]) => codes.map((code) => labelOf(partnerRoles, code, language)).join(", ");
  return html`${groups
    .filter(({ members }) => members.length > 0)
    .map(
      ({ title, members }) =>
        html`<h4>${title}</h4>
          <ul>
            ${members.map(({ name, roles: codes }) => html`<li>${name} <span class="note">(${roles(codes)})</span></li>`)}
          </ul>`,
    )}`;
}

/**
 * The section on the project: what it is, what it does and with whom.
 *
 * @param district - profile, area and network
 * @param language - of the words
 */
export function profileSection(district: District, language: Language): Html {
  const t = speaking(language);
  const { profile, area } = district;
  const { municipality, period, actionField, fundingRound, targetAreaCategory } = profile;
  const end = period.to === null ? "…" : formatDay(period.to, language);
  const facts: readonly (readonly [string, Html | string | undefined])[] = [
    [t("Programm", "Programme"), [profile.programme.toUpperCase(), fundingRound].filter(Boolean).join(", ")],
    [t("Region", "Region"), targetAreaCategory === undefined ? undefined : regions[targetAreaCategory]?.[language]],
    [t("Land", "Land"), labelOf(laender, profile.land, language)],
    [t("Stadt", "City"), `${municipality.name} (AGS ${municipality.ags}, NUTS ${municipality.nuts3 ?? "–"})`],
    [t("Gebiet", "Area"), area.hectares === undefined ? area.name : `${area.name}, ${area.hectares} ha`],
    [t("Handlungsfeld", "Action field"), actionField === undefined ? undefined : markedText(actionField, language)],
    [t("Laufzeit", "Duration"), `${formatDay(period.from, language)} – ${end}`],
    [
      t("Ziele", "Aims"),
      html`${[...profile.aims, ...profile.crossCuttingAims].map((aim) => html`<p>${markedText(aim, language)}</p>`)}`,
    ],
  ];
  return html`<h2 id="profile">${t("Das Projekt", "The project")}</h2>
    <dl class="facts">
      ${facts.map(([name, value]) =>
        value === undefined
          ? ""
          : html`<dt>${name}</dt>
              <dd>${value}</dd>`,
      )}
    </dl>
    <h3>${t("Zielgruppen", "Target groups")}</h3>
    <ul>
      ${profile.targetGroups.map(({ title }) => html`<li>${markedText(title, language)}</li>`)}
    </ul>
    <h3>${t("Bausteine", "Building blocks")}</h3>
    <ol>
      ${profile.buildingBlocks.map(({ title }) => html`<li>${markedText(title, language)}</li>`)}
    </ol>
    <h3>${t("Netzwerk", "Network")}</h3>
    ${partners(district, language)}`;
}
