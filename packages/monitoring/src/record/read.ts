// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointerSegments } from "@quartierkit/findings";
import type { Finding, Place } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import { readFacts } from "@quartierkit/rules/schema";
import type { ParticipationRecord } from "./participation.ts";
import { participationShape } from "./schema.ts";

/** A record as far as it could be read. */
export interface ReadParticipation {
  /** `null` where nobody can tell which participation it is: no reference, operation or day of entry. */
  readonly record: ParticipationRecord | null;
  readonly findings: readonly Finding[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value without what stands at a place: a list with a broken member goes as a whole. */
function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || !isObject(value)) return undefined;
  const inner = rest.length === 0 ? undefined : without(value[name], rest);
  const others = Object.entries(value).filter(([key]) => key !== name);
  return Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
}

const pruned = (value: Json, findings: readonly Finding[], prefix: string): unknown =>
  findings
    .map(({ path }) => pointerSegments(path.slice(prefix.length)))
    .reduce<unknown>((rest, segments) => without(rest, segments), value);

/**
 * Reads a participation record as far as it can be read: a field of a wrong type, an unknown code or a field that nobody knows is a
 * finding and is left out, so that what lacks it is incomplete and not wrong. What is left out of the facts is unknown.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 */
export function readParticipation(value: unknown, place: Place = {}): ReadParticipation {
  if (!isObject(value)) return { record: null, findings: readRecord(participationShape, value, place).findings };
  const { facts: person = {}, ...rest } = value;
  const prefix = place.path ?? "";
  const first = readRecord(participationShape, rest, place);
  const read = first.record ?? readRecord(participationShape, pruned(rest, first.findings, prefix), place).record;
  const facts = readFacts(person, { ...place, path: `${prefix}/facts` });
  return {
    record: read === null ? null : { ...read, facts: facts.facts },
    findings: [...first.findings, ...facts.findings],
  };
}
