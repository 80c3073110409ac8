// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { catalogueChecks, checkCatalogue } from "./checks/checks.ts";
export { lifeSituations, offerKinds, targetGroups, topics, weekdays } from "./codes/lists.ts";
export {
  accessibilityFeatures,
  costUnits,
  deliveries,
  linkKinds,
  offerStatuses,
  translationStatuses,
} from "./codes/words.ts";
export { jsonLdScript, toJsonLd } from "./json-ld.ts";
export type { JsonLd } from "./json-ld.ts";
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
export { stateOf } from "./state.ts";
export type { OfferState } from "./state.ts";
