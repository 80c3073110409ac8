// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Fields } from "./json.ts";
import { isFields, textOf } from "./json.ts";
import type { Report } from "./problems.ts";

/** Fields that hold the id of another record, and the kind of that record. */
const entities: Readonly<Record<string, string>> = {
  service_id: "service",
  organization_id: "organization",
  parent_organization_id: "organization",
  location_id: "location",
  service_at_location_id: "service_at_location",
  contact_id: "contact",
  phone_id: "phone",
  program_id: "program",
  taxonomy_term_id: "taxonomy_term",
  unit_id: "unit",
};

/** Under which names records stand in others. */
const nestedAs: Readonly<Record<string, string>> = {
  services: "service",
  contents: "service",
  organization: "organization",
  organizations: "organization",
  location: "location",
  locations: "location",
  service_at_locations: "service_at_location",
  contacts: "contact",
  phones: "phone",
  program: "program",
  programs: "program",
  taxonomy_term: "taxonomy_term",
  unit: "unit",
};

/** A feed is a tree of a few levels; what is deeper is none. */
const deepest = 30;

function walk(value: unknown, visit: (fields: Fields, at: { path: string; entity: string }) => void): void {
  const queue: { value: unknown; path: string; entity: string; depth: number }[] = [
    { value, path: "", entity: "service", depth: 0 },
  ];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { path, entity, depth } = next;
    if (depth > deepest) continue;
    if (Array.isArray(next.value)) {
      const list: readonly unknown[] = next.value;
      list.forEach((member, index) =>
        queue.push({ value: member, path: path + pointer(index), entity, depth: depth + 1 }),
      );
    } else if (isFields(next.value)) {
      visit(next.value, { path, entity });
      for (const [name, inner] of Object.entries(next.value))
        if (typeof inner === "object" && inner !== null)
          queue.push({ value: inner, path: path + pointer(name), entity: nestedAs[name] ?? name, depth: depth + 1 });
    }
  }
}

/**
 * Reports references to records that the feed does not hold.
 *
 * @param feed - the feed as it was read
 * @param report - takes the places
 */
export function checkReferences(feed: unknown, report: Report): void {
  const known = new Map<string, Set<string>>();
  walk(feed, (fields, { entity }) => {
    const id = textOf(fields["id"]);
    if (id === undefined) return;
    const ids = known.get(entity);
    if (ids === undefined) known.set(entity, new Set([id]));
    else ids.add(id);
  });
  walk(feed, (fields, { path }) => {
    for (const [name, entity] of Object.entries(entities)) {
      const id = textOf(fields[name]);
      if (id !== undefined && known.get(entity)?.has(id) !== true) report("OFF-REFERENCE", path + pointer(name));
    }
  });
}
