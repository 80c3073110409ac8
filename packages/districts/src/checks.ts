// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer, runChecks } from "@quartierkit/findings";
import type { Check, Finding, Violation } from "@quartierkit/findings";
import { base, bounded, having, sound } from "./examples.ts";
import type { Boundary, District } from "./records.ts";

type Ring = readonly (readonly [number, number])[];

interface PlacedRing {
  readonly ring: Ring;
  readonly path: string;
}

function ringsOf(boundary: Boundary | undefined): readonly PlacedRing[] {
  if (boundary === undefined) return [];
  const at = (path: string, rings: readonly Ring[]) => rings.map((ring, index) => ({ ring, path: `${path}/${index}` }));
  if (boundary.type === "Polygon") return at("/area/boundary/coordinates", boundary.coordinates);
  return boundary.coordinates.flatMap((polygon, index) => at(`/area/boundary/coordinates/${index}`, polygon));
}

const closed = (ring: Ring): boolean => ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1];

/** A frame around Germany in whole degrees; a warning, no border. */
const inGermany = ([longitude, latitude]: readonly [number, number]): boolean =>
  longitude >= 5 && longitude <= 16 && latitude >= 47 && latitude <= 56;

const person = /\b(Frau|Herr|Dr\.|Prof\.)\s+[A-ZÄÖÜ]/;
const mailbox = /^[a-zäöüß]+[._][a-zäöüß-]{2,}@/i;

