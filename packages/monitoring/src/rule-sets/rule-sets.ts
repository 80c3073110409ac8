// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { parameterOn } from "@quartierkit/rules";
import type { InForce, Parameter } from "@quartierkit/rules";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";
import type { Annex } from "../indicators/declare.ts";
import { entities2014, indicators2014 } from "../indicators/esf-2014.ts";
import { entitiesPlus, indicatorsPlus, reservedSums } from "../indicators/esf-plus.ts";
import type { EntityIndicator, Indicator, ReservedSum } from "../indicators/indicator.ts";
import { annex2013, annex2018, annexPlus, norms } from "../indicators/sources.ts";
import { newer, older } from "./defaults.ts";
import type { RuleSetId } from "./ids.ts";
import type { Switches } from "./switches.ts";

/** The indicators of one wording of the law, with the choices that were made. */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly title: Bilingual;
  readonly inForce: InForce;
  readonly norm: Citation;
  readonly source: Source;
  /** The day whose law is applied, whatever the day of entry: a rule set is chosen for a whole report. */
  readonly lawDay: Day;
  /** `annual`: each year by itself, corrected afterwards; `cumulative`: from the beginning up to 30 June or 31 December. */
  readonly reporting: "annual" | "cumulative";
  readonly switches: Switches;
  readonly indicators: readonly Indicator[];
  readonly entities: readonly EntityIndicator[];
  readonly reserved: readonly ReservedSum[];
  /** Outputs of which the total is the sum. */
  readonly total: readonly string[];
}

const first: Annex = { norm: norms.annex2013, source: annex2013, inForce: { from: "2014-01-01", to: "2018-08-01" } };
const amended: Annex = { norm: norms.annex2018, source: annex2018, inForce: { from: "2018-08-02", to: null } };
const plus: Annex = { norm: norms.annexPlus, source: annexPlus, inForce: { from: "2021-07-01", to: null } };

type Making = (switches: Partial<Switches>) => RuleSet;

const esf2014: Making = (own) => {
  const switches = { ...older, ...own };
  return {
    id: "esf-2014",
    title: {
      de: "ESF 2014-2020, Anhang I von 2013 (mit Haushalten)",
      en: "ESF 2014-2020, Annex I of 2013 (with households)",
    },
    ...first,
    lawDay: "2014-01-01",
    reporting: "annual",
    switches,
    indicators: indicators2014(first, { ...switches, longTerm: switches.ltu, households: true }),
    entities: entities2014,
    reserved: [],
    total: ["CO01", "CO03", "CO05"],
  };
};

const esf2014Amended: Making = (own) => {
  const switches = { ...older, ...own };
  return {
    id: "esf-2014-2018",
    title: { de: "ESF 2014-2020, Anhang I seit 2. August 2018", en: "ESF 2014-2020, Annex I since 2 August 2018" },
    ...amended,
    lawDay: "2018-08-02",
    reporting: "annual",
    switches,
    indicators: indicators2014(amended, { ...switches, longTerm: switches.ltu, households: false }),
    entities: entities2014,
    reserved: [],
    total: ["CO01", "CO03", "CO05"],
  };
};

const esfPlus: Making = (own) => {
  const switches = { ...newer, ...own };
  return {
    id: "esf-plus",
    title: { de: "ESF Plus 2021-2027", en: "ESF+ 2021-2027" },
    ...plus,
    lawDay: "2021-07-01",
    reporting: "cumulative",
    switches,
    indicators: indicatorsPlus(plus, { ...switches, longTerm: switches.ltu, foreign: switches.foreignBackground }),
    entities: entitiesPlus,
    reserved: reservedSums,
    total: ["EECO01"],
  };
};

const makers: Readonly<Record<RuleSetId, Making>> = {
  "esf-2014": esf2014,
  "esf-2014-2018": esf2014Amended,
  "esf-plus": esfPlus,
};

/** A rule set is plain data that never changes: the same choices give the same one. */
const made = new Map<string, RuleSet>();

/** Tells whether a word names a rule set. */
export const isRuleSetId = (name: string): name is RuleSetId => Object.hasOwn(makers, name);

/**
 * The indicators of a programming period, in one wording of the law.
 *
 * @param id - `esf-2014` (Annex I of 2013), `esf-2014-2018` (since 2 August 2018), `esf-plus`
 * @param switches - choices that differ from the default of the rule set
 * @example
 * import { ruleSet } from "@quartierkit/monitoring";
 * const set = ruleSet("esf-2014-2018", { ltu: "sgb3" });
 * console.log(set.indicators.some(({ id }) => id === "CO12"), set.switches.ltu); // → false sgb3
 */
export function ruleSet(id: RuleSetId, switches: Partial<Switches> = {}): RuleSet {
  const key = JSON.stringify([id, Object.entries(switches).toSorted()]);
  const there = made.get(key) ?? makers[id](switches);
  made.set(key, there);
  return there;
}

const isParameter = (value: object): value is Parameter => "unit" in value && "values" in value && "id" in value;

/** Everything in a tree of plain data that is a parameter. */
function parametersIn(value: unknown, into: Map<string, Parameter>): void {
  if (typeof value !== "object" || value === null) return;
  if (isParameter(value)) into.set(value.id, value);
  else for (const part of Object.values(value)) parametersIn(part, into);
}

/**
 * The numbers that a rule set rests on, as they hold on its day.
 *
 * @param set - the rule set
 */
export function parametersOf({ indicators, lawDay }: RuleSet): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  parametersIn(indicators, found);
  return [...found.values()].filter((parameter) => parameterOn(parameter, lawDay) !== null);
}
