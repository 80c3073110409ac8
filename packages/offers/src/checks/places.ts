// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Check, Violation } from "@quartierkit/findings";
import type { Catalogue, Place } from "../records/catalogue.ts";
import { base, having } from "./examples.ts";

/** A frame around Germany in whole degrees; a warning, no border. */
const germany = { west: 5, east: 16, south: 47, north: 56 };

const inside = ({ longitude, latitude }: NonNullable<Place["position"]>): boolean =>
  longitude >= germany.west && longitude <= germany.east && latitude >= germany.south && latitude <= germany.north;

const at = (longitude: number, latitude: number): Catalogue =>
  having({
    places: [{ id: "p-1", name: { de: "Stadtteilbüro" }, kind: "building", position: { longitude, latitude } }],
  });

export const placeChecks: readonly Check<Catalogue>[] = [
  {
    code: "OFF-POSITION",
    severity: "warning",
    title: { de: "Ort liegt nicht in Deutschland", en: "Place not in Germany" },
    message: {
      de: "Länge {longitude}, Breite {latitude} liegt nicht in Deutschland.",
      en: "Longitude {longitude}, latitude {latitude} is not in Germany.",
    },
    hint: { de: "Vielleicht sind Länge und Breite vertauscht.", en: "Longitude and latitude may be swapped." },
    find: ({ places }) =>
      places.flatMap(({ position }, index): readonly Violation[] =>
        position === undefined || inside(position)
          ? []
          : [{ path: pointer("places", index, "position"), values: { ...position } }],
      ),
    examples: { passing: [base], failing: [at(51.53, 7.16), at(0, 0)] },
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
    find: ({ places }) =>
      places.flatMap(({ kind, address, position }, index): readonly Violation[] =>
        (kind === "building" || kind === "outdoor") && address === undefined && position === undefined
          ? [{ path: pointer("places", index) }]
          : [],
      ),
    examples: {
      passing: [base],
      failing: [having({ places: [{ id: "p-1", name: { de: "Café" }, kind: "building" }] })],
    },
  },
];
