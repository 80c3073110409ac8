// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SyncList } from "./model.ts";

const upkeep = ["verifiedOn", "verifyBy", "changedOn", "source", "provenance", "externalIds"];

const names = (text: string): readonly string[] => [...text.split(" "), ...upkeep];

/** The fields of each list, in the order in which they are written; a test compares them with the schemas. */
export const fieldNames: Readonly<Record<SyncList, readonly string[]>> = {
  organisations: names("id name kind description translations contact contacts links"),
  places: names("id name kind address ags district position accessibility contact directions translations"),
  offers: names(
    "id kind status title description translations easyRead organisationId placeIds delivery topics targetGroups " +
      "lifeSituations languages languageDetails schedule period cost ages eligibility registration documents capacity " +
      "catchment contact contacts links buildingBlock",
  ),
};

/** Fields that may come in parts from several sources: a text per language, a contact per channel. */
const takenApart: readonly string[] = [
  "title",
  "description",
  "name",
  "directions",
  "contact",
  "accessibility",
  "externalIds",
  "translations",
  "translations/title",
  "translations/description",
  "translations/name",
  "translations/directions",
];

/** Fields that say how much the others are worth, and are put together rather than chosen. */
export const combined: readonly string[] = ["/verifiedOn", "/verifyBy", "/changedOn", "/source"];

/** One field of a record, as small as it is chosen. */
export interface Unit {
  /** Names from the record inwards. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The fields of a record, except its id and where they come from. */
export function unitsOf(record: object, inside: readonly string[] = []): readonly Unit[] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]): readonly Unit[] => {
    const path = [...inside, name];
    if (inside.length === 0 && (name === "id" || name === "provenance")) return [];
    const apart = typeof value === "object" && value !== null && takenApart.includes(path.join("/"));
    return apart && Object.keys(value).length > 0 ? unitsOf(value, path) : [{ path, value }];
  });
}

/** A field that is only right beside the same value of another. */
export function leaderOf(
  path: readonly string[],
): { readonly path: readonly string[]; readonly strict: boolean } | null {
  const [head = "", ...rest] = path;
  if (head === "translations") return { path: rest, strict: true };
  if (head === "easyRead") return { path: ["description", "de-simple"], strict: true };
  if (head === "languageDetails") return { path: ["languages"], strict: true };
  if (head === "position" || head === "ags") return { path: ["address"], strict: false };
  return null;
}

/** Whether somebody asked and does not know: what another knows counts more. */
export function saysUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "missing" in value || ("kind" in value && value.kind === "unknown");
}

/** Whether a pattern speaks of a field or of something it lies in. */
export function matches(pattern: string, list: SyncList, path: readonly string[]): boolean {
  const wanted = pattern.split("/");
  return wanted.length <= path.length + 1 && wanted.every((part, at) => part === "*" || part === [list, ...path][at]);
}

/** Whether a pattern can speak of any field at all. */
export function isPattern(pattern: string): boolean {
  const [list = "", name = "*", ...deeper] = pattern.split("/");
  const lists = Object.entries(fieldNames).filter(([one]) => list === "*" || list === one);
  const known = lists.some(([, fields]) => name === "*" || fields.includes(name));
  if (!known || name === "id" || name === "provenance" || combined.includes(`/${name}`)) return false;
  if (deeper.includes("")) return false;
  return deeper.length === 0 || name === "*" || takenApart.includes(name);
}
