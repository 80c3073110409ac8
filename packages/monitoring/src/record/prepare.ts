// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Facts } from "@quartierkit/rules";
import { improvements } from "./participation.ts";
import type { AtExit, AtSixMonths, ParticipationRecord, Status } from "./participation.ts";
import type { NoAnswer, RecordFacts } from "./facts.ts";

/** An object without the keys that hold nothing: in facts an absent key means unknown. */
function known<T extends object>(fields: T): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  // Entries forget their keys.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** Statuses of those who work. */
export const working: readonly Status[] = ["employed", "self-employed"];

/** What is better at work than more money. */
export const betterThanPay = improvements.filter((code) => code !== "pay-rise");

const isImproved = (improved: AtSixMonths["improved"]): boolean | undefined =>
  typeof improved === "object" ? improved.some((code) => code !== "pay-rise") : improved;

/** Whoever declined was reached. */
const noAnswerOf = ({ unreachable, declined }: Pick<AtExit, "unreachable" | "declined">): NoAnswer | undefined =>
  declined === true ? "declined" : unreachable === true ? "unreachable" : undefined;

function exitFacts({ on, status, jobSearching, inEducation, qualification, ...asked }: AtExit): RecordFacts["atExit"] {
  const works = status !== undefined && working.includes(status);
  return known({
    on,
    status,
    // Upon leaving there is one status: whoever works is not counted as searching, whoever is unemployed searches.
    jobSearching: works ? false : (jobSearching ?? (status === "unemployed" ? true : undefined)),
    inEducation,
    qualification: typeof qualification === "string" ? qualification === "assessed" : qualification,
    noAnswer: noAnswerOf(asked),
  });
}

const sixMonthFacts = ({
  on,
  status,
  improved,
  sampled,
  unreachable = false,
  declined = false,
}: AtSixMonths): RecordFacts["atSixMonths"] => ({
  ...known({
    on,
    status,
    improved: isImproved(improved),
    sampled,
    noAnswer: noAnswerOf({ unreachable, declined }),
  }),
  unreachable,
});

/** Nobody takes part before they are born: such a day says nothing about an age. */
function withoutFutureBirth(facts: Facts, entry: Day): Facts {
  const { birthDate, ...others } = facts;
  return birthDate !== undefined && dayBounds(birthDate).lo > entry ? others : facts;
}

/**
 * What a record says, as the facts that indicators ask for. Registered unemployed are not asked about education and training: for
 * them it is no, unless the record says yes. Whoever is unemployed after leaving searches for a job.
 *
 * @param record - the record
 */
export function factsOfRecord(record: ParticipationRecord): RecordFacts {
  const { facts, entry, exit, status, atExit = {}, atSixMonths = {}, ext } = record;
  const inEducation = record.inEducation ?? (status === "unemployed" ? false : undefined);
  const { minority, homeless, otherDisadvantage, degurba, contactHours, sampled } = record;
  const hasLeft = isDay(exit);
  return {
    ...withoutFutureBirth(facts, entry),
    entry,
    hasLeft,
    ...known({ exit: hasLeft ? exit : undefined, status, inEducation }),
    ...known({ minority, homeless, otherDisadvantage, degurba, contactHours, sampled, ext }),
    atExit: exitFacts(atExit),
    atSixMonths: sixMonthFacts(atSixMonths),
  };
}
