// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMissing } from "@quartierkit/vocabulary";
import { accessibilityFeatures } from "../../codes/words.ts";
import type { Offer } from "../../records/catalogue.ts";
import type { OfferWith } from "./texts.ts";

/** By what a list of offers can be narrowed. */
export const facetNames = [
  "topic",
  "targetGroup",
  "lifeSituation",
  "kind",
  "language",
  "textLanguage",
  "cost",
  "delivery",
  "appointment",
  "accessibility",
  "verdict",
] as const;

export type FacetName = (typeof facetNames)[number];

/** What stands for “nobody said”. */
export const unknown = "unknown";

/** Of a feature of places nobody told whether it is there. */
export const unknownFeature = (feature: string): string => `${unknown}:${feature}`;

const told = (codes: readonly string[] | undefined): readonly string[] => codes ?? [unknown];

function accessibility({ places }: OfferWith): readonly string[] {
  return accessibilityFeatures.flatMap((feature) => {
    const said = places.map((place) => place.accessibility?.[feature]);
    if (said.includes(true)) return [feature];
    return said.length > 0 && said.every((one) => one === false) ? [] : [unknownFeature(feature)];
  });
}

function appointment({ schedule }: Offer): readonly string[] {
  if (schedule.kind === "unknown") return [unknown];
  if (schedule.kind === "by-appointment") return ["yes"];
  const hours = schedule.kind === "weekly" ? schedule.hours : [];
  const needed = hours.map(({ byAppointment }) => byAppointment === true);
  return [...new Set(needed.length === 0 ? ["no"] : needed.map((one) => (one ? "yes" : "no")))];
}

/** The verdicts that open an offer; `open-to-all` where there is no firm requirement. */
function verdicts({ eligibility }: Offer): readonly string[] {
  if (eligibility === undefined || isMissing(eligibility)) return [unknown];
  const firm = eligibility.requirements.filter((one) => one.firm && one.rule === "any-of");
  return firm.length === 0 ? ["open-to-all"] : [...new Set(firm.flatMap((one) => one.verdicts))];
}

/**
 * The codes of an offer in each facet; `unknown` where nobody said.
 *
 * @param entry - the offer with its places
 */
export function facetsOf(entry: OfferWith): Readonly<Record<FacetName, readonly string[]>> {
  const { offer } = entry;
  const written = [...Object.keys(offer.title), ...Object.keys(offer.description ?? {})];
  return {
    topic: offer.topics,
    targetGroup: offer.targetGroups,
    lifeSituation: told(offer.lifeSituations),
    kind: [offer.kind],
    language: told(offer.languages),
    textLanguage: [...new Set(written)],
    cost: [isMissing(offer.cost) ? unknown : offer.cost.kind],
    delivery: told(offer.delivery),
    appointment: appointment(offer),
    accessibility: accessibility(entry),
    verdict: verdicts(offer),
  };
}
