// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Participants of whom a participation could not be read: by id, or everybody where nobody knows whose it was. */
export type Incomplete = readonly string[] | "everybody";

const listOf = (value: unknown): readonly unknown[] => {
  if (typeof value !== "object" || value === null || !("participations" in value)) return [];
  return Array.isArray(value.participations) ? value.participations : [];
};

const ownerOf = (record: unknown): string | undefined =>
  typeof record === "object" && record !== null && "participantId" in record && typeof record.participantId === "string"
    ? record.participantId
    : undefined;

/**
 * Tells whose participations were left out in reading.
 *
 * @param value - the file as parsed JSON
 * @param kept - places of the participations that were kept
 */
export function incompleteOf(value: unknown, kept: readonly number[]): Incomplete {
  const places = new Set(kept);
  const owners = listOf(value)
    .filter((_, index) => !places.has(index))
    .map(ownerOf);
  const known = owners.filter((owner) => owner !== undefined);
  return known.length < owners.length ? "everybody" : [...new Set(known)];
}
