// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, Offer } from "../../records/catalogue.ts";
import { canonical } from "../canonical.ts";
import { sortedBy } from "../order.ts";
import { toBase64Url } from "./base64url.ts";
import { bytesOf } from "./text.ts";
import type { DigestCrypto } from "./web-crypto.ts";

/** What is about the record and not about the offer. */
const upkeep = new Set(["verifiedOn", "verifyBy", "changedOn", "source", "provenance", "externalIds"]);

const content = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !upkeep.has(name)));

function placesOf({ placeIds, schedule }: Offer): ReadonlySet<string> {
  const parts = schedule.kind === "several" ? schedule.parts : [{ placeIds: [], schedule }];
  const sessions = parts.flatMap((part) => (part.schedule.kind === "dates" ? part.schedule.sessions : []));
  return new Set([
    ...placeIds,
    ...parts.flatMap((part) => part.placeIds ?? []),
    ...sessions.flatMap(({ placeId }) => placeId ?? []),
  ]);
}

/**
 * A short text that changes with anything a provider is shown: the offer, its organisation and its places, without their upkeep.
 *
 * @param catalogue - with the organisation and the places
 * @param offer - of the catalogue
 * @param subtle - `crypto.subtle`
 */
export async function fingerprintOf(
  { organisations, places }: Pick<Catalogue, "organisations" | "places">,
  offer: Offer,
  subtle: DigestCrypto,
): Promise<string> {
  const there = placesOf(offer);
  const shown = [
    content(offer),
    organisations.filter(({ id }) => id === offer.organisationId).map(content),
    sortedBy(places, ({ id }) => id)
      .filter(({ id }) => there.has(id))
      .map(content),
  ];
  const digest = await subtle.digest("SHA-256", bytesOf(canonical(shown)));
  return toBase64Url(new Uint8Array(digest).slice(0, 16));
}
