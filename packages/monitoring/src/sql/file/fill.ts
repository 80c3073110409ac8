// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parameterOn } from "@quartierkit/rules";
import type { Parameter } from "@quartierkit/rules";
import type { Operation } from "../../count/participations.ts";
import { MonitoringError } from "../../error.ts";
import {
  bagatelleHours,
  childAge,
  dependentAge,
  followUpMonths,
  followUpToleranceDays,
  longTermMonths,
  longTermMonthsYoung,
  olderAge,
  parentalLeaveMonths,
  resultWindowDays,
  youngPlusEnd,
  youthAge,
} from "../../indicators/parameters.ts";
import type { RuleSet } from "../../rule-sets/rule-sets.ts";
import { betterThanPay } from "../../record/prepare.ts";
import type { CountOptions, Fill } from "../count-in.ts";
import type { FactColumn } from "../columns.ts";
import type { Plan } from "../plan.ts";
import { firstDay, lastDay, registeredAtEntry, registeredSpells, unemployedSince } from "./days.ts";
import { readText } from "./shape.ts";

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What is known of operations, as a choice by their name. */
function byOperation(
  operations: Readonly<Record<string, Operation>>,
  value: (operation: Operation) => string | undefined,
  otherwise: string,
): string {
  const known = Object.entries(operations).flatMap(([name, operation]) => {
    const told = value(operation);
    return told === undefined ? [] : [`WHEN ${literal(name)} THEN ${literal(told)}`];
  });
  return known.length === 0 ? otherwise : `CASE r.operation ${known.join(" ")} ELSE ${otherwise} END`;
}

const leave: Readonly<Record<RuleSet["switches"]["parentalLeave"], (limit: number) => string>> = {
  "german-form": () => "'employed'",
  inactive: () => "'inactive'",
  eu: (limit) =>
    `CASE WHEN r.parentalLeave.paid THEN 'employed' WHEN NOT r.parentalLeave.paid AND r.parentalLeave.expectedMonths <= ${limit} THEN 'employed' WHEN NOT r.parentalLeave.paid AND r.parentalLeave.expectedMonths > ${limit} THEN 'inactive' END`,
};

/** The status, told or following from parental leave or the target group. */
function toldStatus(set: RuleSet, operations: Readonly<Record<string, Operation>>): string {
  const limit = parameterOn(parentalLeaveMonths, set.lawDay)?.value ?? 0;
  const group = byOperation(operations, ({ targetGroup }) => targetGroup?.status, "NULL");
  return `COALESCE(r.status, CASE WHEN r.parentalLeave IS NULL THEN ${group} ELSE ${leave[set.switches.parentalLeave](limit)} END)`;
}

/** Registered, and something else is told: nobody can tell which; where nothing is told, the registration tells it. */
const followsFromRegistration = (operations: Readonly<Record<string, Operation>>): string =>
  `CASE WHEN r.status IS NULL AND (r.parentalLeave IS NOT NULL OR (${byOperation(operations, ({ targetGroup }) => targetGroup?.status, "NULL")}) IS NULL) THEN 'unemployed' END`;

const works = (status: string): string => `(${status} IN ('employed', 'self-employed'))`;

const improved = `CASE WHEN r.atSixMonths.improved IN ('true', 'false') THEN r.atSixMonths.improved = 'true' WHEN r.atSixMonths.improved IS NOT NULL THEN ${betterThanPay.map((code) => `r.atSixMonths.improved LIKE '%"${code}"%'`).join(" OR ")} END`;

const qualified = `CASE r.atExit.qualification WHEN 'true' THEN TRUE WHEN 'assessed' THEN TRUE WHEN 'false' THEN FALSE WHEN 'attendance' THEN FALSE END`;

const bothBornAbroad = `CASE WHEN r.facts.parents IS NULL THEN NULL WHEN len(list_filter(r.facts.parents, lambda p: p.birthCountry = 'DE')) > 0 THEN FALSE WHEN len(list_filter(r.facts.parents, lambda p: p.birthCountry IS NOT NULL)) = len(r.facts.parents) AND len(r.facts.parents) >= 2 THEN TRUE END`;

