// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import type { ZodType } from "zod";
import type { Fields } from "./json.ts";
import { profileFields, profileSchemas } from "./profile.ts";
import type { ProfileEntity } from "./profile.ts";

/** The field by which a record is known to be of the profile “de”. */
const marks = { service: "offer_kind", organization: "organization_kind", location: "place_kind" } as const;

/** Fields without which a record of ours is none. */
const required = {
  service: ["kind", "title", "topics", "targetGroups", "schedule", "cost"],
  organization: ["name", "kind"],
  location: ["name", "kind"],
} as const;

/** A record that a feed of the profile “de” brought, and what was wrong with its fields. */
export interface ProfileReading<T> {
  readonly record: T;
  readonly findings: readonly Finding[];
}

/** Whether a record brings the fields of the profile. */
export const isOfProfile = (entity: ProfileEntity, fields: Fields): boolean => fields[marks[entity]] !== undefined;

/**
 * What the profile “de” says of a record counts before what plain HSDS says of it. Where a field of the profile is broken, the
 * plain one counts.
 *
 * @param entity - what it is
 * @param plain - the record as plain HSDS says it
 * @param source - the record of the feed, and its place there
 */
export function withProfile<T extends object>(
  entity: ProfileEntity,
  plain: T,
  { fields, path }: { readonly fields: Fields; readonly path: string },
): ProfileReading<T> {
  if (!isOfProfile(entity, fields)) return { record: plain, findings: [] };
  const schemas: Readonly<Record<string, ZodType>> = profileSchemas[entity];
  const findings: Finding[] = [];
  const record: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(plain))
    if (!Object.hasOwn(profileFields[entity], name)) record[name] = value;
  for (const [name, theirs] of Object.entries(profileFields[entity])) {
    const schema = schemas[name];
    if (schema === undefined) continue;
    const value = fields[theirs];
    const read = value === undefined ? undefined : readRecord(schema, value, { path: `${path}/${theirs}` });
    findings.push(...(read?.findings ?? []));
    const isRequired = required[entity].some((one) => one === name);
    const before: unknown = Object.entries(plain).find(([key]) => key === name)?.[1];
    const isBroken = read !== undefined && read.record === null;
    if (read !== undefined && !isBroken) record[name] = read.record;
    else if (before !== undefined && (isRequired || isBroken)) record[name] = before;
  }
  // Each field was read by the schema of the same field of T.
  return { record: record as T, findings };
}
