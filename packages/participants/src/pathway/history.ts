// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayBounds, knownSpanOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { spellKinds } from "@quartierkit/rules";
import type { FactSpell, SpellKind } from "@quartierkit/rules";
import { labelOf } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { measureNorms } from "../codes/lists.ts";
import { factsOn } from "../facts/facts-on.ts";
import type { FactsOptions } from "../facts/facts-on.ts";
import type { PathwayBar, PathwayLane, PathwayStretch } from "./shapes.ts";
import { found } from "../records/lookup.ts";
import type { Register } from "../records/register.ts";
import { standing } from "../records/standing.ts";

/** As of which day a pathway tells what happened beside the project, and who is not completely recorded. */
export interface PathwayOptions extends Pick<FactsOptions, "incomplete" | "knownOn"> {
  readonly on: Day;
}

/** The lanes of a history; the first kind decides what is unknown. Illness, maternity and care are nobody's picture. */
const lanes: readonly { readonly label: Bilingual; readonly kinds: readonly [SpellKind, ...SpellKind[]] }[] = [
  { label: { de: "Arbeitslos gemeldet", en: "Registered unemployed" }, kinds: ["registered-unemployed"] },
  {
    label: { de: "Arbeit und Ausbildung", en: "Work and education" },
    kinds: ["employment", "self-employment", "education"],
  },
  { label: { de: "Leistungen", en: "Benefits" }, kinds: ["benefit-sgb2", "benefit-sgb3"] },
];

const kind: Bilingual = { de: "Verlauf", en: "history" };

/** The first day of which anything could be told; a picture cuts it at its edge. */
const firstDay: Day = "1900-01-01";

/** Days as exact as they are known: the bar reaches as far as it may, and says from and to where it certainly is. */
function barOf(spell: Pick<FactSpell, "from" | "to">, label: Bilingual): PathwayBar {
  const begin = dayBounds(spell.from);
  const end = spell.to === null ? null : dayBounds(spell.to);
  return {
    from: begin.lo,
    to: end?.hi ?? null,
    label,
    kind,
    ...(begin.lo === begin.hi ? {} : { beginsBy: begin.hi }),
    ...(end === null || end.lo === end.hi ? {} : { endsFrom: end.lo }),
  };
}

const isKind = (name: string): name is SpellKind => Object.hasOwn(spellKinds, name);

const wordsFor = (name: string): Bilingual => (isKind(name) ? spellKinds[name] : { de: name, en: name });

/** Before and after the span that is completely known. */
function unknownAround(span: PathwayStretch | null): readonly PathwayStretch[] {
  if (span === null) return [{ from: firstDay, to: null }];
  return [
    ...(span.from > firstDay ? [{ from: firstDay, to: addDays(span.from, -1) }] : []),
    ...(span.to === null ? [] : [{ from: addDays(span.to, 1), to: null }]),
  ];
}

/**
 * What happened beside the project, as lanes: unemployment, work, benefits, and for each of which time nothing is known. A
 * lane without a single spell is left out.
 *
 * @param register - the records
 * @param id - id of the participant
 * @param options - as of which day
 */
export function historyLanes(register: Register, id: string, options: PathwayOptions): readonly PathwayLane[] {
  const { spells = [], known = {} } = factsOn(register, id, options.on, options);
  return lanes.flatMap(({ label, kinds }) => {
    const own = spells.filter((spell) => kinds.some((one) => one === spell.kind));
    if (own.length === 0) return [];
    const unknown = unknownAround(knownSpanOf(kinds[0], spells, known));
    const silent: Bilingual = { de: "", en: "" };
    const bars = own.map((spell) => barOf(spell, kinds.length === 1 ? silent : wordsFor(spell.kind)));
    return [{ label, bars, unknown }];
  });
}

/**
 * Measures from before or beside the project, as somebody told of them, and for which time nothing is known.
 *
 * @param register - the records
 * @param id - id of the participant
 * @param options - as of which day
 */
export function measuresBeside(register: Register, id: string, options: PathwayOptions): Omit<PathwayLane, "label"> {
  const { spells = [], known = {} } = factsOn(register, id, options.on, options);
  const told = found(register, "participants", id)?.history ?? [];
  const bars = told
    .filter((one) => one.kind === "measure" && standing(one) && dayBounds(one.from).lo <= options.on)
    .map((one): PathwayBar => {
      const words = one.norm === undefined ? spellKinds.measure : measureLabel(one.norm);
      return { ...barOf(one, words), kind: words };
    });
  return { bars, unknown: unknownAround(knownSpanOf("measure", spells, known)) };
}

/** What a measure is called by its norm. */
export const measureLabel = (norm: string): Bilingual => ({
  de: labelOf(measureNorms, norm, "de"),
  en: labelOf(measureNorms, norm, "en"),
});