const aParentNotGerman = `CASE WHEN r.facts.parents IS NULL THEN NULL WHEN len(list_filter(r.facts.parents, lambda p: NOT p.germanByBirth)) > 0 THEN TRUE WHEN len(list_filter(r.facts.parents, lambda p: p.germanByBirth IS NOT NULL)) = len(r.facts.parents) AND len(r.facts.parents) >= 2 THEN FALSE END`;

function aMinor(set: RuleSet): string {
  const age = parameterOn(dependentAge, set.lawDay)?.value ?? 0;
  const limit = `CAST(r.entry - INTERVAL ${age} YEAR AS DATE)`;
  const children = "r.facts.household.children";
  return `CASE WHEN ${children} IS NULL THEN NULL WHEN len(list_filter(${children}, lambda c: ${firstDay("c.birthDate")} > ${limit})) > 0 THEN TRUE WHEN len(list_filter(${children}, lambda c: ${lastDay("c.birthDate")} <= ${limit})) = len(${children}) THEN FALSE END`;
}

const valueOf = (parameter: Parameter, { lawDay }: RuleSet): number => parameterOn(parameter, lawDay)?.value ?? 0;

/** Younger than so many years at entry; a day of birth may be imprecise, and one after the entry says nothing. */
function younger(years: Parameter, set: RuleSet): string {
  const limit = `CAST(r.entry - INTERVAL ${valueOf(years, set)} YEAR AS DATE)`;
  return `CASE WHEN r.born_lo > ${limit} AND r.born_lo <= r.entry THEN TRUE WHEN r.born_hi <= ${limit} THEN FALSE END`;
}

/** Only unemployed people are asked how long. */
function longTerm(set: RuleSet): string {
  const after = (day: string, months: Parameter) => `CAST(r.${day} + INTERVAL ${valueOf(months, set)} MONTH AS DATE)`;
  const longer = (months: Parameter) =>
    `CASE WHEN ${after("since_hi", months)} < r.entry THEN TRUE WHEN ${after("since_lo", months)} >= r.entry THEN FALSE END`;
  return `((${longer(longTermMonths)}) OR ((${younger(youthAge, set)}) AND (${longer(longTermMonthsYoung)})))`;
}

const window = (set: RuleSet): string =>
  `(r.atExit."on" >= r.exit AND r.atExit."on" <= r.exit + ${valueOf(resultWindowDays, set)})`;

function followUpWindow(set: RuleSet): string {
  const due = `CAST(r.exit + INTERVAL ${valueOf(followUpMonths, set)} MONTH AS DATE)`;
  const days = valueOf(followUpToleranceDays, set);
  return `(r.atSixMonths."on" >= ${due} - ${days} AND r.atSixMonths."on" <= ${due} + ${days})`;
}

type Expressions = Readonly<Record<string, string>>;

/** The column of each fact, by its path. */
const expressions = (set: RuleSet): Expressions => ({
  entry: "r.entry",
  exit: "r.exit",
  hasLeft: "(r.exit IS NOT NULL)",
  status: "r.said",
  inEducation: "COALESCE(r.inEducation, CASE WHEN r.said = 'unemployed' THEN FALSE END)",
  minority: "r.minority",
  homeless: "r.homeless",
  otherDisadvantage: "r.otherDisadvantage",
  degurba: "r.degurba",
  contactHours: "r.contactHours",
  nationalities: "r.facts.nationalities",
  isced: "r.facts.isced",
  "disability.degree": "r.facts.disability.degree",
  "household.adults": "r.facts.household.adults",
  "household.employedMembers": "r.facts.household.employedMembers",
  "atExit.on": `r.atExit."on"`,
  "atExit.status": "r.atExit.status",
  "atExit.jobSearching": `CASE WHEN ${works("r.atExit.status")} THEN FALSE ELSE COALESCE(r.atExit.jobSearching, CASE WHEN r.atExit.status = 'unemployed' THEN TRUE END) END`,
  "atExit.inEducation": "r.atExit.inEducation",
  "atExit.qualification": qualified,
  "atSixMonths.on": `r.atSixMonths."on"`,
  "atSixMonths.status": "r.atSixMonths.status",
  "atSixMonths.improved": improved,
  "atSixMonths.unreachable": "COALESCE(r.atSixMonths.unreachable, FALSE)",
  longTermByGuidance: longTerm(set),
  youngerThanYouthAge: younger(youthAge, set),
  youngerThanOlderAge: younger(olderAge, set),
  youngerThanChildAge: younger(childAge, set),
  youngerThanYoungEnd: younger(youngPlusEnd, set),
  inWindow: window(set),
  inFollowUpWindow: followUpWindow(set),
  parentsBornAbroad: bothBornAbroad,
  migrationBackground: `((NOT r.facts.germanByBirth) OR (${aParentNotGerman}))`,
  dependentChildren: aMinor(set),
});

