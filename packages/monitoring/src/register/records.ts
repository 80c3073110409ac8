// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { factsOn } from "@quartierkit/participants";
import type { Incomplete, Participant, Participation, Register } from "@quartierkit/participants";
import { parameterOn } from "@quartierkit/rules";
import type { Facts } from "@quartierkit/rules";
import { isMissing } from "@quartierkit/vocabulary";
import { followUpMonths, resultWindowDays } from "../indicators/parameters.ts";
import type { ParticipationRecord, Region } from "../record/participation.ts";
import { atExitOf, atSixMonthsOf } from "./results.ts";
import type { Qualified } from "./results.ts";
import { situationOn } from "./status.ts";

/** What a register does not say of an operation, or of a person. */
export interface RegisterOptions {
  /** Category of region of the operations. */
  readonly region?: Region;
  /** Which measures are operations; those whose norm is `esf` where it is absent. */
  readonly operations?: readonly string[];
  /** Participants whose participations could not all be read. */
  readonly incomplete?: Incomplete;
  /** Whether a qualification was assessed in a span of days; absent: nobody says, and it stays unknown. */
  readonly qualified?: Qualified;
  /** More about a participation, from a city's own fields: minority, homeless, degree of urbanisation, `ext`. */
  readonly more?: (participant: Participant, participation: Participation) => Partial<ParticipationRecord>;
}

const lawDay = "2014-01-01";
const windowDays = parameterOn(resultWindowDays, lawDay)?.value ?? 0;
const months = parameterOn(followUpMonths, lawDay)?.value ?? 0;

/** Whether there is a way to the person; the way itself stays in the register. */
const contactOf = ({ reach }: Participant): Pick<ParticipationRecord, "contactOnFile"> =>
  reach === undefined ? {} : { contactOnFile: reach.length > 0 };

const standing = ({ enteredInError }: { readonly enteredInError?: boolean }): boolean => enteredInError !== true;

/** Never began, or was recorded by mistake. */
const began = (one: Participation): one is Participation & { readonly actual: NonNullable<Participation["actual"]> } =>
  one.actual !== undefined && standing(one) && !["not-started", "cancelled", "entered-in-error"].includes(one.status);

/** What the person did not want to tell, by the names of the facts. */
function declinedBy(participant: Participant): readonly string[] {
  const isDeclined = (value: unknown): boolean => isMissing(value) && value.missing === "declined";
  const inside = (prefix: string, values: object): readonly string[] =>
    Object.entries(values).flatMap(([name, value]) => (isDeclined(value) ? [`${prefix}${name}`] : []));
  const { household = {}, disability = {} } = participant;
  return [...inside("", participant), ...inside("household.", household), ...inside("disability.", disability)];
}

function recordOf(
  participant: Participant,
  participation: Participation & { readonly actual: { readonly from: Day; readonly to: Day | null } },
  {
    region,
    facts,
    options,
  }: { readonly region: Region | undefined; readonly facts: Facts; readonly options: RegisterOptions },
): ParticipationRecord {
  const { from: entry, to: exit } = participation.actual;
  const { qualified = () => undefined, more = () => ({}) } = options;
  const atExit = exit === null ? undefined : atExitOf(participation, exit, { days: windowDays, entry, qualified });
  const later = exit === null ? undefined : atSixMonthsOf(participation, exit, months);
  const declined = declinedBy(participant);
  return {
    ref: participation.id,
    person: participant.id,
    operation: participation.measureId,
    ...(region === undefined ? {} : { region }),
    entry,
    exit,
    ...situationOn(facts, entry, { orBefore: true }),
    ...contactOf(participant),
    ...(declined.length === 0 ? {} : { declined }),
    ...(atExit === undefined ? {} : { atExit }),
    ...(later === undefined ? {} : { atSixMonths: later }),
    ...more(participant, participation),
    facts,
  };
}

/**
 * The participation records of a register: nothing is typed again and nothing is asked that the register knows. Status and education at entry
 * follow from the history, the situation after leaving from the exit, the one six months later from the follow-up; what nobody
 * recorded is unknown. Contacts without a participation never become records.
 *
 * @param register - the records of a project
 * @param options - region of the operations; what the register does not say
 */
export function recordsOf(register: Register, options: RegisterOptions = {}): readonly ParticipationRecord[] {
  const { operations, region, incomplete } = options;
  const isOperation = new Set(operations ?? register.measures.filter(({ norm }) => norm === "esf").map(({ id }) => id));
  const people = new Map(register.participants.filter(standing).map((participant) => [participant.id, participant]));
  return register.participations.flatMap((participation) => {
    const participant = people.get(participation.participantId);
    if (participant === undefined || !began(participation) || !isOperation.has(participation.measureId)) return [];
    const facts = factsOn(
      register,
      participant.id,
      participation.actual.from,
      incomplete === undefined ? {} : { incomplete },
    );
    return [recordOf(participant, participation, { region, facts, options })];
  });
}

/**
 * How many short contacts a register counts without names: they are no participants and belong to the report as an estimate only.
 *
 * @param register - the records of a project
 * @param period - months that lie in it are added up
 */
export const shortContacts = (register: Register, { from, to }: { readonly from: Day; readonly to: Day }): number =>
  register.anonymousContacts
    .filter((one) => standing(one) && one.month >= from.slice(0, 7) && one.month <= to.slice(0, 7))
    .reduce((sum, { count }) => sum + count, 0);
