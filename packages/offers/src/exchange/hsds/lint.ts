// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { checkCatalogue } from "../../checks/checks.ts";
import type { CheckOptions } from "../../checks/checks.ts";
import { fromHsds } from "./read.ts";
import type { FeedReading, IncomingFeed } from "./read.ts";

/** Where HSDS says what our records say; the longest beginning counts. */
const fields: Readonly<Record<keyof IncomingFeed["origins"], Readonly<Record<string, string>>>> = {
  offers: {
    "/id": "/id",
    "/title": "/name",
    "/description": "/description",
    "/schedule": "/schedules",
    "/cost": "/cost_options",
    "/ages": "/minimum_age",
    "/capacity": "/capacities/0",
    "/capacity/free": "/capacities/0/available",
    "/capacity/places": "/capacities/0/maximum",
    "/contact": "/contacts/0",
    "/contact/email": "/email",
    "/contact/phone": "/phones/0/number",
    "/links/0/url": "/url",
    "/links": "/additional_urls",
    "/languages": "/languages",
    "/catchment": "/service_areas",
    "/documents": "/required_documents",
    "/organisationId": "/organization_id",
    "/placeIds": "/service_at_locations",
    "/status": "/status",
    "/verifiedOn": "/assured_date",
    "/changedOn": "/last_modified",
  },
  organisations: {
    "/id": "/id",
    "/name": "/name",
    "/description": "/description",
    "/contact/email": "/email",
    "/contact/phone": "/phones/0/number",
    "/links/0/url": "/website",
    "/links": "/additional_websites",
  },
  places: {
    "/id": "/id",
    "/name": "/name",
    "/position": "/latitude",
    "/address": "/addresses/0",
    "/address/postalCode": "/addresses/0/postal_code",
    "/accessibility": "/accessibility/0",
    "/directions": "/transportation",
  },
};

/** A pointer into the catalogue as one into the feed. */
function inFeed(path: string, origins: IncomingFeed["origins"]): string {
  const [, list = "", index = "", ...rest] = path.split("/");
  if (list !== "offers" && list !== "places" && list !== "organisations") return path;
  const origin = origins[list][Number(index)] ?? "";
  const inside = rest.map((segment) => `/${segment}`).join("");
  const known = Object.keys(fields[list]).filter((begin) => inside === begin || inside.startsWith(`${begin}/`));
  const [longest] = known.toSorted((a, b) => b.length - a.length);
  return origin + (longest === undefined ? "" : (fields[list][longest] ?? ""));
}

/**
 * What is wrong with a feed of HSDS, in its form and in its meaning, each at its place in the feed.
 *
 * @param feed - parsed JSON
 * @param options - day of the check, language and zone of the feed, tables as `checkCatalogue` takes them
 */
export function checkHsds(feed: unknown, options: FeedReading & Omit<CheckOptions, "kept">): IncomingFeed {
  const read = fromHsds(feed, options);
  const known = new Set(read.findings.map(({ code, path }) => `${code} ${path}`));
  const meant = checkCatalogue(read.catalogue, options)
    .map((finding): Finding => {
      const related = finding.related?.map((path) => inFeed(path, read.origins));
      return { ...finding, path: inFeed(finding.path, read.origins), ...(related === undefined ? {} : { related }) };
    })
    // HSDS has one language: a second one cannot be missing.
    .filter(({ code, path }) => code !== "OFF-TRANSLATION" && !known.has(`${code} ${path}`));
  return { ...read, findings: sortFindings([...read.findings, ...meant]) };
}
