// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Crosswalk } from "./crosswalk.ts";

/** Weights are published with few decimals: thirds come as 0.333. */
const tolerance = 0.001;

const unsound = (index: number, weight: number): Finding => ({
  code: "CROSSWALK-WEIGHT",
  severity: "error",
  path: pointer("links", index, "weight"),
  message: { de: `${weight} ist kein Anteil von 0 bis 1.`, en: `${weight} is no share from 0 to 1.` },
  hint: {
    de: "Anteile des alten Gebiets angeben, keine Prozente.",
    en: "Give shares of the old area, no percentages.",
  },
});

const twice = (index: number, from: string, to: string): Finding => ({
  code: "CROSSWALK-LINK-TWICE",
  severity: "error",
  path: pointer("links", index),
  message: { de: `„${from}“ nach „${to}“ steht zweimal.`, en: `“${from}” to “${to}” stands twice.` },
  hint: { de: "Eine Zeile je Paar.", en: "One line for each pair." },
});

const incomplete = (index: number, from: string, sum: number): Finding => ({
  code: "CROSSWALK-SUM",
  severity: "error",
  path: pointer("links", index),
  message: {
    de: `Die Anteile von „${from}“ ergeben ${Number(sum.toFixed(6))} und nicht 1; daraus wird nichts gerechnet.`,
    en: `The shares of “${from}” make ${Number(sum.toFixed(6))} and not 1; nothing is computed from it.`,
  },
  hint: {
    de: "Fehlende Teile ergänzen, auch den, der zu keinem neuen Gebiet kam („nicht zuordenbar“).",
    en: "Add the missing parts, also the one that came to no new area (the residual).",
  },
});

/** The old areas whose shares are sound, and what is wrong with the others. */
export function checkCrosswalk({ links }: Crosswalk): {
  readonly sound: ReadonlySet<string>;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const sums = new Map<string, { sum: number; readonly first: number; isSound: boolean }>();
  for (const [index, { from, to, weight }] of links.entries()) {
    const own = sums.get(from) ?? { sum: 0, first: index, isSound: true };
    sums.set(from, own);
    const pair = JSON.stringify([from, to]);
    const isShare = weight >= 0 && weight <= 1;
    if (!isShare) findings.push(unsound(index, weight));
    if (seen.has(pair)) findings.push(twice(index, from, to));
    if (!isShare || seen.has(pair)) own.isSound = false;
    own.sum += weight;
    seen.add(pair);
  }
  for (const [from, own] of sums) {
    if (!own.isSound || Math.abs(own.sum - 1) <= tolerance) continue;
    findings.push(incomplete(own.first, from, own.sum));
    own.isSound = false;
  }
  return { sound: new Set([...sums].flatMap(([from, { isSound }]) => (isSound ? [from] : []))), findings };
}

/** The shares of each sound old area, brought to exactly 1: what was rounded away loses nobody. */
export function sharesOf({ links }: Crosswalk, sound: ReadonlySet<string>): readonly Crosswalk["links"][number][] {
  const sums = new Map<string, number>();
  for (const { from, weight } of links) sums.set(from, (sums.get(from) ?? 0) + weight);
  return links
    .filter(({ from, weight }) => sound.has(from) && weight > 0)
    .map((link) => ({ ...link, weight: link.weight / (sums.get(link.from) ?? 1) }));
}
