// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { beside, definitionFor, isHidden, isShown, shownCount } from "../figures/figures.ts";
import type { FigureLike, FiguresLike } from "../figures/figures.ts";
import { ba } from "../primary/rules.ts";
import type { CountRule } from "../primary/rules.ts";
import { numeratorsOf } from "./numerators.ts";
import type { Numerators, PublishedRate } from "./numerators.ts";
import { rateFinding } from "./rate-findings.ts";
import type { RateLeak } from "./rate-findings.ts";

/** How published rates are looked at. */
export interface RateOptions {
  readonly rule?: CountRule;
  /** For each rate the indicator of counts that is its numerator, where it is published, or hidden, by itself. */
  readonly numeratorIndicator?: Readonly<Record<string, string>>;
  /** Whether 0 % and 100 % are reported; `warn` if absent. */
  readonly groups?: "ignore" | "warn";
}

type Context = { readonly minimumCount: number; readonly groups: "ignore" | "warn"; readonly isHiddenCount: boolean };

/** Counts from 1 to below the minimum, and nothing else. */
const allSmall = ({ least, most }: Numerators, minimumCount: number): boolean => least >= 1 && most < minimumCount;

/** The rest of the denominator: 98 of 100 leaves 2. */
const restOf = ({ least, most }: Numerators, denominator: number): Numerators => ({
  least: denominator - most,
  most: denominator - least,
});

/** What a rate gives away, or `null`. */
function leakOf(rate: PublishedRate, { minimumCount, groups, isHiddenCount }: Context): RateLeak | null {
  const counts = numeratorsOf(rate);
  if (counts === null || rate.denominator === 0) return null;
  if (allSmall(counts, minimumCount)) return "small";
  if (allSmall(restOf(counts, rate.denominator), minimumCount)) return "complement";
  const isExact = counts.least === counts.most;
  if (isExact && isHiddenCount) return "recovered";
  const isWhole = isExact && (counts.least === 0 || counts.least === rate.denominator);
  return isWhole && groups === "warn" ? "group" : null;
}

/** With how many decimals less the rate would give nothing away; `null` where none helps. */
function harmlessDecimals(rate: PublishedRate, context: Context): number | null {
  for (let decimals = rate.decimals - 1; decimals >= 0; decimals -= 1) {
    const coarser = { ...rate, decimals, rate: Number(rate.rate.toFixed(decimals)) };
    if (leakOf(coarser, context) === null) return decimals;
  }
  return null;
}

const scales: Readonly<Record<string, 100 | 1000>> = { percent: 100, "per-thousand": 1000 };

/** The decimals with which a figure is written. */
const decimalsIn = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** Decimals of an indicator: as defined, or the most that any of its figures is written with. */
function decimalsFor(file: FiguresLike, figure: FigureLike): number {
  const written = file.observations.filter(({ indicator }) => indicator === figure.indicator);
  const most = Math.max(0, ...written.map(({ value }) => (value === undefined ? 0 : decimalsIn(value))));
  return Math.min(9, definitionFor(file, figure)?.decimals ?? most);
}

/** A rate whose denominator everybody can know: stated with it, or published as a figure of its own. */
function rateOf(file: FiguresLike, figure: FigureLike): PublishedRate | null {
  const definition = definitionFor(file, figure);
  const scale = scales[definition?.unit ?? ""];
  if (scale === undefined || figure.value === undefined || !Number.isFinite(figure.value) || !isShown(figure))
    return null;
  const other = definition?.denominatorIndicator;
  const published = other === undefined ? undefined : beside(file, figure, other);
  const denominator = figure.denominator ?? (published === undefined ? null : shownCount(file, published));
  if (denominator === null || !Number.isInteger(denominator) || denominator < 0) return null;
  return { rate: figure.value, decimals: decimalsFor(file, figure), denominator, scale };
}

/**
 * Finds published rates that give away a small or hidden count, because only few whole numbers, divided by a known denominator,
 * round to them.
 *
 * @param file - figures that are published together
 * @param options - the rule, and which counts the rates are made of
 * @returns findings with a suggestion; a rate without a known denominator is not looked at
 */
export function rateLeaks(file: FiguresLike, options: RateOptions = {}): readonly Finding[] {
  const { rule = ba, numeratorIndicator = {}, groups = "warn" } = options;
  return file.observations.flatMap((figure, index) => {
    const rate = rateOf(file, figure);
    if (rate === null) return [];
    const numerator = numeratorIndicator[figure.indicator];
    const count = numerator === undefined ? undefined : beside(file, figure, numerator);
    const context = { minimumCount: rule.minimumCount, groups, isHiddenCount: count !== undefined && isHidden(count) };
    const leak = leakOf(rate, context);
    if (leak === null) return [];
    return [
      rateFinding(leak, {
        path: pointer("observations", index, "value"),
        rate,
        fewer: harmlessDecimals(rate, context),
      }),
    ];
  });
}
