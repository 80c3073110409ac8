// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Facts, FactSpell } from "@quartierkit/rules";
import { valueOf } from "@quartierkit/vocabulary";
import type { Knowable } from "@quartierkit/vocabulary";
import type { Incomplete } from "../records/incomplete.ts";
import type { Participant, Participation, Register } from "../records/register.ts";
import { standing } from "../records/standing.ts";

/** Leaves out what is absent or missing: in facts an absent key means unknown. */
function known<T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  // Entries forget their keys.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

const told = <T>(value: Knowable<T> | undefined): T | undefined => valueOf(value);

/** A group of facts; absent where nothing of it is known. */
const group = <T extends object>(fields: T): T | undefined => (Object.keys(fields).length === 0 ? undefined : fields);

const begun = (from: string, day: Day): boolean => dayBounds(from).lo <= day;

/** Taking part in a measure of this project is a spell under the measure's norm. */
function ownMeasures({ measures, participations }: Register, id: string, day: Day): readonly FactSpell[] {
  const norms = new Map(measures.map((measure) => [measure.id, measure.norm]));
  const own = participations.filter((participation) => participation.participantId === id && standing(participation));
  return own.flatMap(({ measureId, actual }: Participation): readonly FactSpell[] => {
    const norm = norms.get(measureId);
    if (
      actual === undefined ||
      norm === undefined ||
      norm === "esf" ||
      norm === "municipal" ||
      !begun(actual.from, day)
    )
      return [];
    return [{ kind: "measure", from: actual.from, to: actual.to, norm }];
  });
}

function spellsOf(register: Register, { id, history = [] }: Participant, day: Day): readonly FactSpell[] {
  const recorded = history
    .filter((spell) => spell.enteredInError !== true && begun(spell.from, day))
    .map(({ source: _source, recordedAt: _recordedAt, enteredInError: _error, ...spell }): FactSpell => spell);
  return [...recorded, ...ownMeasures(register, id, day)];
}

function personal(participant: Participant) {
  return known({
    birthDate: told(participant.birthDate),
    gender: told(participant.gender),
    nationalities: told(participant.nationalities),
    germanByBirth: told(participant.germanByBirth),
    birthCountry: told(participant.birthCountry),
    immigratedOn: told(participant.immigratedOn),
    parents: told(participant.parents),
    residenceTitle: told(participant.residenceTitle),
    residence: told(participant.residence),
    isced: told(participant.isced),
    vocationalDegree: told(participant.vocationalDegree),
    canWorkHoursPerDay: told(participant.canWorkHoursPerDay),
    registeredJobSeeker: told(participant.registeredJobSeeker),
    available: told(participant.available),
  });
}

const grouped = ({ household, disability }: Participant) =>
  known({
    household: group(
      known({
        adults: told(household?.adults),
        employedMembers: told(household?.employedMembers),
        soleCarer: told(household?.soleCarer),
        children: told(household?.children),
      }),
    ),
    disability: group(known({ degree: told(disability?.degree), equalStatusFrom: told(disability?.equalStatusFrom) })),
  });

const inverted = ({ from, to }: FactSpell): boolean => to !== null && dayBounds(to).hi < dayBounds(from).lo;

/** A history of which one record is broken is not completely known: all spells of its kind become unknown. */
function withoutKinds({ spells = [], known: spans, ...facts }: Facts, lost: ReadonlySet<string>): Facts {
  const kept = Object.entries(spans ?? {}).filter(([kind]) => !lost.has(kind));
  return {
    ...facts,
    spells: spells.filter(({ kind }) => !lost.has(kind)),
    ...(spans === undefined ? {} : { known: Object.fromEntries(kept) }),
  };
}

/** What else is known about the register. */
export interface FactsOptions {
  /** Participants of whom a participation could not be read, as `readRegister` tells; their measures are unknown. */
  readonly incomplete?: Incomplete;
}

/**
 * What is known about a participant on a day, in the words that rules understand. What nobody asked or nobody told is left
 * out; spells that begin after the day are left out, too; taking part in a measure counts as a spell under its norm;
 * records that were entered in error count nowhere. Where a spell ends before it begins, or a participation could not be
 * read, all spells of its kind are unknown: a gap must not look like a history without it.
 *
 * @param register - the records
 * @param id - id of the participant
 * @param day - the day, `YYYY-MM-DD`
 * @param options - who is not completely recorded
 * @returns no facts for an id that the register does not hold
 */
export function factsOn(register: Register, id: string, day: Day, { incomplete = [] }: FactsOptions = {}): Facts {
  const participant = register.participants.find((one) => one.id === id);
  if (participant === undefined || participant.enteredInError === true) return {};
  const spells = spellsOf(register, participant, day);
  const asked = participant.history !== undefined || spells.length > 0;
  const facts: Facts = {
    ...personal(participant),
    ...grouped(participant),
    ...(asked ? { spells } : {}),
    ...(participant.known === undefined ? {} : { known: participant.known }),
  };
  const isIncomplete = incomplete === "everybody" || incomplete.includes(id);
  const lost = new Set([...spells.filter(inverted).map(({ kind }) => kind), ...(isIncomplete ? ["measure"] : [])]);
  return lost.size === 0 ? facts : withoutKinds(facts, lost);
}