export const districtChecks: readonly Check<District>[] = [
  {
    code: "DIS-PERIOD",
    severity: "error",
    title: { de: "Laufzeit endet vor dem Beginn", en: "Period ends before it begins" },
    message: { de: "Die Laufzeit {from} bis {to} gibt es nicht.", en: "There is no period {from} to {to}." },
    hint: { de: "Beide Tage prüfen.", en: "Check both days." },
    find: ({ profile: { period } }) =>
      period.to !== null && period.to < period.from
        ? [{ path: "/profile/period/to", values: { from: period.from, to: period.to } }]
        : [],
    examples: { passing: [base], failing: [having({ period: { from: "2022-12-31", to: "2020-01-01" } })] },
  },
  {
    code: "DIS-LAND",
    severity: "error",
    title: { de: "Gemeindeschlüssel passt nicht zum Land", en: "Municipality key does not fit the Land" },
    message: { de: "Der AGS {ags} gehört nicht zum Land {land}.", en: "AGS {ags} does not belong to Land {land}." },
    hint: { de: "Die ersten zwei Ziffern des AGS sind das Land.", en: "The first two digits of the AGS are the Land." },
    find: ({ profile: { land, municipality } }) =>
      municipality.ags.startsWith(land)
        ? []
        : [{ path: "/profile/municipality/ags", values: { ags: municipality.ags, land } }],
    examples: { passing: [base], failing: [having({ land: "11" })] },
  },
  {
    code: "DIS-AREA-ELSEWHERE",
    severity: "error",
    title: { de: "Gebiet liegt in einer anderen Gemeinde", en: "Area lies in another municipality" },
    message: {
      de: "Das Gebiet hat den AGS {area}, die Gemeinde {municipality}.",
      en: "The area has AGS {area}, the municipality {municipality}.",
    },
    hint: { de: "Einen der beiden Schlüssel berichtigen.", en: "Correct one of the two." },
    find: ({ area, profile: { municipality } }) =>
      area.ags === municipality.ags
        ? []
        : [{ path: "/area/ags", values: { area: area.ags, municipality: municipality.ags } }],
    examples: { passing: [base], failing: [{ ...base, area: { ...base.area, ags: "05913000" } }] },
  },
  {
    code: "DIS-RING-OPEN",
    severity: "error",
    title: { de: "Ring der Grenze nicht geschlossen", en: "Ring of the boundary not closed" },
    message: { de: "Der Ring endet nicht, wo er beginnt.", en: "The ring does not end where it begins." },
    hint: {
      de: "Den ersten Punkt am Ende wiederholen (RFC 7946).",
      en: "Repeat the first point at the end (RFC 7946).",
    },
    find: ({ area }) =>
      ringsOf(area.boundary).flatMap(({ ring, path }): readonly Violation[] => (closed(ring) ? [] : [{ path }])),
    examples: {
      passing: [sound],
      failing: [
        bounded([
          [7.15, 51.52],
          [7.17, 51.52],
          [7.17, 51.54],
          [7.15, 51.54],
        ]),
      ],
    },
  },
  {
    code: "DIS-POSITION",
    severity: "warning",
    title: { de: "Grenze liegt nicht in Deutschland", en: "Boundary not in Germany" },
    message: { de: "Punkte der Grenze liegen nicht in Deutschland.", en: "Points of the boundary are not in Germany." },
    hint: { de: "Vielleicht sind Länge und Breite vertauscht.", en: "Longitude and latitude may be swapped." },
    find: ({ area }) =>
      ringsOf(area.boundary).flatMap(({ ring, path }): readonly Violation[] =>
        ring.every(inGermany) ? [] : [{ path }],
      ),
    examples: {
      passing: [sound],
      failing: [
        bounded([
          [51.52, 7.15],
          [51.52, 7.17],
          [51.54, 7.17],
          [51.52, 7.15],
        ]),
      ],
    },
  },
  {
    code: "DIS-HOUSE-NUMBERS",
    severity: "error",
    title: { de: "Hausnummern vertauscht", en: "House numbers swapped" },
    message: {
      de: "{street}: von {from} bis {to} ist keine Nummer.",
      en: "{street}: there is no number from {from} to {to}.",
    },
    hint: { de: "Beide Nummern prüfen.", en: "Check both numbers." },
    find: ({ area: { streets = [] } }) =>
      streets.flatMap(({ street, houseNumbers = [] }, index) =>
        houseNumbers.flatMap(({ from, to }, range): readonly Violation[] =>
          from <= to
            ? []
            : [{ path: pointer("area", "streets", index, "houseNumbers", range), values: { street, from, to } }],
        ),
      ),
    examples: {
      passing: [base],
      failing: [
        {
          ...base,
          area: {
            ...base.area,
            streets: [{ street: "Hauptstraße", houseNumbers: [{ from: 20, to: 2, side: "both" }] }],
          },
        },
      ],
    },
  },
  {
    code: "DIS-PARTNER-TWICE",
    severity: "error",
    title: { de: "Partner doppelt", en: "Partner twice" },
    message: { de: "„{id}“ steht zweimal im Netzwerk.", en: "“{id}” stands twice in the network." },
    hint: { de: "Aufgaben in einem Eintrag zusammenfassen.", en: "Join the roles in one entry." },
    find: ({ network: { partners } }) => {
      const ids = partners.map(({ id }) => id);
      return ids.flatMap((id, index): readonly Violation[] =>
        ids.indexOf(id) === index ? [] : [{ path: pointer("network", "partners", index), values: { id } }],
      );
    },
    examples: {
      passing: [base],
      failing: [{ ...base, network: { partners: [...base.network.partners, ...base.network.partners] } }],
    },
  },
  {
    code: "DIS-PERSONAL-DATA",
    severity: "warning",
    title: { de: "Person statt Stelle", en: "Person instead of office" },
    message: { de: "Dieser Kontakt sieht nach einer Person aus.", en: "This contact looks like a person." },
    hint: { de: "Stelle und Sammelpostfach angeben, keine Namen.", en: "Give an office and its mailbox, no names." },
    find: ({ profile, network: { partners } }) => {
      const contacts = [
        { contact: profile.contact, path: "/profile/contact" },
        ...partners.map(({ contact }, index) => ({ contact, path: pointer("network", "partners", index, "contact") })),
      ];
      return contacts.flatMap(({ contact, path }): readonly Violation[] =>
        contact !== undefined && (person.test(contact.name) || mailbox.test(contact.email ?? "")) ? [{ path }] : [],
      );
    },
    examples: {
      passing: [base],
      failing: [
        having({ contact: { name: "Frau Mustermann" } }),
        having({ contact: { name: "Stadt", email: "erika.mustermann@stadt.example" } }),
      ],
    },
  },
];

/**
 * Everything that is wrong with a district on a day.
 *
 * @param district - project, area and partners
 * @param options - the day of the check
 */
export const checkDistrict = (district: District, options: { readonly on: Day }): readonly Finding[] =>
  runChecks(districtChecks, district, { on: options.on, parameters: undefined });
