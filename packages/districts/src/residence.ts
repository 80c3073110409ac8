// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { contains } from "./polygon.ts";
import type { ProgrammeArea, StreetEntry } from "./records.ts";

/** Where somebody lives: a point, or a street with a house number. */
export type Home =
  | { readonly point: readonly [longitude: number, latitude: number] }
  | { readonly street: string; readonly houseNumber?: string };

/** Whether somebody lives in the area. `unknown` is an answer, and residence is a share to report, not a refusal. */
export interface Residence {
  readonly state: "inside" | "outside" | "unknown";
  readonly reason: Bilingual;
}

const answers = {
  inside: { de: "Die Wohnung liegt im Programmgebiet.", en: "The home lies in the programme area." },
  outside: { de: "Die Wohnung liegt nicht im Programmgebiet.", en: "The home does not lie in the programme area." },
  noBoundary: { de: "Die Grenze des Gebiets liegt nicht vor.", en: "The boundary of the area is not available." },
  noStreets: {
    de: "Ein Straßenverzeichnis des Gebiets liegt nicht vor.",
    en: "A street list of the area is not available.",
  },
  notListed: {
    de: "Die Straße steht nicht im Verzeichnis, das nicht vollständig ist.",
    en: "The street is not in the list, and the list is not complete.",
  },
  noNumber: {
    de: "Nur ein Teil der Straße gehört zum Gebiet; die Hausnummer fehlt.",
    en: "Only part of the street belongs to the area; the house number is missing.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const inside: Residence = { state: "inside", reason: answers.inside };
const outside: Residence = { state: "outside", reason: answers.outside };
const unknown = (reason: Bilingual): Residence => ({ state: "unknown", reason });

/** One spelling for a street: ß, umlauts, “Str.”, hyphens and case do not matter. */
export const streetKey = (street: string): string =>
  street
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll(/[\s.'’-]+/g, "")
    .replace(/str$/, "strasse");

function inNumbers(number: number, { houseNumbers = [] }: StreetEntry): boolean {
  return houseNumbers.some(
    ({ from, to, side }) =>
      number >= from && number <= to && (side === "both" || (side === "odd") === (number % 2 === 1)),
  );
}

function byStreet(
  { streets, streetsComplete = false }: ProgrammeArea,
  street: string,
  houseNumber: string | undefined,
): Residence {
  if (streets === undefined) return unknown(answers.noStreets);
  const entries = streets.filter((entry) => streetKey(entry.street) === streetKey(street));
  if (entries.length === 0) return streetsComplete ? outside : unknown(answers.notListed);
  if (entries.some(({ houseNumbers }) => houseNumbers === undefined)) return inside;
  const number = Number(/^\s*([0-9]+)/.exec(houseNumber ?? "")?.[1]);
  if (Number.isNaN(number)) return unknown(answers.noNumber);
  return entries.some((entry) => inNumbers(number, entry)) ? inside : outside;
}

/**
 * Whether a home lies in a programme area, by its boundary or its street list.
 *
 * @param area - the programme area
 * @param home - a point (WGS 84), or street and house number (`12a` is 12)
 * @returns `unknown` where boundary or list is missing, the list is not complete, or a needed house number is missing
 * @example
 * import { residesIn } from "@quartierkit/districts";
 * const area = { id: "a", name: "Süd", ags: "05916000", streets: [{ street: "Hauptstraße" }] };
 * console.log(residesIn(area, { street: "Hauptstr." }).state); // → inside
 * console.log(residesIn(area, { street: "Am Markt" }).state); // → unknown
 */
export function residesIn(area: ProgrammeArea, home: Home): Residence {
  if ("street" in home) return byStreet(area, home.street, home.houseNumber);
  if (area.boundary === undefined) return unknown(answers.noBoundary);
  return contains(home.point, area.boundary) ? inside : outside;
}

/** How many of a group live in the area, with bounds where it is not known of all. */
export interface ResidentShare {
  readonly inside: number;
  readonly outside: number;
  readonly unknown: number;
  /** Share of residents, from 0 to 1; `null` for nobody. */
  readonly share: { readonly lo: number; readonly hi: number } | null;
}

/**
 * The share of residents of the area, to report and not to refuse by.
 *
 * @param states - one per person
 */
export function shareOfResidents(states: readonly Residence["state"][]): ResidentShare {
  const count = (state: Residence["state"]) => states.filter((one) => one === state).length;
  const [within, without, open] = [count("inside"), count("outside"), count("unknown")];
  const all = states.length;
  return {
    inside: within,
    outside: without,
    unknown: open,
    share: all === 0 ? null : { lo: within / all, hi: (within + open) / all },
  };
}
