// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer, relocate, runChecks } from "@quartierkit/findings";
import type { Check, Finding, Kept, Violation } from "@quartierkit/findings";
import type { Catalogue } from "../records/catalogue.ts";
import { placeChecks } from "./places.ts";
import { offerChecks } from "./offers.ts";
import { textChecks } from "./texts.ts";
import { base, having, offering } from "./examples.ts";

const lists = ["organisations", "places", "offers"] as const;

const referenceChecks: readonly Check<Catalogue>[] = [
  {
    code: "OFF-ID-UNIQUE",
    severity: "error",
    title: { de: "Kennung doppelt vergeben", en: "Id given twice" },
    message: { de: "Die Kennung „{id}“ steht zweimal.", en: "The id “{id}” stands twice." },
    hint: { de: "Jede Kennung nur einmal vergeben.", en: "Give each id once." },
    find: (catalogue) =>
      lists.flatMap((list) => {
        const ids = catalogue[list].map(({ id }) => id);
        return ids.flatMap((id, index): readonly Violation[] =>
          ids.indexOf(id) === index ? [] : [{ path: pointer(list, index, "id"), values: { id } }],
        );
      }),
    examples: { passing: [base], failing: [having({ offers: [...base.offers, ...base.offers] })] },
  },
  {
    code: "OFF-REFERENCE",
    severity: "error",
    title: { de: "Verweis ins Leere", en: "Dangling reference" },
    message: { de: "„{id}“ gibt es im Katalog nicht.", en: "There is no “{id}” in the catalogue." },
    hint: {
      de: "Kennung berichtigen oder Träger oder Ort nachtragen.",
      en: "Correct the id or add the organisation or place.",
    },
    find: ({ organisations, places, offers }) =>
      offers.flatMap(({ organisationId, placeIds }, index) => [
        ...(organisations.some(({ id }) => id === organisationId)
          ? []
          : [{ path: pointer("offers", index, "organisationId"), values: { id: organisationId } }]),
        ...placeIds.flatMap((wanted, place) =>
          places.some(({ id }) => id === wanted)
            ? []
            : [{ path: pointer("offers", index, "placeIds", place), values: { id: wanted } }],
        ),
      ]),
    examples: { passing: [base], failing: [offering({ organisationId: "g-9" }), offering({ placeIds: ["p-9"] })] },
  },
];

/** All checks of a catalogue. */
export const catalogueChecks: readonly Check<Catalogue>[] = [
  ...referenceChecks,
  ...offerChecks,
  ...textChecks,
  ...placeChecks,
];

/**
 * Everything that is wrong with a catalogue on a day, or worth knowing.
 *
 * @param catalogue - the catalogue
 * @param options - the day of the check, and where the members stood, as `readCatalogue` tells
 */
export const checkCatalogue = (
  catalogue: Catalogue,
  options: { readonly on: Day; readonly kept?: Kept },
): readonly Finding[] =>
  relocate(runChecks(catalogueChecks, catalogue, { on: options.on, parameters: undefined }), options.kept);
