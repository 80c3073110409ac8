// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { sortFindings } from "@quartierkit/findings";
import { readList } from "@quartierkit/findings/schema";
import type { Language } from "@quartierkit/vocabulary";
import { catalogueLists } from "../../records/catalogue.ts";
import type { Offer, Organisation, Place } from "../../records/catalogue.ts";
import type { Incoming, Loss } from "../loss.ts";
import type { Fields } from "./json.ts";
import { fieldsOf, isFields, membersOf, textOf } from "./json.ts";
import { findingOf } from "./problems.ts";
import { organisationIn, placeIn } from "./read-parties.ts";
import { offerIn } from "./read-service.ts";
import type { Reading } from "./reading.ts";
import { checkReferences } from "./references.ts";
import { rootsOf } from "./roots.ts";
import type { At } from "./roots.ts";
import { shelfOf } from "./shelf.ts";
import type { Notes, Shelf } from "./shelf.ts";

/** What a feed does not say of itself. */
export interface FeedReading {
  /** Language of its texts. */
  readonly language: Language;
  /** Zone of its times; `Europe/Berlin` where nothing is said. */
  readonly timeZone?: string;
}

/** A feed as a catalogue, and where its records stood. */
export interface IncomingFeed extends Incoming {
  /** JSON pointers into the feed, in the order of the catalogue. */
  readonly origins: {
    readonly organisations: readonly string[];
    readonly places: readonly string[];
    readonly offers: readonly string[];
  };
}

function notesFor({ language, timeZone = "Europe/Berlin" }: FeedReading): Notes {
  const [findings, loss]: [Finding[], Loss[]] = [[], []];
  const reading: Reading = {
    language,
    timeZone,
    report: (code, path) => findings.push(findingOf(code, path)),
    lose: (path, why) => loss.push({ path, why }),
  };
  return { reading, findings, loss };
}

interface Shelves {
  readonly organisations: Shelf<Organisation>;
  readonly places: Shelf<Place>;
  readonly offers: Shelf<Offer>;
}

const shelvesOf = (notes: Notes): Shelves => ({
  organisations: shelfOf("organization", notes),
  places: shelfOf("location", notes),
  offers: shelfOf("service", notes),
});

const putPlace = (at: At, { places }: Shelves): string =>
  places.put(at, (id, reading) => placeIn(at.fields, id, at.path, reading));

function putOrganisation(at: At, shelves: Shelves): void {
  shelves.organisations.put(at, (id, reading) => organisationIn(at.fields, id, at.path, reading));
  for (const { index, fields } of membersOf(at.fields["locations"]))
    putPlace({ fields, path: `${at.path}/locations/${index}` }, shelves);
}

function putParties({ fields, path }: At, shelves: Shelves): void {
  const { organization } = fields;
  if (isFields(organization)) putOrganisation({ fields: organization, path: `${path}/organization` }, shelves);
  for (const { index, fields: meeting } of membersOf(fields["service_at_locations"]))
    if (isFields(meeting["location"]))
      putPlace({ fields: meeting["location"], path: `${path}/service_at_locations/${index}/location` }, shelves);
}

/** A record that stands inside, or the one that is named by its id; a reference to nothing stays and is told. */
function referred(nested: unknown, id: unknown, { idOf }: { readonly idOf: (id: string) => string | undefined }) {
  const named = textOf(fieldsOf(nested)["id"]) ?? textOf(id);
  return named === undefined ? undefined : (idOf(named) ?? named);
}

function putService(at: At, { organisations, places, offers }: Shelves, { report }: Reading): void {
  const { fields, path } = at;
  const organisationId = referred(fields["organization"], fields["organization_id"], organisations);
  if (organisationId === undefined) report("hsds-organization-missing", `${path}/organization_id`);
  const placeOf = (meeting: Fields) => referred(meeting["location"], meeting["location_id"], places);
  const parties = { organisationId: organisationId ?? "unknown", placeOf };
  offers.put(at, (id, reading) => offerIn(fields, path, reading, { id, ...parties }));
}

function sourcesOf(feed: unknown) {
  const sources = fieldsOf(feed)["sources"];
  return sources === undefined ? undefined : readList(catalogueLists.sources, sources, { path: "/sources" });
}

/**
 * A catalogue out of a feed of HSDS 3: one service, a list, a page with `contents`, or organisations with services inside. What
 * is wrong is a finding at its place in the feed, and the rest comes along; ids survive. Names of persons stay behind.
 *
 * @param feed - parsed JSON
 * @param options - language and zone of a feed that names none
 * @example
 * import { fromHsds } from "@quartierkit/offers/hsds";
 * const schedules = [{ id: "t", freq: "WEEKLY", byday: "MO,TH", opens_at: "9am", closes_at: "12:00" }];
 * const organization = { id: "o", name: "Stadtteilbüro", description: "" };
 * const service = { id: "s", name: "Sozialberatung", status: "active", organization, schedules };
 * const { catalogue, findings } = fromHsds(service, { language: "de" });
 * console.log(catalogue.offers[0]?.id, catalogue.offers[0]?.schedule.kind); // → s weekly
 * console.log(findings.map(({ code, path }) => `${code} ${path}`).join()); // → hours-format /schedules/0/opens_at
 */
export function fromHsds(feed: unknown, options: FeedReading): IncomingFeed {
  const notes = notesFor(options);
  const { reading, findings, loss } = notes;
  const roots = rootsOf(feed, reading.report);
  checkReferences(feed, reading.report);
  const shelves = shelvesOf(notes);
  const { organisations, places, offers } = shelves;
  roots.organisations.forEach((at) => putOrganisation(at, shelves));
  roots.places.forEach((at) => putPlace(at, shelves));
  // All parties first: a service may name what another one brings along.
  roots.services.forEach((at) => putParties(at, shelves));
  roots.services.forEach((at) => putService(at, shelves, reading));
  const sources = sourcesOf(feed);
  return {
    catalogue: {
      format: "quartierkit-offers",
      version: 1,
      organisations: organisations.records(),
      places: places.records(),
      offers: offers.records(),
      ...(sources === undefined ? {} : { sources: sources.records }),
    },
    loss,
    findings: sortFindings([...findings, ...(sources?.findings ?? [])]),
    origins: { organisations: organisations.paths(), places: places.paths(), offers: offers.paths() },
  };
}
