// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { DuplicateReason } from "../merge/model.ts";
import type { Traits } from "./traits.ts";

type Position = Traits["positions"][number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, on a sphere. */
export function metresBetween(a: Position, b: Position): number {
  const [latitude, longitude] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2;
  return 12_742_000 * Math.asin(Math.sqrt(Math.sin(latitude / 2) ** 2 + across));
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** The share of words that two names have in common, at its best. */
function likeness(a: Traits, b: Traits): number {
  const shares = a.words.flatMap((left) =>
    b.words.map((right) => {
      const all = new Set([...left, ...right]);
      return all.size === 0 ? 0 : left.filter((word) => right.includes(word)).length / all.size;
    }),
  );
  return Math.max(0, ...shares);
}

function nearest(a: Traits, b: Traits): number | null {
  const distances = a.positions.flatMap((one) => b.positions.map((other) => metresBetween(one, other)));
  return distances.length === 0 ? null : Math.min(...distances);
}

/** How much each reason counts: assumptions of ours. A name alone is not enough, and neither is a house or a phone. */
const weights: Readonly<Record<DuplicateReason["kind"], number>> = {
  "external-id": 0.95,
  name: 0.65,
  "similar-name": 0.45,
  address: 0.4,
  phone: 0.5,
  url: 0.5,
  position: 0.35,
  organisation: 0.4,
};

interface Compared {
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/**
 * Why two records may be the same, and how much speaks for it.
 *
 * @param a - what one is recognised by
 * @param b - what the other is recognised by
 * @param withinMetres - how far apart positions may lie
 */
export function compare(a: Traits, b: Traits, withinMetres: number): Compared {
  const reasons: DuplicateReason[] = [];
  const because = (kind: DuplicateReason["kind"], text: Bilingual) => reasons.push({ kind, text });
  if (meet(a.externalIds, b.externalIds))
    because("external-id", { de: "dieselbe fremde Kennung", en: "the same external id" });
  if (meet(a.names, b.names)) because("name", { de: "derselbe Name", en: "the same name" });
  else if (likeness(a, b) >= 0.5) because("similar-name", { de: "ein ähnlicher Name", en: "a similar name" });
  if (meet(a.addresses, b.addresses)) because("address", { de: "dieselbe Anschrift", en: "the same address" });
  if (meet(a.phones, b.phones)) because("phone", { de: "dieselbe Telefonnummer", en: "the same phone number" });
  if (meet(a.urls, b.urls)) because("url", { de: "dieselbe Webadresse", en: "the same web address" });
  const metres = nearest(a, b);
  if (metres !== null && metres <= withinMetres)
    because("position", {
      de: `nicht weiter als ${withinMetres} m entfernt`,
      en: `no further than ${withinMetres} m apart`,
    });
  if (a.organisation !== undefined && a.organisation === b.organisation)
    because("organisation", { de: "derselbe Träger", en: "the same organisation" });
  const against = reasons.reduce((product, { kind }) => product * (1 - weights[kind]), 1);
  return { score: Math.round((1 - against) * 100) / 100, reasons };
}
