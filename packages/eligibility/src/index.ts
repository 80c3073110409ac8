// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { biwaq4 } from "./biwaq/round-4.ts";
export { biwaq5 } from "./biwaq/round-5.ts";
export { classify, explainAll, verdictIds } from "./classify.ts";
export type { ClassifyOptions } from "./classify.ts";
export { evaluateInTransition } from "./in-transition.ts";
export type { VerdictInTransition } from "./in-transition.ts";
export { rules } from "./registry.ts";
export type { VerdictId } from "./registry.ts";
export { employableBeneficiary } from "./sgb-2/7-leistungsberechtigt.ts";
export { workOpportunity } from "./sgb-2/16d-arbeitsgelegenheit.ts";
export { participationInLabourMarket } from "./sgb-2/16i-teilhabe.ts";
export { integrationServicesInTransition, lawInTransition, premiumsInTransition } from "./sgb-2/66-uebergang.ts";
export type {
  Anchor,
  BenefitEvents,
  DatedEvent,
  LawInTransition,
  TransitionalProvision,
  TransitionQuestion,
} from "./sgb-2/66-uebergang.ts";
export { loneParent } from "./sgb-2/21-alleinerziehend.ts";
export { unemployed } from "./sgb-3/16-arbeitslos.ts";
export { longTermUnemployed, longTermUnemployedForBenefits } from "./sgb-3/18-langzeitarbeitslos.ts";
export { immigrationHistoryDestatis, migrationBackgroundDestatis } from "./statistics/destatis.ts";
export { migrationBackgroundBa } from "./statistics/mighev-6.ts";
