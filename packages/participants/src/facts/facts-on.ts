// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer, relocatePointer } from "@quartierkit/findings";
import type { Kept } from "@quartierkit/findings";
import type { Facts } from "@quartierkit/rules";
import type { Incomplete } from "../records/incomplete.ts";
import { placed } from "../records/lookup.ts";
import type { Register } from "../records/register.ts";
import { historyOf, isInverted, knownIn } from "./history.ts";
import { personalFacts } from "./personal.ts";
import type { Scene } from "./scene.ts";
import type { Sources } from "./sources.ts";

/** What else is known about the register, and as of when. */
export interface FactsOptions {
  /** Participants of whom a participation could not be read, as `readRegister` tells; their measures are unknown. */
  readonly incomplete?: Incomplete;
  /**
   * Facts as they were known on this day: what was recorded later is left out, and no history reaches beyond it. What does
   * not say when it was recorded counts as always known.
   */
  readonly knownOn?: Day;
  /** Where the members stood that were kept, as `readRegister` tells; sources then point into the file as written. */
  readonly kept?: Kept;
}

/** Facts, and for each the record that it came from. */
export interface FactsWithSources {
  readonly facts: Facts;
  /** Pointers by fact path: `birthDate`, `household.adults`, `spells.0`, `known.illness`. */
  readonly sources: Sources;
}

/** The history in facts; what is not completely known is left out by kind, so that a gap looks like one. */
function historyFacts(scene: Scene, isIncomplete: boolean) {
  const history = historyOf(scene);
  const { spans, lost } = knownIn(scene, history);
  const broken = history.spells.flatMap(({ spell }) => (isInverted(spell) ? [spell.kind] : []));
  const unknown = new Set([...lost, ...broken, ...(isIncomplete ? ["measure"] : [])]);
  const spells = history.spells.filter(({ spell }) => !unknown.has(spell.kind));
  const known = Object.entries(spans).filter(([kind]) => !unknown.has(kind));
  const asked = scene.participant.history !== undefined || history.spells.length > 0;
  const stated = scene.participant.known !== undefined || known.length > 0;
  return { spells, known, asked, stated };
}

function assemble(scene: Scene, { incomplete = [], kept }: FactsOptions): FactsWithSources {
  const isIncomplete = incomplete === "everybody" || incomplete.includes(scene.participant.id);
  const { spells, known, asked, stated } = historyFacts(scene, isIncomplete);
  const { facts, sources } = personalFacts(scene);
  const knownPath = (kind: string): string =>
    scene.participant.known !== undefined && Object.hasOwn(scene.participant.known, kind)
      ? `${scene.path}${pointer("known", kind)}`
      : (spells.find(({ spell }) => spell.kind === kind)?.path ?? scene.path);
  const places = [
    ...sources,
    ...spells.map(({ path }, index) => [`spells.${index}`, path] as const),
    ...known.map(([kind]) => [`known.${kind}`, knownPath(kind)] as const),
  ];
  return {
    facts: {
      ...facts,
      ...(asked ? { spells: spells.map(({ spell }) => spell) } : {}),
      ...(stated ? { known: Object.fromEntries(known) } : {}),
    },
    sources: Object.fromEntries(places.map(([path, place]) => [path, relocatePointer(place, kept)])),
  };
}

/**
 * What is known about a participant on a day, as `factsOn` tells it, and for each fact the JSON pointer of the record that
 * it came from, so that the explanation of a verdict can lead there.
 *
 * @param register - the records
 * @param id - id of the participant
 * @param day - the day, `YYYY-MM-DD`
 * @param options - who is not completely recorded, and as known on which day
 * @returns no facts and no sources for an id that the register does not hold
 */
export function factsWithSourcesOn(
  register: Register,
  id: string,
  day: Day,
  options: FactsOptions = {},
): FactsWithSources {
  const own = placed(register, "participants", id);
  if (own === undefined || own.record.enteredInError === true) return { facts: {}, sources: {} };
  return assemble({ register, participant: own.record, path: own.path, day, knownOn: options.knownOn }, options);
}

/**
 * What is known about a participant on a day, in the words that rules understand. What nobody asked or nobody told is left
 * out; spells that begin after the day are left out, too; taking part in a measure or a language course counts as a spell
 * under its norm, and work that somebody left for counts until it was last confirmed; records that were entered in error
 * count nowhere. Where a spell ends before it begins, or a participation could not be read, all spells of its kind are
 * unknown: a gap must not look like a history without it.
 *
 * @param register - the records
 * @param id - id of the participant
 * @param day - the day, `YYYY-MM-DD`
 * @param options - who is not completely recorded, and as known on which day
 * @returns no facts for an id that the register does not hold
 */
export const factsOn = (register: Register, id: string, day: Day, options: FactsOptions = {}): Facts =>
  factsWithSourcesOn(register, id, day, options).facts;
