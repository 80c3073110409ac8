// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Catalogue, Offer } from "../../records/catalogue.ts";
import { canonical } from "../canonical.ts";
import type { Claim } from "./claim.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { DigestCrypto } from "./web-crypto.ts";

/** Fields that a provider may correct: nothing that says whose the offer is or how it is kept. */
export type Correction = Partial<
  Omit<
    Offer,
    | "id"
    | "organisationId"
    | "buildingBlock"
    | "verifiedOn"
    | "verifyBy"
    | "changedOn"
    | "source"
    | "provenance"
    | "externalIds"
  >
>;

const kept = new Set<string>(["id", "organisationId", "buildingBlock", "verifiedOn", "verifyBy", "changedOn"]);
const alsoKept = new Set<string>(["source", "provenance", "externalIds"]);

/** How a claim is applied. */
export interface Applying {
  readonly on: Day;
  /** Where the word comes from, e.g. `{ id: "provider", title: "Auskunft des Trägers" }`; a role, no person. */
  readonly source: { readonly id: string; readonly title: string };
  /** `crypto.subtle` */
  readonly subtle: DigestCrypto;
  /** For `correct-offer`: read with `offerSchema` before, as everything that comes from outside. */
  readonly correction?: Correction;
}

/** Why a claim was not applied. */
export type ApplyProblem =
  "unknown-offer" | "changed-meanwhile" | "no-correction" | "correction-not-allowed" | "correction-without-purpose";

export type Applied = { readonly catalogue: Catalogue } | { readonly problem: ApplyProblem };

/** What the claim changes; a problem where it may not. */
function changesOf({ purpose }: Claim, correction: Correction | undefined): Correction | ApplyProblem {
  if (purpose !== "correct-offer" && correction !== undefined) return "correction-without-purpose";
  if (purpose === "confirm-offer") return {};
  if (purpose === "end-offer") return { status: "ended" };
  if (correction === undefined || Object.keys(correction).length === 0) return "no-correction";
  const forbidden = Object.keys(correction).some((name) => kept.has(name) || alsoKept.has(name));
  return forbidden ? "correction-not-allowed" : correction;
}

function confirmed(offer: Offer, changes: Correction, { on, source }: Applying): Offer {
  const { verifyBy, provenance = {}, ...rest } = offer;
  const changed = Object.entries(changes).flatMap(([name, value]) =>
    canonical(value) === canonical(Reflect.get(offer, name)) ? [] : [name],
  );
  const stale = (field: string) => changed.some((name) => `${field}/`.startsWith(`${pointer(name)}/`));
  const older = Object.entries(provenance).filter(([field]) => !stale(field));
  const origins = [...changed, "verifiedOn"].map((name) => [pointer(name), { source: source.id, on }] as const);
  return {
    ...rest,
    ...changes,
    verifiedOn: on,
    ...(verifyBy === undefined || verifyBy < on ? {} : { verifyBy }),
    ...(changed.length === 0 ? {} : { changedOn: on }),
    provenance: Object.fromEntries([...older, ...origins]),
  };
}

/**
 * What becomes of a catalogue when a provider confirms, corrects or ends an offer. The catalogue that was passed stays as it is.
 *
 * @param catalogue - as it is now
 * @param claim - from `readConfirmation`
 * @param applying - the day, whose word it is, what is corrected
 * @returns the new catalogue, in which the offer is verified on that day with its origin; or why not: the offer is not what its
 *   provider was shown any more, or the link is good for something else. A confirmation that is older than the last one changes nothing
 */
export async function applyConfirmation(catalogue: Catalogue, claim: Claim, applying: Applying): Promise<Applied> {
  const offer = catalogue.offers.find(({ id }) => id === claim.offer);
  if (offer === undefined) return { problem: "unknown-offer" };
  const fingerprint = await fingerprintOf(catalogue, offer, applying.subtle);
  if (fingerprint !== claim.fingerprint) return { problem: "changed-meanwhile" };
  const changes = changesOf(claim, applying.correction);
  if (typeof changes === "string") return { problem: changes };
  if (claim.purpose === "confirm-offer" && (offer.verifiedOn ?? "") > applying.on) return { catalogue };
  const next = confirmed(offer, changes, applying);
  const { source } = applying;
  const known = catalogue.sources ?? [];
  return {
    catalogue: {
      ...catalogue,
      offers: catalogue.offers.map((one) => (one === offer ? next : one)),
      sources: known.some(({ id }) => id === source.id) ? known : [...known, source],
    },
  };
}
