// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ParticipationRecord } from "../record/participation.ts";
import { readParticipation } from "../record/read.ts";
import { newCodes } from "./codes.ts";
import type { Codes } from "./codes.ts";
import type { Given } from "./given.ts";

/** Fields with codes; each has a place among them. */
export interface Fields {
  readonly names: readonly string[];
  readonly codes: readonly Codes[];
  /** Whether anything depends on the operation. */
  readonly readsOperation: boolean;
}

/** Values of one field that are told apart; a record with another one is read as a whole. */
const mostValues = 2000;

/** Fields that are not in the text by themselves: what is told of a member of a list, in the order of `memberCode`, and what follows. */
export const made = ["kind", "more", "country", "german", "said", "left", "parents"] as const;

export type Json = Readonly<Record<string, unknown>>;

/** A record of which nothing is told but what has to be. */
export const plain: ParticipationRecord = { ref: "-", operation: "-", entry: "2000-01-01", facts: {} };

/** The same, to be filled by paths. */
export const bare: Json = { ...plain };

/** The value with a part put in at a path. */
export function withPart(whole: Json, [name = "", ...rest]: readonly string[], part: unknown): Json {
  if (rest.length === 0) return { ...whole, [name]: part };
  const inner = whole[name];
  // An object that is there is one that was put in before.
  const there = typeof inner === "object" && inner !== null ? (inner as Json) : {};
  return { ...whole, [name]: withPart(there, rest, part) };
}

const isReadable = (record: Json): boolean => readParticipation(record).findings.length === 0;

/** Codes of a field of the record, by its path. */
const codesOf = (name: string): Codes =>
  newCodes((value) => isReadable(withPart(bare, name.split("."), value)), mostValues);

/** Codes of a member of the list of parents. */
export const codesOfParents = (member: string): Codes =>
  newCodes((value) => isReadable({ ...bare, facts: { parents: [{ [member]: value }] } }), mostValues);

/**
 * Makes the fields.
 *
 * @param asked - the fields that conditions follow from
 * @param given - the operations that something is known about: only these are told apart
 */
export function fieldsOf(asked: readonly string[], { operations = {} }: Pick<Given, "operations">): Fields {
  const always = ["operation", "region", "status", "parentalLeave", "contactHours", "facts.gender"];
  const names = [...new Set([...made, ...always, ...asked])];
  const known = Object.keys(operations);
  const ofOperation = newCodes(
    (value) => typeof value === "string",
    known.length + 1,
    (value) => !Object.hasOwn(operations, String(value)),
  );
  return {
    names,
    codes: names.map((name) => (name === "operation" ? ofOperation : codesOf(name))),
    readsOperation: known.length > 0,
  };
}

/** The place of a field. */
export const placeOfField = ({ names }: Fields, name: string): number => names.indexOf(name);
