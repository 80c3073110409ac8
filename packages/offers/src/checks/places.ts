// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { laender } from "@quartierkit/calendar/holidays";
import type { Catalogue, Place } from "../records/catalogue.ts";
import { base, having } from "./examples.ts";
import type { CatalogueCheck, CatalogueParameters } from "./parameters.ts";

/** A frame around Germany in whole degrees; a warning, no border. */
const germany = { west: 5, east: 16, south: 47, north: 56 };

type Position = NonNullable<Place["position"]>;

const inside = ({ longitude, latitude }: Position): boolean =>
  longitude >= germany.west && longitude <= germany.east && latitude >= germany.south && latitude <= germany.north;
const swapped = ({ longitude, latitude }: Position): boolean => inside({ longitude: latitude, latitude: longitude });

const eachPlace =
  (find: (place: Place, parameters: CatalogueParameters) => readonly Violation[]): CatalogueCheck["find"] =>
  ({ places }, { parameters }) =>
    places.flatMap((place, index) =>
      find(place, parameters).map((violation) => ({ ...violation, path: pointer("places", index) + violation.path })),
    );

const place = (changes: Partial<Place>): Catalogue =>
  having({ places: base.places.map((one) => ({ ...one, ...changes })) });
const at = (longitude: number, latitude: number): Catalogue => place({ position: { longitude, latitude } });

export const placeChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-POSITION",
    severity: "warning",
    title: { de: "Ort liegt nicht in Deutschland", en: "Place not in Germany" },
    message: {
      de: "Länge {longitude}, Breite {latitude} liegt nicht in Deutschland.",
      en: "Longitude {longitude}, latitude {latitude} is not in Germany.",
    },
    hint: { de: "Koordinaten prüfen; WGS 84 in Grad.", en: "Check the coordinates; WGS 84 in degrees." },
    find: eachPlace(({ position, address }) =>
      position === undefined || (address?.country ?? "DE") !== "DE" || inside(position) || swapped(position)
        ? []
        : [{ path: "/position", values: { ...position } }],
    ),
    examples: { passing: [base], failing: [at(0, 0), at(-73.9, 40.7)] },
  },
  {
    code: "OFF-POSITION-SWAPPED",
    severity: "error",
    title: { de: "Länge und Breite vertauscht", en: "Longitude and latitude swapped" },
    message: {
      de: "Länge {longitude}, Breite {latitude}: umgekehrt läge der Ort in Deutschland.",
      en: "Longitude {longitude}, latitude {latitude}: the other way round the place would be in Germany.",
    },
    hint: { de: "Beide Zahlen tauschen.", en: "Swap the two." },
    find: eachPlace(({ position }) =>
      position !== undefined && swapped(position) ? [{ path: "/position", values: { ...position } }] : [],
    ),
    examples: { passing: [base], failing: [at(51.53, 7.16)] },
  },
  {
    code: "OFF-PLACE-ADDRESS",
    severity: "info",
    title: { de: "Ort ohne Anschrift", en: "Place without an address" },
    message: {
      de: "Für diesen Ort ist weder eine Anschrift noch eine Lage bekannt.",
      en: "Neither address nor position is known for this place.",
    },
    hint: { de: "Anschrift erfragen.", en: "Ask for the address." },
    find: eachPlace(({ kind, address, position }) =>
      (kind === "building" || kind === "outdoor") && address === undefined && position === undefined
        ? [{ path: "" }]
        : [],
    ),
    examples: {
      passing: [base],
      failing: [having({ places: [{ id: "p-1", name: { de: "Café" }, kind: "building" }] })],
    },
  },
  {
    code: "OFF-AGS",
    severity: "error",
    title: { de: "Gemeindeschlüssel ohne Land", en: "Municipality key without a Land" },
    message: { de: "„{ags}“ gehört zu keinem Land.", en: "“{ags}” belongs to no Land." },
    hint: { de: "Die ersten zwei Ziffern sind 01 bis 16.", en: "The first two digits are 01 to 16." },
    find: eachPlace(({ ags }) =>
      ags === undefined || laender.some((land) => ags.startsWith(land.ags)) ? [] : [{ path: "/ags", values: { ags } }],
    ),
    examples: { passing: [place({ ags: "05916000" })], failing: [place({ ags: "59160000" })] },
  },
  {
    code: "OFF-POSTAL-CODE",
    severity: "warning",
    title: { de: "Postleitzahl gehört zu einer anderen Gemeinde", en: "Postal code of another municipality" },
    message: {
      de: "{postalCode} gehört nicht zur Gemeinde {ags}.",
      en: "{postalCode} does not belong to the municipality {ags}.",
    },
    hint: { de: "Postleitzahl und Gemeindeschlüssel prüfen.", en: "Check postal code and municipality." },
    find: eachPlace(({ address, ags }, { postalCodes }) => {
      const postalCode = address?.postalCode;
      const known = postalCode === undefined ? undefined : postalCodes?.[postalCode];
      if (postalCode === undefined || ags === undefined || known === undefined || known.includes(ags)) return [];
      return [{ path: "/address/postalCode", values: { postalCode, ags } }];
    }),
    examples: {
      passing: [
        place({ ags: "05916000", address: { street: "Friedrich-Ebert-Platz", city: "Herne", postalCode: "44623" } }),
      ],
      failing: [
        place({ ags: "05913000", address: { street: "Friedrich-Ebert-Platz", city: "Herne", postalCode: "44623" } }),
      ],
    },
  },
  {
    code: "OFF-ACCESSIBILITY",
    severity: "warning",
    title: { de: "Angaben zur Barrierefreiheit widersprechen sich", en: "Accessibility contradicts itself" },
    message: { de: "Stufenlos, und doch mit Stufen.", en: "Step-free, and yet with steps." },
    hint: { de: "Vor Ort nachsehen.", en: "Go there and look." },
    find: eachPlace(({ accessibility: { stepFree, steps, stepHeightCm } = {} }) =>
      stepFree === true && ((steps ?? 0) > 0 || (stepHeightCm ?? 0) > 0) ? [{ path: "/accessibility" }] : [],
    ),
    examples: {
      passing: [place({ accessibility: { stepFree: true, steps: 0, doorWidthCm: 90 } })],
      failing: [place({ accessibility: { stepFree: true, steps: 3 } })],
    },
  },
];
