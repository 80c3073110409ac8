// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { found } from "../../records/lookup.ts";
import type { Participant, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import { personsIn } from "../records-of.ts";
import type { Listed } from "../records-of.ts";
import { hasBasis, isRestricted } from "./basis.ts";
import { isCounselling } from "./firewall.ts";
import type { ReasonCode } from "./reasons.ts";
import type { RoleRules } from "./roles.ts";

/** Who looks at what. */
export interface Looking {
  readonly register: Register;
  readonly role: RoleRules;
  readonly on: Day;
  readonly participantId: string | undefined;
}

/** Why a record is closed as a whole; `mark` where only that it is there may be seen. */
export type Closed = { readonly because: ReasonCode; readonly marked: boolean } | null;

const whole = (because: ReasonCode, marked = false): Closed => ({ because, marked });

/** Closed because of the people in it. */
function closedByPeople({ register, role, on, participantId }: Looking, listed: Listed): Closed {
  const persons = personsIn(register, listed);
  if (persons.length === 0) return null;
  if (role.people === "nobody") return whole("no-person");
  if (role.people === "oneself" && participantId === undefined) return whole("other-person");
  if (participantId !== undefined && !persons.includes(participantId)) return whole("other-person");
  const concerned = persons.filter((id) => participantId === undefined || id === participantId);
  const marked = listed.list === "participants";
  const isHidden = (id: string): boolean => {
    const person = found(register, "participants", id);
    return person !== undefined && isRestricted(person, on);
  };
  if (!role.seesRestricted && concerned.some(isHidden)) return whole("restricted", marked);
  if (role.people === "oneself" || concerned.every((id) => hasBasis(register, { participantId: id, on }))) return null;
  return whole("no-basis", marked);
}

/** Why a record as a whole is closed to whoever looks; `null` where its fields decide. */
export function closedRecord(looking: Looking, listed: Listed): Closed {
  const { register, role } = looking;
  const isStanding = standing(listed.record as Participant); // each record ends with the same tail
  if (!isStanding && role.people !== "oneself") return whole("entered-in-error");
  if (role.sanctionRelevant && isCounselling(register, listed)) return whole("counselling");
  return closedByPeople(looking, listed);
}

/** What is seen of a person whose data may not be used: that it is there, and that it may not be used. */
export const noted = (path: string): boolean => path === "id" || path.startsWith("restricted.");

/** Entries of others in a list of several people, e.g. the team of a practice project. */
function isOthers(value: object, participantId: string | undefined): boolean {
  if (participantId === undefined || !("participantId" in value)) return false;
  return value.participantId !== participantId;
}

/** A record without the entries of other people in it, where one person is looked at. */
export function withoutOthers(value: unknown, participantId: string | undefined): unknown {
  if (typeof value !== "object" || value === null || participantId === undefined) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, withoutOthers(inner, participantId)]),
    );
  const members: readonly unknown[] = value;
  return members
    .filter((one) => typeof one !== "object" || one === null || !isOthers(one, participantId))
    .map((one) => withoutOthers(one, participantId));
}
