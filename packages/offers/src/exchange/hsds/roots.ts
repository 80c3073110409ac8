// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Fields } from "./json.ts";
import { isFields, membersOf, textOf } from "./json.ts";
import type { Report } from "./problems.ts";

/** A record of a feed and its place there. */
export interface At {
  readonly fields: Fields;
  readonly path: string;
}

/** The records from which a feed hangs. */
export interface Roots {
  readonly services: readonly At[];
  readonly organisations: readonly At[];
  readonly places: readonly At[];
}

const at = (list: unknown, path: string): readonly At[] =>
  membersOf(list).map(({ index, fields }) => ({ fields, path: `${path}/${index}` }));

const ofOrganisations = [
  "services",
  "programs",
  "locations",
  "organization_identifiers",
  "website",
  "legal_status",
  "tax_status",
];
const ofServices = ["status", "service_at_locations", "organization", "organization_id", "schedules", "cost_options"];

/** Feeds may hang from organisations: then services stand inside, or not at all. */
const isOrganisation = (fields: Fields): boolean =>
  ofServices.every((name) => fields[name] === undefined) && ofOrganisations.some((name) => fields[name] !== undefined);

const isLocation = (fields: Fields): boolean => fields["location_type"] !== undefined;

/** Services that stand inside of organisations. */
const insideOf = (organisations: readonly At[]): readonly At[] =>
  organisations.flatMap(({ fields, path }) =>
    at(fields["services"], `${path}/services`).map((service) => ({
      ...service,
      fields: { organization_id: fields["id"], ...service.fields },
    })),
  );

function sorted(records: readonly At[]): Roots {
  const organisations = records.filter(({ fields }) => isOrganisation(fields));
  const places = records.filter(({ fields }) => !isOrganisation(fields) && isLocation(fields));
  const services = records.filter(({ fields }) => !isOrganisation(fields) && !isLocation(fields));
  return { services: [...services, ...insideOf(organisations)], organisations, places };
}

function checkPage(page: Fields, report: Report): void {
  const contents: readonly unknown[] = Array.isArray(page["contents"]) ? page["contents"] : [];
  const says = (name: string, isRight: (value: unknown) => boolean) => {
    if (page[name] !== undefined && page[name] !== null && !isRight(page[name])) report("hsds-page", `/${name}`);
  };
  const pages = page["total_pages"];
  says("size", (size) => size === contents.length);
  says("empty", (empty) => empty === (contents.length === 0));
  says(
    "total_items",
    (total) => typeof total === "number" && (pages === 1 ? total === contents.length : total >= contents.length),
  );
  says("first_page", (first) => typeof page["page_number"] !== "number" || first === page["page_number"] <= 1);
  says(
    "last_page",
    (last) => page["page_number"] === undefined || pages === undefined || last === (page["page_number"] === pages),
  );
}

/**
 * The records from which a feed hangs: one service, a list of them, a page with `contents`, a list of organisations, or lists of
 * both beside each other.
 */
export function rootsOf(feed: unknown, report: Report): Roots {
  if (Array.isArray(feed)) {
    const list: readonly unknown[] = feed;
    list.forEach((member, index) => {
      if (!isFields(member)) report("hsds-no-record", `/${index}`);
    });
    return sorted(at(feed, ""));
  }
  const lists = ["contents", "services", "organizations", "locations"];
  if (!isFields(feed)) {
    report("hsds-no-feed", "");
    return { services: [], organisations: [], places: [] };
  }
  if (Array.isArray(feed["contents"])) checkPage(feed, report);
  const isBundle =
    lists.some((name) => Array.isArray(feed[name])) &&
    (textOf(feed["id"]) === undefined || Array.isArray(feed["contents"]));
  if (isBundle) {
    const inner = sorted([...at(feed["contents"], "/contents"), ...at(feed["services"], "/services")]);
    const organisations = at(feed["organizations"], "/organizations");
    return {
      services: [...inner.services, ...insideOf(organisations)],
      organisations: [...inner.organisations, ...organisations],
      places: [...inner.places, ...at(feed["locations"], "/locations")],
    };
  }
  if (textOf(feed["id"]) === undefined && textOf(feed["name"]) === undefined) report("hsds-no-feed", "");
  return textOf(feed["id"]) === undefined && textOf(feed["name"]) === undefined
    ? { services: [], organisations: [], places: [] }
    : sorted([{ fields: feed, path: "" }]);
}
