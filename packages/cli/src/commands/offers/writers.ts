// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, daysBetween, isDay } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import type { Catalogue } from "@quartierkit/offers";
import { toDcat, toGeoJson, toICalendar, toOpenQCat, toOsmHours, toSchemaOrg } from "@quartierkit/offers/exchange";
import type { Loss } from "@quartierkit/offers/exchange";
import { toHsds, toHsdsTables, toOpenReferralUk } from "@quartierkit/offers/hsds";
import { toOfferTable } from "@quartierkit/offers/table";
import { germanCsv, writeCsv } from "@quartierkit/tables";
import { isLanguage } from "@quartierkit/vocabulary";
import type { Language } from "@quartierkit/vocabulary";
import type { CatalogueEntry } from "@quartierkit/vocabulary/dcat";
import { catalogueEntrySchema } from "@quartierkit/vocabulary/schema";
import type { Call } from "../../arguments.ts";
import { UsageError } from "../../error.ts";
import { readJsonFile } from "../../input.ts";
import type { Io } from "../../io.ts";
import { placeOf } from "./input.ts";

/** A catalogue in another format; a text is a file as it is. */
export interface Written {
  readonly value: unknown;
  readonly loss: readonly Loss[];
  readonly findings?: readonly Finding[];
}

type Writer = (catalogue: Catalogue, call: Call, io: Io) => Written;

/** Ten years; more days are no calendar. */
const mostDays = 3660;

/**
 * Language of the texts that go out or come in.
 *
 * @throws UsageError for what is no language tag
 */
export function textLanguage(call: Call): Language {
  const language = call.option("language") ?? call.option("lang") ?? "de";
  if (!isLanguage(language))
    throw new UsageError(`--language takes a language tag such as de or tr, not “${language}”.`);
  return language;
}

function rangeOf(call: Call, io: Io) {
  const from = call.option("since") ?? io.today();
  if (!isDay(from)) throw new UsageError("--since takes a day that exists, YYYY-MM-DD.");
  const to = call.option("until") ?? addDays(from, 365);
  if (!isDay(to)) throw new UsageError("--until takes a day that exists, YYYY-MM-DD.");
  const days = daysBetween(from, to);
  if (days < 0 || days > mostDays)
    throw new UsageError(`--until takes a day from --since on, at most ${mostDays} days later.`);
  return { from, to };
}

const calendar: Writer = (catalogue, call, io) => {
  const { place, findings } = placeOf(call, io);
  const feed = toICalendar(catalogue, {
    ...place,
    ...rangeOf(call, io),
    language: textLanguage(call),
    name: call.option("name") ?? "Angebote",
    domain: call.option("domain") ?? "angebote.invalid",
    stamp: `${io.today()}T00:00:00Z`,
  });
  return { ...feed, findings };
};

const linkedData: Writer = (catalogue, call, io) => {
  const { place, findings } = placeOf(call, io);
  return { ...toSchemaOrg(catalogue, { ...place, ...rangeOf(call, io), language: textLanguage(call) }), findings };
};

const onlyHours = { de: "nur die Zeiten kommen mit", en: "only the hours come along" };
const noHours = { de: "keine Zeiten, die sich sagen lassen", en: "no hours that can be said" };

/** Hours by offer; where nothing can be said there is none. */
const osmHours: Writer = ({ offers, organisations, places }) => {
  const written = offers.map(({ id, schedule }, index) => ({ id, path: `/offers/${index}`, ...toOsmHours(schedule) }));
  const lists = [...(organisations.length > 0 ? ["organisations"] : []), ...(places.length > 0 ? ["places"] : [])];
  return {
    value: Object.fromEntries(written.filter(({ value }) => value !== "").map(({ id, value }) => [id, value])),
    loss: [
      ...lists.map((list) => ({ path: `/${list}`, why: onlyHours })),
      ...written.flatMap(({ value, loss, path }) => [
        { path, why: value === "" ? noHours : onlyHours },
        ...loss.map((one) => ({ ...one, path: path + one.path })),
      ]),
    ],
  };
};

const incompleteEntry: Finding = {
  code: "dcat-entry",
  severity: "warning",
  path: "",
  message: {
    de: "Adresse, Lizenz und Dateien des Eintrags sind nicht angegeben; so nimmt ihn kein Datenportal an.",
    en: "Address, licence and files of the entry are not given; no data portal accepts it like this.",
  },
  hint: {
    de: "Mit --entry eine Datei mit id, title, description, publisher, licence und distributions angeben.",
    en: "Give a file with id, title, description, publisher, licence and distributions by --entry.",
  },
};

/** What can be said without knowing the portal: the municipality publishes, if there is one. */
function draftEntry({ organisations }: Catalogue): CatalogueEntry {
  const publisher = organisations.find(({ kind }) => kind === "municipality") ?? organisations[0];
  return {
    id: "https://angebote.invalid/",
    title: { de: "Angebote im Quartier", en: "Offers in the district" },
    description: { de: "Was im Quartier angeboten wird.", en: "What is offered in the district." },
    publisher: publisher?.name ?? "?",
    licence: "http://dcat-ap.de/def/licenses/other-closed",
    distributions: [],
  };
}

const dcat: Writer = (catalogue, call, io) => {
  const file = call.option("entry");
  if (file === undefined) return { ...toDcat(catalogue, draftEntry(catalogue)), findings: [incompleteEntry] };
  const { readable, value, findings: unread } = readJsonFile(file, io);
  const { record, findings } = readable
    ? readRecord(catalogueEntrySchema, value, { file })
    : { record: null, findings: [] };
  const all = [...unread, ...findings];
  return record === null ? { value: null, loss: [], findings: all } : { ...toDcat(catalogue, record), findings: all };
};

const hsds: Writer = (catalogue, call) => {
  const profile = call.option("profile");
  if (profile !== undefined && profile !== "de") throw new UsageError(`--profile takes de, not “${profile}”.`);
  return toHsds(catalogue, { language: textLanguage(call), ...(profile === undefined ? {} : { profile }) });
};

/** Courses for the Bundesagentur für Arbeit; the number of the provider is theirs to give. */
const courses: Writer = (catalogue, call, io) => {
  const name = call.option("name") ?? "Kurse";
  const id = call.option("supplier") ?? "";
  const out = toOpenQCat(catalogue, {
    catalogue: name,
    supplier: { id, name },
    on: io.today(),
    language: textLanguage(call),
  });
  return { ...out, findings: id === "" ? [noSupplier] : [] };
};

const noSupplier: Finding = {
  code: "openqcat-supplier",
  severity: "warning",
  path: "",
  message: {
    de: "Die Nummer des Anbieters fehlt; so nimmt die Bundesagentur die Datei nicht an.",
    en: "The number of the provider is missing; the Bundesagentur does not accept the file like this.",
  },
  hint: { de: "Die Nummer mit --supplier angeben.", en: "Give the number by --supplier." },
};

/** Formats in which a catalogue goes out; one line each. */
export const writers: Readonly<Record<string, Writer>> = {
  hsds,
  oruk: (catalogue, call) => toOpenReferralUk(catalogue, textLanguage(call)),
  "hsds-csv": (catalogue, call) => toHsdsTables(catalogue, textLanguage(call)),
  csv: (catalogue) => {
    const { value, loss } = toOfferTable(catalogue);
    return { value: writeCsv(value, germanCsv), loss };
  },
  jsonld: linkedData,
  ics: calendar,
  geojson: (catalogue, call) => toGeoJson(catalogue, textLanguage(call)),
  "osm-hours": osmHours,
  dcat,
  openqcat: courses,
};
