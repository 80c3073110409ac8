// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ParticipantsError } from "../../error.ts";
import type { Register } from "../../records/register.ts";
import type { DataClassCode } from "../data-classes.ts";
import { classOf } from "../field-class.ts";
import { personOf, withPerson } from "../records-of.ts";
import type { Marking } from "./restriction.ts";

function classOfField(field: string): DataClassCode {
  const code = classOf({ list: "participants", path: field, record: {} });
  if (code !== undefined) return code;
  throw new ParticipantsError("field-unknown", `A participant has no field “${field}”.`, {
    hint: "Give the name of a field of a participant, e.g. birthDate or residence.district.",
  });
}

/**
 * Notes that a person disputes a statement about themself. Where neither right nor wrong can be shown the data stays in use
 * for social tasks, with the note: views carry it, and a disclosure of that class has to say so.
 *
 * @param register - the records
 * @param marking - the person, the day, and the field of the participant, names with dots
 * @throws ParticipantsError `person-unknown`; `field-unknown`; `already-disputed` where the dispute is open
 * @law § 84 Abs. 2 SGB X
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * import { dispute } from "@quartierkit/participants/privacy";
 * const register = { ...emptyRegister, participants: [{ id: "p-1", isced: 1 }] };
 * const marked = dispute(register, { participantId: "p-1", on: "2021-03-01", field: "isced" });
 * console.log(marked.participants[0]?.disputed?.[0]?.dataClass); // → qualification
 */
export function dispute(register: Register, marking: Marking & { readonly field: string }): Register {
  const { participantId, on: since, field } = marking;
  const person = personOf(register, participantId);
  const { disputed = [] } = person;
  if (disputed.some((one) => one.field === field && one.settledOn === undefined)) {
    throw new ParticipantsError("already-disputed", `“${field}” of “${participantId}” is already disputed.`, {
      hint: "Settle the open dispute first.",
    });
  }
  return withPerson(register, {
    ...person,
    disputed: [...disputed, { field, dataClass: classOfField(field), since }],
  });
}

/**
 * Settles a dispute; the note stays on record with both days.
 *
 * @param register - the records
 * @param marking - the person, the day, and the field
 * @throws ParticipantsError `person-unknown`; `not-disputed`; `day-order` where the day lies before its beginning
 */
export function settle(register: Register, marking: Marking & { readonly field: string }): Register {
  const { participantId, on: settledOn, field } = marking;
  const person = personOf(register, participantId);
  const open = person.disputed?.find((one) => one.field === field && one.settledOn === undefined);
  if (open === undefined) {
    throw new ParticipantsError("not-disputed", `“${field}” of “${participantId}” is not disputed.`, {
      hint: "Only an open dispute can be settled.",
    });
  }
  if (settledOn < open.since) {
    throw new ParticipantsError("day-order", `The dispute began on ${open.since}, after ${settledOn}.`, {
      hint: "Give a day on or after the beginning.",
    });
  }
  const disputed = (person.disputed ?? []).map((one) => (one === open ? { ...one, settledOn } : one));
  return withPerson(register, { ...person, disputed });
}
