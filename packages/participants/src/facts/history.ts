// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayBounds, knownSpanOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Facts, FactSpell } from "@quartierkit/rules";
import { found, ofPerson } from "../records/lookup.ts";
import type { Member } from "../records/register.ts";
import { wasKnown } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** A spell, and where it stands. */
export interface PlacedSpell {
  readonly spell: FactSpell;
  readonly path: string;
}

/** Spells, and for some kinds the last day on which they are known. */
interface Found {
  readonly spells: readonly PlacedSpell[];
  readonly knownTo: readonly (readonly [kind: string, last: Day])[];
}

const begun = (from: string, day: Day): boolean => dayBounds(from).lo <= day;

function recorded(scene: Scene): readonly PlacedSpell[] {
  const { participant, path, day } = scene;
  return (participant.history ?? []).flatMap((record, index) => {
    const { source: _source, sourceRef: _ref, recordedAt, enteredInError, ...spell } = record;
    const known = wasKnown(scene, recordedAt ?? participant.recordedAt);
    if (enteredInError === true || !known || !begun(spell.from, day)) return [];
    return [{ spell, path: `${path}${pointer("history", index)}` }];
  });
}

/** The calendar begins in 1800: before its first day nothing is known either way. */
const dayBefore = (day: Day): Day => (day === "1800-01-01" ? day : addDays(day, -1));

/** Taking part in a measure is a spell under its norm; the project itself and what a city offers are none. */
function measures(scene: Scene): Found {
  const { register, participant, day } = scene;
  const parts = ofPerson(register, "participations", participant.id).flatMap(({ record, path }) => {
    const norm = found(register, "measures", record.measureId)?.norm;
    const counts = norm !== undefined && norm !== "esf" && norm !== "municipal";
    return record.actual !== undefined && counts && begun(record.actual.from, day)
      ? [{ ...record.actual, norm, path: `${path}/actual`, recordedAt: record.recordedAt }]
      : [];
  });
  return {
    spells: parts
      .filter(({ recordedAt }) => wasKnown(scene, recordedAt))
      .map(({ from, to, norm, path }) => ({ spell: { kind: "measure", from, to, norm }, path })),
    // The record of a participation is written on: nobody can tell how much of it was known before.
    knownTo: parts
      .filter(({ recordedAt }) => !wasKnown(scene, recordedAt))
      .map(({ from }) => ["measure", dayBefore(from)]),
  };
}

const courseNorms: Readonly<Record<Member<"languageSupports">["course"], string | null>> = {
  "integration-course": "integration-course",
  "basic-vocational": "deufoev",
  "special-vocational": "deufoev",
  municipal: null,
};

const courses = (scene: Scene): readonly PlacedSpell[] =>
  ofPerson(scene.register, "languageSupports", scene.participant.id).flatMap(({ record, path }) => {
    const norm = courseNorms[record.course];
    if (norm === null || !begun(record.period.from, scene.day) || !wasKnown(scene, record.recordedAt)) return [];
    return [{ spell: { kind: "measure", ...record.period, norm }, path: `${path}/period` }];
  });

type Exit = NonNullable<Member<"participations">["exit"]>;

/** How the work is called that somebody left for; what is no work is no spell. */
const workOf: Readonly<Partial<Record<NonNullable<Exit["destination"]>, Pick<FactSpell, "kind" | "insured">>>> = {
  "employment-insured": { kind: "employment", insured: true },
  "employment-minor": { kind: "employment", insured: false },
  "self-employed": { kind: "self-employment" },
  "sgb2-16e": { kind: "employment" },
  "sgb2-16i": { kind: "employment" },
};

/** Work that somebody left for is known until the last time somebody asked and it was still there. */
function workAfter(scene: Scene): Found {
  const all = ofPerson(scene.register, "participations", scene.participant.id).flatMap(({ record, path }) => {
    const { exit, followUps = [], recordedAt } = record;
    const work = exit?.destination === undefined ? undefined : workOf[exit.destination];
    const from = exit?.employmentFrom;
    if (work === undefined || from === undefined || !begun(from, scene.day) || !wasKnown(scene, recordedAt)) return [];
    const confirmed = followUps.flatMap(({ on, destination }) =>
      on !== undefined && on >= from && on <= scene.day && destination === exit?.destination ? [on] : [],
    );
    const last = [from, ...confirmed].toSorted().at(-1) ?? from;
    const hours = exit?.hoursPerWeek === undefined ? {} : { hoursPerWeek: exit.hoursPerWeek };
    return [{ spell: { ...work, from, to: last, ...hours }, path: `${path}/exit`, last }];
  });
  return {
    spells: all.map(({ spell, path }) => ({ spell, path })),
    knownTo: all.map(({ spell: { kind }, last }) => [kind, last]),
  };
}

/**
 * Everything that is recorded about a person's history.
 *
 * @param scene - of whom, when, as known when
 */
export function historyOf(scene: Scene): Found {
  const [own, work] = [measures(scene), workAfter(scene)];
  return {
    spells: [...recorded(scene), ...own.spells, ...courses(scene), ...work.spells],
    knownTo: [...own.knownTo, ...work.knownTo],
  };
}

/** A history that ends before it begins tells nothing. */
export const isInverted = ({ from, to }: FactSpell): boolean => to !== null && dayBounds(to).hi < dayBounds(from).lo;

type Spans = NonNullable<Facts["known"]>;

const earlier = (a: Day | null, b: Day): Day => (a === null || b < a ? b : a);

/** The last known day of each kind that does not reach to the present. */
function ends({ knownOn, day }: Scene, { spells, knownTo }: Found, stated: Spans): ReadonlyMap<string, Day> {
  const kinds = new Set([...Object.keys(stated), ...spells.map(({ spell }) => spell.kind)]);
  const asKnown = knownOn !== undefined && knownOn < day ? [...kinds].map((kind) => [kind, knownOn] as const) : [];
  const last = new Map<string, Day>();
  for (const [kind, to] of [...knownTo, ...asKnown]) last.set(kind, earlier(last.get(kind) ?? null, to));
  return last;
}

/**
 * Per kind the span in which the history is known, where it is stated or does not reach to the present.
 *
 * @param scene - of whom, when, as known when
 * @param history - as `historyOf` returns it
 * @returns the spans, and the kinds of which nothing is known any more
 */
export function knownIn(scene: Scene, history: Found): { readonly spans: Spans; readonly lost: readonly string[] } {
  const { participant } = scene;
  const stated = wasKnown(scene, participant.recordedAt) ? (participant.known ?? {}) : {};
  const sound = history.spells.map(({ spell }) => spell).filter((spell) => !isInverted(spell));
  const lost = Object.entries(stated).flatMap(([kind, { from, to }]) => (to !== null && to < from ? [kind] : []));
  const spans = new Map(Object.entries(stated).filter(([kind]) => !lost.includes(kind)));
  for (const [kind, last] of ends(scene, history, stated)) {
    const span = stated[kind] ?? knownSpanOf(kind, sound);
    if (span === null || lost.includes(kind)) continue;
    if (span.from > last) {
      spans.delete(kind);
      lost.push(kind);
    } else spans.set(kind, { from: span.from, to: earlier(span.to, last) });
  }
  return { spans: Object.fromEntries(spans), lost };
}
