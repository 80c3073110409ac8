// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { Catalogue } from "../records/catalogue.ts";
import { base, having, offering } from "./examples.ts";
import type { CatalogueCheck } from "./parameters.ts";
import type { At } from "./walk.ts";

const lists = ["organisations", "places", "offers", "sources"] as const;

/** Those that stand a second time, with the index where they stood first. */
function repeated(keys: readonly string[]): readonly { readonly index: number; readonly first: number }[] {
  const seen = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined ? [] : [{ index, first }];
  });
}

function referencesOf({ offers }: Catalogue, list: (typeof lists)[number]): readonly At<string>[] {
  return offers.flatMap(({ organisationId, placeIds, schedule }, index) => {
    const at = pointer("offers", index);
    if (list === "organisations") return [{ path: `${at}/organisationId`, value: organisationId }];
    if (list !== "places") return [];
    const parts = schedule.kind === "several" ? schedule.parts : [];
    const sessions = schedule.kind === "dates" ? schedule.sessions : [];
    return [
      ...placeIds.map((value, place) => ({ path: `${at}/placeIds/${place}`, value })),
      ...parts.flatMap(({ placeIds: ids = [] }, part) =>
        ids.map((value, place) => ({ path: `${at}/schedule/parts/${part}/placeIds/${place}`, value })),
      ),
      ...sessions.flatMap(({ placeId }, session) =>
        placeId === undefined ? [] : [{ path: `${at}/schedule/sessions/${session}/placeId`, value: placeId }],
      ),
    ];
  });
}

const origins = (catalogue: Catalogue): readonly At<string>[] =>
  (["organisations", "places", "offers"] as const).flatMap((list) =>
    catalogue[list].flatMap(({ provenance = {} }, index) =>
      Object.entries(provenance).map(([field, { source }]) => ({
        path: pointer(list, index, "provenance", field),
        value: source,
      })),
    ),
  );

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

export const referenceChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-ID-UNIQUE",
    severity: "error",
    title: { de: "Kennung doppelt vergeben", en: "Id given twice" },
    message: { de: "Die Kennung „{id}“ steht zweimal.", en: "The id “{id}” stands twice." },
    hint: { de: "Jede Kennung nur einmal vergeben.", en: "Give each id once." },
    find: (catalogue) =>
      lists.flatMap((list) => {
        const ids = (catalogue[list] ?? []).map(({ id }) => id);
        return repeated(ids).map(({ index, first }): Violation => ({
          path: pointer(list, index, "id"),
          values: { id: ids[index] ?? "" },
          related: [pointer(list, first)],
        }));
      }),
    examples: { passing: [base], failing: [having({ offers: [...base.offers, ...base.offers] })] },
  },
  {
    code: "OFF-REFERENCE",
    severity: "error",
    title: { de: "Verweis ins Leere", en: "Dangling reference" },
    message: { de: "„{id}“ gibt es im Katalog nicht.", en: "There is no “{id}” in the catalogue." },
    hint: {
      de: "Kennung berichtigen oder Träger, Ort oder Quelle nachtragen.",
      en: "Correct the id or add the organisation, place or source.",
    },
    find: (catalogue) =>
      lists.flatMap((list) => {
        const ids = new Set((catalogue[list] ?? []).map(({ id }) => id));
        const wanted = list === "sources" ? origins(catalogue) : referencesOf(catalogue, list);
        return wanted.flatMap(({ path, value }) => (ids.has(value) ? [] : [{ path, values: { id: value } }]));
      }),
    examples: {
      passing: [base],
      failing: [
        offering({ organisationId: "g-9" }),
        offering({ placeIds: ["p-9"] }),
        offering({ provenance: { "/schedule": { source: "s-9" } } }),
      ],
    },
  },
  {
    code: "OFF-DUPLICATE",
    severity: "warning",
    title: { de: "Vielleicht dasselbe Angebot", en: "Perhaps the same offer" },
    message: {
      de: "Titel und Träger sind wie bei „{id}“.",
      en: "Title and organisation are those of “{id}”.",
    },
    hint: {
      de: "Prüfen, ob aus zwei Quellen dasselbe Angebot kam; wenn ja, zusammenführen.",
      en: "Check whether two sources brought the same offer; if so, merge them.",
    },
    find: ({ offers, organisations }) => {
      const names = new Map(organisations.map(({ id, name }) => [id, letters(name)]));
      const keys = offers.map(({ title, organisationId, placeIds }) =>
        [
          letters(Object.values(title)[0] ?? ""),
          names.get(organisationId) ?? organisationId,
          placeIds.toSorted().join(),
        ].join("|"),
      );
      return repeated(keys).map(({ index, first }) => ({
        path: pointer("offers", index),
        values: { id: offers[first]?.id ?? "" },
        related: [pointer("offers", first)],
      }));
    },
    examples: {
      passing: [base],
      failing: [
        having({
          offers: base.offers.flatMap((offer) => [offer, { ...offer, id: "o-2", title: { de: "Beratung!" } }]),
        }),
      ],
    },
  },
  {
    code: "OFF-EXTERNAL-ID",
    severity: "warning",
    title: { de: "Fremde Kennung zweimal", en: "External id twice" },
    message: {
      de: "{scheme} „{id}“ steht schon bei einem anderen.",
      en: "{scheme} “{id}” stands with another already.",
    },
    hint: { de: "Prüfen, ob es derselbe Datensatz ist.", en: "Check whether it is the same record." },
    find: (catalogue) =>
      (["organisations", "places", "offers"] as const).flatMap((list) => {
        const ids = catalogue[list].flatMap(({ externalIds = {} }, index) =>
          Object.entries(externalIds).map(([scheme, id]) => ({ index, scheme, id })),
        );
        return repeated(ids.map(({ scheme, id }) => `${scheme} ${id}`)).map(({ index }): Violation => {
          const { scheme = "", id = "", index: record = 0 } = ids[index] ?? {};
          return { path: pointer(list, record, "externalIds", scheme), values: { scheme, id } };
        });
      }),
    examples: {
      passing: [offering({ externalIds: { hsds: "1" } })],
      failing: [
        having({
          offers: base.offers.flatMap((offer) => [
            { ...offer, externalIds: { hsds: "1" } },
            { ...offer, id: "o-2", externalIds: { hsds: "1" } },
          ]),
        }),
      ],
    },
  },
];
