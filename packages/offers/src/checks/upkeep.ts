// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { base, having, offering } from "./examples.ts";
import type { Catalogue, Offer } from "../records/catalogue.ts";
import type { CatalogueCheck, CatalogueParameters } from "./parameters.ts";

type Upkeep = Pick<Offer, "verifiedOn" | "verifyBy" | "changedOn" | "provenance">;
type Context = { readonly on: string; readonly parameters: CatalogueParameters };

const each =
  (find: (record: Upkeep & object, context: Context) => readonly Violation[]): CatalogueCheck["find"] =>
  (catalogue: Catalogue, context) =>
    (["organisations", "places", "offers"] as const).flatMap((list) =>
      catalogue[list].flatMap((record, index) =>
        find(record, context).map((violation) => ({ ...violation, path: pointer(list, index) + violation.path })),
      ),
    );

/** Whether a JSON pointer leads to something inside a record. */
const leads = (record: object, path: string): boolean =>
  path
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined),
      record,
    ) !== undefined;

export const upkeepChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-VERIFY-BY",
    severity: "warning",
    title: { de: "Angaben nicht mehr frisch", en: "Details no longer fresh" },
    message: {
      de: "Die Angaben hätten bis {by} bestätigt werden sollen.",
      en: "The details should have been confirmed by {by}.",
    },
    hint: { de: "Beim Träger nachfragen und das Datum erneuern.", en: "Ask the organisation and renew the date." },
    find: each(({ verifyBy }, { on }) =>
      verifyBy !== undefined && verifyBy < on ? [{ path: "/verifyBy", values: { by: verifyBy } }] : [],
    ),
    examples: { passing: [offering({ verifyBy: "2099-12-31" })], failing: [offering({ verifyBy: "2020-12-31" })] },
  },
  {
    code: "OFF-STALE",
    severity: "warning",
    title: { de: "Lange nicht bestätigt", en: "Not confirmed for long" },
    message: { de: "Zuletzt am {on} bestätigt.", en: "Last confirmed on {on}." },
    hint: {
      de: "Beim Träger nachfragen und „verifiedOn“ erneuern.",
      en: "Ask the organisation and renew “verifiedOn”.",
    },
    find: each(({ verifiedOn, verifyBy }, { on, parameters }) =>
      verifiedOn !== undefined && verifyBy === undefined && addDays(verifiedOn, parameters.staleAfterDays) < on
        ? [{ path: "/verifiedOn", values: { on: verifiedOn } }]
        : [],
    ),
    examples: {
      passing: [offering({ verifiedOn: "2022-01-01" }), offering({ verifiedOn: "2019-01-01", verifyBy: "2099-12-31" })],
      failing: [offering({ verifiedOn: "2019-01-01" })],
    },
  },
  {
    code: "OFF-VERIFIED",
    severity: "error",
    title: { de: "Tage der Pflege widersprechen sich", en: "Days of upkeep contradict each other" },
    message: {
      de: "Ein Tag liegt in der Zukunft, oder die nächste Bestätigung liegt vor der letzten.",
      en: "A day lies in the future, or the next confirmation is due before the last.",
    },
    hint: { de: "verifiedOn, verifyBy und changedOn prüfen.", en: "Check verifiedOn, verifyBy and changedOn." },
    find: each(({ verifiedOn, verifyBy, changedOn }, { on }): readonly Violation[] => [
      ...(verifiedOn !== undefined && verifiedOn > on ? [{ path: "/verifiedOn" }] : []),
      ...(changedOn !== undefined && changedOn > on ? [{ path: "/changedOn" }] : []),
      ...(verifiedOn !== undefined && verifyBy !== undefined && verifyBy < verifiedOn ? [{ path: "/verifyBy" }] : []),
    ]),
    examples: {
      passing: [offering({ verifiedOn: "2022-01-01", verifyBy: "2022-12-31" })],
      failing: [
        offering({ verifiedOn: "2099-01-01" }),
        offering({ changedOn: "2099-01-01" }),
        offering({ verifiedOn: "2022-01-01", verifyBy: "2021-12-31" }),
      ],
    },
  },
  {
    code: "OFF-PROVENANCE",
    severity: "warning",
    title: { de: "Herkunft eines Feldes, das es nicht gibt", en: "Origin of a field that is not there" },
    message: { de: "„{field}“ führt ins Leere.", en: "“{field}” leads nowhere." },
    hint: {
      de: "Der Zeiger beginnt im Datensatz, z. B. /schedule.",
      en: "The pointer begins in the record, e.g. /schedule.",
    },
    find: each((record) =>
      Object.keys(record.provenance ?? {}).flatMap((field): readonly Violation[] =>
        leads(record, field) ? [] : [{ path: pointer("provenance", field), values: { field } }],
      ),
    ),
    examples: {
      passing: [
        having({
          sources: [{ id: "s-1", title: "Liste" }],
          offers: base.offers.map((offer) => ({ ...offer, provenance: { "/schedule/hours/0": { source: "s-1" } } })),
        }),
      ],
      failing: [offering({ provenance: { "/hours": { source: "s-1" } } })],
    },
  },
];
