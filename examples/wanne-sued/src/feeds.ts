// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { District } from "@quartierkit/districts";
import type { Catalogue } from "@quartierkit/offers";
import { toGeoJson, toICalendar, toSchemaOrg } from "@quartierkit/offers/exchange";
import type { Loss } from "@quartierkit/offers/exchange";
import { toHsds } from "@quartierkit/offers/hsds";
import { asOf, projectPeriod } from "./dates.ts";
import { speaking } from "./language.ts";
import type { Language } from "./language.ts";

/** The plan in a format for other programs, and what that had no place for. */
export interface Feed {
  readonly name: string;
  readonly content: string;
  /** Dates, points or entries in it. */
  readonly entries: number;
  readonly loss: readonly Loss[];
}

/**
 * The offer plan for calendars, maps, search engines and other directories.
 *
 * @param catalogue - the offers
 * @param district - for the name
 */
export function feedsOf(catalogue: Catalogue, { area }: District): readonly Feed[] {
  const window = { language: "de", from: asOf, to: projectPeriod.to } as const;
  const naming = { name: `Angebotsplan ${area.name}`, domain: "wanne-sued.example", stamp: `${asOf}T00:00:00Z` };
  const calendar = toICalendar(catalogue, { ...window, ...naming });
  const map = toGeoJson(catalogue, "de");
  const graph = toSchemaOrg(catalogue, window);
  // The German profile of HSDS is the format in which another directory takes the plan over without loss.
  const services = toHsds(catalogue, { language: "de", profile: "de" });
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    {
      name: "offers.ics",
      content: calendar.value,
      entries: calendar.value.split("BEGIN:VEVENT").length - 1,
      loss: calendar.loss,
    },
    { name: "offers.geojson", content: json(map.value), entries: map.value.features.length, loss: map.loss },
    { name: "offers.jsonld", content: json(graph.value), entries: graph.value["@graph"].length, loss: graph.loss },
    {
      name: "offers.hsds.json",
      content: json(services.value),
      entries: services.value.contents.length,
      loss: services.loss,
    },
  ];
}

/** One line a feed for the terminal: how much is in it, and what did not come along and why. */
export function feedLines(feeds: readonly Feed[], language: Language): readonly string[] {
  const t = speaking(language);
  return feeds.map(({ name, entries, loss }) => {
    const reasons = loss.map(({ why }) => why[language]);
    const counted = [...new Set(reasons)].map((why) => `${reasons.filter((one) => one === why).length} × ${why}`);
    const left = counted.length === 0 ? t("nichts", "nothing") : counted.join(", ");
    return t(
      `  ${name.padEnd(18)}${entries} Einträge; nicht mit: ${left}`,
      `  ${name.padEnd(18)}${entries} entries; left out: ${left}`,
    );
  });
}
