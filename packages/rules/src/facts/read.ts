// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import type { Place } from "@quartierkit/findings/schema";
import type { Facts, FactSpell } from "./facts.ts";
import { brokenPeriods, overlappingSpells } from "./periods.ts";
import { factsSchema } from "./schemas.ts";
import { spellKinds } from "./vocabulary.ts";

/** Facts as far as they could be read, and what was wrong with the rest. */
export interface ReadFacts {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const segmentsOf = (path: string): readonly string[] =>
  path
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));

/**
 * The value without what stands at a place. A member of a list of objects becomes an unknown member: a child nobody can
 * read is still a child. A list of codes with a broken code is unknown as a whole.
 */
function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return undefined;
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    if (rest.length === 0 && !members.every(isObject))
      return members.some(isObject) ? members.map((member) => (isObject(member) ? member : {})) : undefined;
    return members.map((member, index) => (String(index) === name ? (without(member, rest) ?? {}) : member));
  }
  if (!isObject(value)) return undefined;
  const inner = rest.length === 0 ? undefined : without(value[name], rest);
  const others = Object.entries(value).filter(([key]) => key !== name);
  return Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
}

const kindOf = (spell: unknown): string => (isObject(spell) && typeof spell["kind"] === "string" ? spell["kind"] : "");

/** A day that a spell covers whatever its imprecise days mean. */
const sureDay = ({ from, to }: FactSpell): Day | null => {
  const [first, last] = [dayBounds(from).hi, to === null ? null : dayBounds(to).lo];
  return last === null || first <= last ? first : null;
};

/**
 * The histories where a spell does not say of which kind it is: it may be of any, so no history is complete any more. What the
 * other spells say stays: each kind counts as known on one day that a spell of it covers, and nowhere else.
 */
function withoutCompleteness(facts: Facts): Facts {
  const sure = (facts.spells ?? []).flatMap((spell) => {
    const day = sureDay(spell);
    return day === null ? [] : [{ spell, known: { from: day, to: day } }];
  });
  return {
    ...facts,
    spells: sure.map(({ spell }) => spell),
    known: Object.fromEntries(sure.map(({ spell, known }) => [spell.kind, known])),
  };
}

/** A history from which one spell is missing is no longer complete: all spells of its kind become unknown. */
function withoutKinds(value: Json, lost: readonly string[]): Json {
  const { spells, known } = value;
  return {
    ...value,
    ...(Array.isArray(spells) ? { spells: spells.filter((spell: unknown) => !lost.includes(kindOf(spell))) } : {}),
    ...(isObject(known)
      ? { known: Object.fromEntries(Object.entries(known).filter(([kind]) => !lost.includes(kind))) }
      : {}),
  };
}

const placesOf = (findings: readonly Finding[], prefix: string): readonly (readonly string[])[] =>
  findings.map(({ path }) => segmentsOf(path.slice(prefix.length)));

/** The kinds of the spells that could not be read, as far as they say one. */
function lostKinds(value: Json, places: readonly (readonly string[])[]): readonly string[] {
  const spells = Array.isArray(value["spells"]) ? (value["spells"] as readonly unknown[]) : []; // Array.isArray leaves any[]
  return places
    .filter(([first, index]) => first === "spells" && index !== undefined)
    .map(([, index]) => kindOf(spells[Number(index)]));
}

function prune(value: Json, places: readonly (readonly string[])[]): Json {
  const lost = lostKinds(value, places);
  const elsewhere = places.filter(([first, index]) => first !== "spells" || index === undefined);
  const pruned = elsewhere.reduce<unknown>((rest, place) => without(rest, place), value);
  return withoutKinds(isObject(pruned) ? pruned : {}, lost);
}

/**
 * Reads facts as far as they can be read: a fact of a wrong type, an impossible day or an unknown code becomes a finding
 * and the fact is treated as unknown, so that the person can still be classified with the rest.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 * @returns `facts` without what is broken; a kind of spell of which one is broken, or whose known span ends before it begins, is
 *   unknown throughout; where a spell does not say a kind that exists, no kind is known beyond the days of the other spells
 */
export function readFacts(value: unknown, place: Place = {}): ReadFacts {
  const first = readRecord(factsSchema, value, place);
  if (!isObject(value)) return { facts: {}, findings: first.findings };
  const places = placesOf(first.findings, place.path ?? "");
  const readable = first.record ?? readRecord(factsSchema, prune(value, places), place).record ?? {};
  const ofAnyKind = lostKinds(value, places).some((kind) => !Object.hasOwn(spellKinds, kind));
  const sound = ofAnyKind ? withoutCompleteness(readable) : readable;
  const { wrong, lost } = brokenPeriods(sound, place);
  const findings = [...first.findings, ...wrong, ...overlappingSpells(sound, place)];
  if (wrong.length === 0) return { facts: sound, findings };
  const rest = readRecord(factsSchema, withoutKinds({ ...sound }, lost), place).record ?? {};
  return { facts: rest, findings };
}
