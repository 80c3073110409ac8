// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { District, ProjectProfile } from "./records.ts";

/** A small sound district, from which the examples of the checks are made. */
export const base: District = {
  format: "quartierkit-district",
  version: 1,
  profile: {
    name: { de: "Beispiel im Quartier" },
    programme: "biwaq",
    land: "05",
    municipality: { name: "Herne", ags: "05916000", nuts3: "DEA55" },
    period: { from: "2020-01-01", to: "2022-12-31" },
    aims: [],
    crossCuttingAims: [],
    targetGroups: [{ title: { de: "Arbeitslose", en: "Unemployed people" }, verdicts: ["unemployed"] }],
    contact: { name: "Stadt Herne" },
    buildingBlocks: [],
  },
  area: { id: "sued", name: "Süd", ags: "05916000", streets: [{ street: "Hauptstraße" }] },
  network: { partners: [{ id: "jobcenter", name: "Jobcenter", kind: "cooperation-partner", roles: ["placement"] }] },
};

/** The base with its profile changed. */
export const having = (changes: Partial<ProjectProfile>): District => ({
  ...base,
  profile: { ...base.profile, ...changes },
});

/** The base with a boundary of one ring. */
export const bounded = (ring: readonly (readonly [number, number])[]): District => ({
  ...base,
  area: { ...base.area, boundary: { type: "Polygon", coordinates: [ring] } },
});

export const sound: District = bounded([
  [7.15, 51.52],
  [7.17, 51.52],
  [7.17, 51.54],
  [7.15, 51.54],
  [7.15, 51.52],
]);
