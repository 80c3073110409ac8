// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import type { Participant } from "@quartierkit/participants";
import { currentOf } from "../people/current.ts";
import { numberKey } from "../people/directory.ts";
import type { Person } from "../people/directory.ts";
import type { ReadRow } from "../values/row.ts";
import { factTargets, historyKinds } from "../values/targets.ts";
import type { Fact, IdentifierSystem } from "../values/targets.ts";
import { identifierSystems } from "@quartierkit/participants";
import { compare } from "./change.ts";
import type { Change } from "./change.ts";

export type Spell = NonNullable<Participant["history"]>[number];

/** A fact of a row: the field, the fact it belongs to, the part of it, and the value. */
export interface RowFact {
  readonly field: string;
  readonly fact: Fact;
  readonly part: string | null;
  readonly value: unknown;
}

type Residence = Readonly<Record<string, unknown>>;

/** The facts that a row tells; the parts of a residence are one value, because an address is replaced as a whole. */
export function factsOf({ values }: ReadRow): readonly RowFact[] {
  const residence: Record<string, unknown> = {};
  const facts = factTargets.flatMap((field): RowFact[] => {
    const value = values.get(field);
    if (value === undefined) return [];
    const [fact, part = null] = field.split(".") as [Fact, string?]; // the targets are facts, or parts of facts
    if (fact !== "residence") return [{ field, fact, part, value }];
    residence[part ?? ""] = value;
    return [];
  });
  if (Object.keys(residence).length === 0) return facts;
  return [...facts, { field: "residence", fact: "residence", part: null, value: residence }];
}

// The list loses the literal codes.
const systems = identifierSystems.codes.map(({ code }) => code) as readonly IdentifierSystem[];

/** The number that a row has in each system. */
export const numbersOf = ({ values }: ReadRow): readonly { system: IdentifierSystem; value: string }[] =>
  systems.flatMap((system) => {
    const value = values.get(`identifiers.${system}`);
    return typeof value === "string" ? [{ system, value }] : [];
  });

/** The spells that a row tells of; one without a first day is none. */
export const spellsOf = ({ values }: ReadRow): readonly Pick<Spell, "kind" | "from" | "to">[] =>
  historyKinds.flatMap((kind) => {
    const [from, to] = [values.get(`history.${kind}.from`), values.get(`history.${kind}.to`)];
    return typeof from === "string" ? [{ kind, from, to: typeof to === "string" ? to : null }] : [];
  });

const isRecord = (value: unknown): value is Residence => typeof value === "object" && value !== null;

/** What is known of an address is kept where the list does not say that somebody moved. */
function whole(list: unknown, register: unknown): unknown {
  if (!isRecord(list) || !isRecord(register) || "missing" in register) return list;
  const moved = list["ags"] !== undefined && register["ags"] !== undefined && list["ags"] !== register["ags"];
  const { registeredInGermanySince } = register;
  const stays = moved ? (registeredInGermanySince === undefined ? {} : { registeredInGermanySince }) : register;
  return { ...stays, ...list };
}

function factChange(fact: RowFact, { participant, statements }: Person, days: Days): readonly Change[] {
  const current = currentOf(participant, statements, { fact: fact.fact, part: fact.part, on: days.on });
  const list = fact.fact === "residence" ? whole(fact.value, current?.value) : fact.value;
  const change = compare(fact.field, { list, current }, days.asOf);
  return change === null ? [] : [change];
}

function numberChange(system: IdentifierSystem, value: string, { participant }: Person): readonly Change[] {
  const field = `identifiers.${system}`;
  const there = (participant.identifiers ?? []).filter((identifier) => identifier.system === system);
  if (there.length === 0) return [{ field, bucket: "new", list: value }];
  if (there.some((identifier) => numberKey(system, identifier.value) === numberKey(system, value))) return [];
  return [{ field, bucket: "conflict", register: there[0]?.value, list: value, why: "other-number" }];
}

const spanOf = ({ from, to }: Pick<Spell, "from" | "to">) => ({
  lo: dayBounds(from).lo,
  hi: to === null ? "9999-12-31" : dayBounds(to).hi,
});

/** The spells of a kind that a new one would meet. */
export function metSpells({ history = [] }: Participant, spell: Pick<Spell, "kind" | "from" | "to">): readonly Spell[] {
  const span = spanOf(spell);
  return history.filter((other) => {
    const { lo, hi } = spanOf(other);
    return other.kind === spell.kind && other.enteredInError !== true && lo <= span.hi && span.lo <= hi;
  });
}

function spellChange(spell: Pick<Spell, "kind" | "from" | "to">, { participant }: Person): readonly Change[] {
  const field = `history.${spell.kind}`;
  const list = { from: spell.from, to: spell.to };
  const met = metSpells(participant, spell);
  const [first] = met;
  if (first === undefined) return [{ field, bucket: "new", list }];
  if (met.some(({ from, to }) => from === spell.from && to === spell.to)) return [];
  const register = { from: first.from, to: first.to };
  // An earlier list told of the same spell, and it has ended since.
  const ended = met.length === 1 && first.source === "import" && first.from === spell.from && first.to === null;
  return [
    ended
      ? { field, bucket: "changed", register, list }
      : { field, bucket: "conflict", register, list, why: "other-spell" },
  ];
}

/** The day of the import, and the day of which the list tells. */
export interface Days {
  readonly on: string;
  readonly asOf: string;
}

function pseudonymChange({ values }: ReadRow, { participant }: Person): readonly Change[] {
  const list = values.get("pseudonym");
  if (list === undefined || list === participant.pseudonym) return [];
  if (participant.pseudonym === undefined) return [{ field: "pseudonym", bucket: "new", list }];
  return [{ field: "pseudonym", bucket: "conflict", register: participant.pseudonym, list, why: "other-source" }];
}

/**
 * What a row would change about the person it was matched to.
 *
 * @param row - the row
 * @param person - the person
 * @param days - the day of the import and that of the list
 */
export const changesOf = (row: ReadRow, person: Person, days: Days): readonly Change[] => [
  ...pseudonymChange(row, person),
  ...numbersOf(row).flatMap(({ system, value }) => numberChange(system, value, person)),
  ...factsOf(row).flatMap((fact) => factChange(fact, person, days)),
  ...spellsOf(row).flatMap((spell) => spellChange(spell, person)),
];

/** What a row tells about somebody new: everything is new. */
export const newChangesOf = (row: ReadRow): readonly Change[] => {
  const pseudonym = row.values.get("pseudonym");
  return [
    ...(pseudonym === undefined ? [] : [{ field: "pseudonym", bucket: "new" as const, list: pseudonym }]),
    ...numbersOf(row).map(({ system, value }) => ({
      field: `identifiers.${system}`,
      bucket: "new" as const,
      list: value,
    })),
    ...factsOf(row).map(({ field, value }) => ({ field, bucket: "new" as const, list: value })),
    ...spellsOf(row).map(({ kind, from, to }) => ({
      field: `history.${kind}`,
      bucket: "new" as const,
      list: { from, to },
    })),
  ];
};
