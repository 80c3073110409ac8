// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { catalogueChecks, checkCatalogue } from "./checks/checks.ts";
export type { CheckOptions } from "./checks/checks.ts";
export type { CatalogueCheck, CatalogueParameters } from "./checks/parameters.ts";
export { lifeSituations, offerKinds, targetGroups, topics, weekdays } from "./codes/lists.ts";
export {
  accessibilityFeatures,
  costUnits,
  deliveries,
  linkKinds,
  offerStatuses,
  translationStatuses,
} from "./codes/words.ts";
export { freshnessOf, usualFreshness } from "./freshness.ts";
export type { Freshness, FreshnessParameters } from "./freshness.ts";
export { jsonLdScript, toJsonLd } from "./json-ld.ts";
export type { JsonLd } from "./json-ld.ts";
export { openingOfHours } from "./osm/opening-of-hours.ts";
export { parseHours } from "./osm/parse-hours.ts";
export type { OsmRule } from "./osm/rule.ts";
export { accessibilityInWords } from "./plan/access-words.ts";
export { groupOffers } from "./plan/group.ts";
export type { OfferGroup } from "./plan/group.ts";
export { costInWords, hoursInWords, kindInWords } from "./plan/words.ts";
export type {
  Accessibility,
  Catalogue,
  Cost,
  Eligibility,
  Link,
  Offer,
  OfficeContact,
  Organisation,
  Origin,
  Place,
  RecurringSchedule,
  Schedule,
  Series,
  Session,
  SimpleSchedule,
  TextState,
  WeeklySchedule,
} from "./records/catalogue.ts";
export { occurrencesIn, occurrencesOfOffer } from "./occurrences.ts";
export type { DayRange, OfferOccurrence } from "./occurrences.ts";
export { expandRecurrence, occurrencesOf } from "./recurrence/expand.ts";
export type { Occurrence, Recurrence, Window } from "./recurrence/expand.ts";
export { parseRule } from "./recurrence/parse-rule.ts";
export type { Rule } from "./recurrence/rule.ts";
export { OffersError } from "./error.ts";
export type { OffersErrorCode } from "./error.ts";
export { agsOfOffer, openingOf, stateOf } from "./state.ts";
export type { PlaceDays } from "./time/day-facts.ts";
export type { OfferState, Opening } from "./time/opening.ts";
export { isStale } from "./translation.ts";
export { weighEligibility } from "./weigh-eligibility.ts";
export type { Outcome, WeighedEligibility, WeighedRequirement } from "./weigh-eligibility.ts";
