// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { ParticipantsError } from "../../error.ts";
import type { Participant, Register } from "../../records/register.ts";
import { personOf, withPerson } from "../records-of.ts";

/** A mark that is set or lifted on a day. */
export interface Marking {
  readonly participantId: string;
  readonly on: Day;
}

/** The restriction of a person that nobody has lifted. */
export const openRestriction = ({ restricted }: Participant): Participant["restricted"] =>
  restricted?.endedOn === undefined ? restricted : undefined;

/**
 * Restricts the processing of a person's data from a day on: it is kept, and views leave it out but for the person and the
 * proof of the funding. An earlier restriction that was lifted stays on record beside it.
 *
 * @param register - the records
 * @param marking - the person, the first day, and the reason in words that the person may read
 * @returns the register with the mark; nothing else changes
 * @throws ParticipantsError `person-unknown`; `already-restricted` where a restriction is open; `day-order` where it would
 *   begin before an earlier one ended
 * @law § 84 Abs. 3 SGB X, Art. 18 Abs. 1 DSGVO
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * import { lift, restrict } from "@quartierkit/participants/privacy";
 * const register = { ...emptyRegister, participants: [{ id: "p-1" }] };
 * const marked = restrict(register, { participantId: "p-1", on: "2021-03-01", reason: "Klageverfahren" });
 * console.log(lift(marked, { participantId: "p-1", on: "2021-05-31" }).participants[0]?.restricted?.endedOn); // → 2021-05-31
 */
export function restrict(register: Register, marking: Marking & { readonly reason: string }): Register {
  const { participantId, on: since, reason } = marking;
  const person = personOf(register, participantId);
  const { restricted, restrictedBefore = [] } = person;
  const open = openRestriction(person);
  if (open !== undefined) {
    throw new ParticipantsError("already-restricted", `“${participantId}” is restricted since ${open.since}.`, {
      hint: "Lift the restriction first, or leave it as it is.",
    });
  }
  if (restricted?.endedOn !== undefined && restricted.endedOn > since) {
    throw new ParticipantsError("day-order", `The last restriction ended on ${restricted.endedOn}, after ${since}.`, {
      hint: "Give a day on or after the end of the last restriction.",
    });
  }
  const before = restricted === undefined ? {} : { restrictedBefore: [...restrictedBefore, restricted] };
  return withPerson(register, { ...person, ...before, restricted: { since, reason } });
}

/**
 * Lifts the restriction of a person: from that day on views show the data again. The mark stays on record with both days.
 *
 * @param register - the records
 * @param marking - the person and the first day without restriction
 * @throws ParticipantsError `person-unknown`; `not-restricted`; `day-order` where the day lies before its beginning
 * @law Art. 18 Abs. 3 DSGVO (the person is told beforehand)
 */
export function lift(register: Register, { participantId, on: endedOn }: Marking): Register {
  const person = personOf(register, participantId);
  const restricted = openRestriction(person);
  if (restricted === undefined) {
    throw new ParticipantsError("not-restricted", `“${participantId}” is not restricted.`, {
      hint: "Only an open restriction can be lifted.",
    });
  }
  if (endedOn < restricted.since) {
    throw new ParticipantsError("day-order", `The restriction began on ${restricted.since}, after ${endedOn}.`, {
      hint: "Give a day on or after the beginning.",
    });
  }
  return withPerson(register, { ...person, restricted: { ...restricted, endedOn } });
}
