// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Finding, Place } from "@quartierkit/findings";
import type { Facts, FactSpell } from "./facts.ts";

const isInverted = ({ from, to }: FactSpell): boolean => to !== null && dayBounds(to).hi < dayBounds(from).lo;

const inverted = (at: string, { file, path = "" }: Place): Finding => ({
  code: "inverted-period",
  severity: "error",
  path: `${path}${at}`,
  message: { de: "Der Zeitraum endet, bevor er beginnt.", en: "The period ends before it begins." },
  hint: { de: "„from“ und „to“ prüfen.", en: "Check “from” and “to”." },
  ...(file === undefined ? {} : { file }),
});

/**
 * Spells and known spans that end before they begin.
 *
 * @param facts - facts of the right shape
 * @param place - file and pointer of the facts
 * @returns the findings, and the kinds of spells whose history is not known because of them
 */
export function brokenPeriods(
  { spells = [], known = {} }: Facts,
  place: Place,
): { readonly wrong: readonly Finding[]; readonly lost: readonly string[] } {
  const broken = [
    ...spells.flatMap((spell, index) =>
      isInverted(spell) ? [{ kind: spell.kind, at: pointer("spells", index) }] : [],
    ),
    ...Object.entries(known).flatMap(([kind, { from, to }]) =>
      to !== null && to < from ? [{ kind, at: pointer("known", kind) }] : [],
    ),
  ];
  return { wrong: broken.map(({ at }) => inverted(at, place)), lost: broken.map(({ kind }) => kind) };
}

/** Nobody is registered twice or receives the same benefit twice at a time; jobs and measures may well run side by side. */
const single: ReadonlySet<string> = new Set(["registered-unemployed", "benefit-sgb2", "benefit-sgb3"]);

const surely = ({ from, to }: FactSpell): readonly [string, string] => [
  dayBounds(from).hi,
  to === null ? "9999" : dayBounds(to).lo,
];

function overlaps(one: FactSpell, other: FactSpell): boolean {
  const [[from, to], [begin, end]] = [surely(one), surely(other)];
  return from <= to && begin <= end && from <= end && begin <= to;
}

/**
 * Spells of one kind that overlap although only one of them can run at a time: their common days count once.
 *
 * @param facts - facts of the right shape
 * @param place - file and pointer of the facts
 */
export function overlappingSpells({ spells = [] }: Facts, { file, path = "" }: Place): readonly Finding[] {
  return spells.flatMap((spell, index): readonly Finding[] => {
    const before = single.has(spell.kind)
      ? spells.findIndex((other, place) => place < index && other.kind === spell.kind && overlaps(other, spell))
      : -1;
    if (before === -1) return [];
    return [
      {
        code: "overlapping-spells",
        severity: "warning",
        path: `${path}${pointer("spells", index)}`,
        message: {
          de: `Der Zeitraum überschneidet sich mit dem ${before + 1}. Eintrag derselben Art; gemeinsame Tage zählen einmal.`,
          en: `The period overlaps with entry ${before + 1} of the same kind; common days count once.`,
        },
        hint: { de: "Ende des früheren Zeitraums prüfen.", en: "Check the end of the earlier period." },
        ...(file === undefined ? {} : { file }),
      },
    ];
  });
}
