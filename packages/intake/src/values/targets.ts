// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { identifierSystems } from "@quartierkit/participants";
import type { Member } from "@quartierkit/participants";

/** What a column holds, and so how it is read. */
export type Kind = "day" | "code" | "country" | "countries" | "boolean" | "number" | "text" | "number-text" | "name";

export type Fact = Member<"statements">["field"];

/** The systems whose numbers a participant can have. */
export type IdentifierSystem = (typeof identifierSystems)["codes"][number]["code"];

export type HistoryKind = NonNullable<Member<"participants">["history"]>[number]["kind"];

/** Spells of which a list tells the first and the last day. */
export const historyKinds = [
  "registered-unemployed",
  "employment",
  "benefit-sgb2",
  "benefit-sgb3",
] as const satisfies readonly HistoryKind[];

/** Facts that a list can tell, with the part of it where a fact has several. */
const facts = {
  birthDate: "day",
  gender: "code",
  nationalities: "countries",
  germanByBirth: "boolean",
  birthCountry: "country",
  immigratedOn: "day",
  residenceTitle: "text",
  "residence.ags": "number-text",
  "residence.district": "text",
  "residence.since": "day",
  "residence.registeredInGermanySince": "day",
  "household.adults": "number",
  "household.employedMembers": "number",
  "household.soleCarer": "boolean",
  "disability.degree": "number",
  "disability.equalStatusFrom": "day",
  canWorkHoursPerDay: "number",
  isced: "number",
  registeredJobSeeker: "boolean",
  available: "boolean",
} as const satisfies Readonly<Record<string, Kind>>;

const people = {
  id: "number-text",
  pseudonym: "text",
  "name.given": "name",
  "name.family": "name",
  /** `Family, Given`. */
  "name.full": "name",
} as const satisfies Readonly<Record<string, Kind>>;

export type FactTarget = keyof typeof facts;

/** Where a column leads: a fact, a number, a name for matching only, or the first or last day of a spell. */
export type Target =
  | FactTarget
  | keyof typeof people
  | `identifiers.${IdentifierSystem}`
  | `history.${(typeof historyKinds)[number]}.${"from" | "to"}`;

const numbers = identifierSystems.codes.map(({ code }) => [`identifiers.${code}`, "number-text"] as const);
const spells = historyKinds.flatMap((kind) => [
  [`history.${kind}.from`, "day"] as const,
  [`history.${kind}.to`, "day"] as const,
]);

// Entries forget their keys.
/** How each target is read. */
export const kinds = Object.fromEntries([
  ...Object.entries(people),
  ...numbers,
  ...Object.entries(facts),
  ...spells,
]) as Readonly<Record<Target, Kind>>;

/** All targets, in the order of the documentation. */
// The keys are those of the record above.
export const targets = Object.keys(kinds) as readonly Target[];

// The keys are those of the table of facts.
export const factTargets = Object.keys(facts) as readonly FactTarget[];