function expressionOf({ path, name }: FactColumn, known: Expressions): string {
  const text = known[path];
  if (text === undefined) throw new MonitoringError("not-in-sql", `${path} is not read from a file: use countRecords.`);
  return `${text} AS "${name}"`;
}

function selectText(plan: Plan, path: string, { rules, operations = {} }: CountOptions): string {
  const known = expressions(rules);
  const told = toldStatus(rules, operations);
  const hours = parameterOn(bagatelleHours, rules.lawDay)?.value ?? -1;
  const own = [
    `CASE WHEN r.person IS NULL THEN 'ref/' || r.ref ELSE 'person/' || r.person END || chr(10) || r.operation AS key`,
    "r.ref AS own_ref",
    `COALESCE(r.exit < r.entry, FALSE) OR COALESCE(r.contactHours <= ${hours}, FALSE) AS unusable`,
    "r.entry AS came",
    "r.exit AS went",
    `${byOperation(operations, ({ region }) => region, "COALESCE(r.region, 'unknown')")} AS place`,
    `CASE WHEN r.facts.gender IN ('female', 'male') THEN r.facts.gender WHEN r.facts.gender IS NULL THEN 'unknown' ELSE 'non-binary' END AS sex`,
  ];
  const cells = plan.facts.map((column) => expressionOf(column, known));
  // Whoever is told to be unemployed contradicts nothing: their spells need not be looked at for that.
  const said = `CASE WHEN ${told} = 'unemployed' THEN 'unemployed' WHEN len(r.ru) > 0 AND ${registeredAtEntry} THEN ${followsFromRegistration(operations)} ELSE ${told} END`;
  const spells = `SELECT r.*, ${registeredSpells} AS ru FROM ${readText(path)} r`;
  const since = (edge: "lo" | "hi") =>
    `CASE WHEN r.said = 'unemployed' THEN ${unemployedSince[edge]} END AS since_${edge}`;
  const status = `SELECT r.*, ${said} AS said FROM (${spells}) r`;
  const born = `${firstDay("r.facts.birthDate")} AS born_lo, ${lastDay("r.facts.birthDate")} AS born_hi`;
  const histories = `SELECT r.*, ${since("lo")}, ${since("hi")}, ${born} FROM (${status}) r`;
  return `SELECT ${[...own, ...cells].join(",\n")} FROM (${histories}) r`;
}

/** Reads a file of records where it lies: nothing passes through the process. */
export const fillFromFile =
  (path: string, options: CountOptions): Fill =>
  async (plan, engine) => {
    if (engine.dialect !== "duckdb")
      throw new MonitoringError("not-in-sql", "A file is counted by DuckDB; elsewhere use countRecords.");
    const { records } = plan.tables;
    await engine.run(`CREATE TEMPORARY TABLE ${records} AS ${selectText(plan, path, options)}`);
    const [row] = await engine.rows(`SELECT COUNT(*) AS size FROM ${records}`);
    return Number(row?.["size"] ?? 0);
  };
