// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member, Participant, Register } from "@quartierkit/participants";
import type { Fact } from "../values/targets.ts";

/** What the register says about a fact at present, and who said so. */
export interface Current {
  readonly value: unknown;
  readonly source?: string;
  readonly recordedAt?: string;
  readonly validFrom?: string;
}

type Statement = Member<"statements">;

/** Statements by participant; a register never changes, so they are sorted once. */
export function statementsOf(register: Register): ReadonlyMap<string, readonly Statement[]> {
  const byPerson = new Map<string, Statement[]>();
  for (const statement of register.statements) {
    if (statement.enteredInError === true) continue;
    const others = byPerson.get(statement.participantId);
    if (others === undefined) byPerson.set(statement.participantId, [statement]);
    else others.push(statement);
  }
  return byPerson;
}

/** As `factsOn` does it: what holds from the latest day; of the same day what was recorded later. */
const isLater = (a: Statement, b: Statement): boolean =>
  (a.validFrom ?? "") > (b.validFrom ?? "") ||
  ((a.validFrom ?? "") === (b.validFrom ?? "") && (a.recordedAt ?? "") >= (b.recordedAt ?? ""));

const partOf = (value: unknown, part: string): unknown =>
  typeof value === "object" && value !== null && part in value
    ? (value as Readonly<Record<string, unknown>>)[part] // a plain object that has it
    : undefined;

const told = (value: unknown, said: Omit<Current, "value">): Current => ({
  value,
  ...(said.validFrom === undefined ? {} : { validFrom: said.validFrom }),
  ...(said.source === undefined ? {} : { source: said.source }),
  ...(said.recordedAt === undefined ? {} : { recordedAt: said.recordedAt }),
});

/**
 * What the register says about a fact of a participant on a day.
 *
 * @param participant - the record
 * @param statements - later statements about the participant
 * @param asked - the fact, the part of it where it has several, and the day
 * @returns `undefined` where nothing was recorded
 */
export function currentOf(
  participant: Participant,
  statements: readonly Statement[],
  { fact, part, on }: { readonly fact: Fact; readonly part: string | null; readonly on: string },
): Current | undefined {
  const valueIn = (value: unknown): unknown => (part === null ? value : partOf(value, part));
  let later: Statement | undefined;
  for (const said of statements) {
    const holds = said.field === fact && (said.validFrom ?? "") <= on && valueIn(said.value) !== undefined;
    if (holds && (later === undefined || isLater(said, later))) later = said;
  }
  if (
    later !== undefined &&
    ((later.validFrom ?? "") !== "" || (later.recordedAt ?? "") >= (participant.recordedAt ?? ""))
  )
    return told(valueIn(later.value), later);
  const first = valueIn(participant[fact]);
  if (first === undefined) return undefined;
  const { source, recordedAt } = participant;
  return told(first, {
    ...(source === undefined ? {} : { source }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
  });
}
