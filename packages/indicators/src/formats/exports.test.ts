// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFile } from "../../testing/files.ts";
import { exampleCity, exampleFile, exampleShare, exampleWith, observed, unobserved } from "../checks/examples.ts";
import { statuses } from "../records/status.ts";
import { toDcat } from "./dcat.ts";
import { toJsonStat } from "./json-stat.ts";
import { sdmxStatus } from "./sdmx.ts";

interface Cube {
  readonly size: readonly number[];
  readonly value: Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, string>>;
  readonly dimension: Readonly<
    Record<string, { readonly category: { readonly index: Readonly<Record<string, number>> } }>
  >;
}

/** As it is read by another program. */
const parsed = <T>(value: object): T => JSON.parse(JSON.stringify(value));

describe("toJsonStat", () => {
  const file = exampleFile({
    definitions: [exampleShare, { ...exampleShare, version: "2" }],
    observations: [
      observed({ value: 20 }),
      observed({ area: "city", value: 10 }),
      unobserved({ referenceDate: "2019-12-31", status: "suppressed-primary" }),
      observed({ referenceDate: null, value: 7, definitionVersion: "2" }),
    ],
  });
  const cube = parsed<Cube>(toJsonStat(file, { language: "en" }));
  const place = (metric: string, area: string, time: string): string => {
    const at = (axis: string, id: string) => cube.dimension[axis]?.category.index[id] ?? -1;
    return String(
      (at("indicator", metric) * (cube.size[1] ?? 0) + at("area", area)) * (cube.size[2] ?? 0) + at("time", time),
    );
  };

  it("puts figures and statuses where the axes say", () => {
    expect(cube.size).toEqual([2, 2, 3]);
    expect(cube.value).toEqual({
      [place("share@1", "district", "2020-12-31")]: 20,
      [place("share@1", "city", "2020-12-31")]: 10,
      [place("share@2", "district", "not-stated")]: 7,
    });
    expect(cube.status[place("share@1", "district", "2019-12-31")]).toBe("Q");
    expect(cube.status[place("share@1", "district", "2020-12-31")]).toBe("A");
  });

  it("is a cube for any file, and lets no withheld number out", () => {
    fc.assert(
      fc.property(anyFile, (any) => {
        const { size, value, status, dimension } = parsed<Cube>(toJsonStat(any));
        const all = size.reduce((product, length) => product * length, 1);
        for (const index of [...Object.keys(value), ...Object.keys(status)]) expect(Number(index)).toBeLessThan(all);
        Object.values(dimension).forEach(({ category }, axis) => {
          expect(Object.values(category.index)).toEqual(Array.from({ length: size[axis] ?? -1 }, (_, index) => index));
        });
      }),
    );
    const leaking = exampleWith(observed({ status: "suppressed-secondary", value: 71.25, numerator: 2 }));
    expect(JSON.stringify(toJsonStat(leaking))).not.toContain("71.25");
  });
});

it("each status has codes, and only what is withheld is confidential", () => {
  for (const status of statuses) {
    const { observation, confidentiality } = sdmxStatus[status];
    expect(confidentiality !== "F").toBe(status.startsWith("suppressed"));
    expect(observation === "Q").toBe(status.startsWith("suppressed"));
  }
});

describe("toDcat", () => {
  const entry = {
    id: "https://example.org/data/indicators",
    title: { de: "Kleinräumige Indikatoren" },
    description: { de: "Anteile nach Gebieten" },
    publisher: "Statistikstelle",
    licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
    distributions: [{ accessUrl: "https://example.org/data/indicators.csv", mediaType: "text/csv" }],
  };

  it("tells period and municipality from the figures", () => {
    const file = exampleFile({
      areas: [{ ...exampleCity, ags: "05916000" }],
      observations: [
        observed({ referenceDate: "2018-12-31" }),
        observed({ referenceDate: "2016-12-31" }),
        observed({ referenceDate: null }),
      ],
    });
    expect(toDcat(file, entry)).toMatchObject({
      "@type": "dcat:Dataset",
      "dct:temporal": { "dcat:startDate": { "@value": "2016-12-31" }, "dcat:endDate": { "@value": "2018-12-31" } },
      "dcatde:politicalGeocodingURI": [{ "@id": "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05916000" }],
      "dcat:theme": [{ "@id": expect.stringMatching(/SOCI$/) }, { "@id": expect.stringMatching(/REGI$/) }],
    });
  });

  it("says nothing of what nobody knows", () => {
    const record = toDcat(exampleFile({ observations: [] }), entry);
    expect(Object.keys(record)).not.toContain("dct:temporal");
    expect(Object.keys(record)).not.toContain("dcatde:politicalGeocodingURI");
  });
});
