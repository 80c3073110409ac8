// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bounds } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import { decimalsOf, difference, quotient, roundTo } from "../decimal/decimal.ts";
import { publishedDecimals } from "../records/figure.ts";
import type { Unit } from "../records/unit.ts";
import { kindOf, scaleOf } from "../records/unit.ts";
import type { Pair, Side } from "./pair.ts";
import { gaps } from "./rest-gaps.ts";
import type { RestGap } from "./rest-gaps.ts";

/** The whole without the area: what an area that is part of a city should be compared with. */
export type RestOfWhole =
  | {
      readonly kind: "exact";
      readonly value: number;
      /** Parts of a rate; `null` for what is counted or measured itself. */
      readonly numerator: number | null;
      readonly denominator: number | null;
    }
  | { readonly kind: "bounds"; readonly lo: number; readonly hi: number; readonly because: Bilingual }
  | {
      readonly kind: "not-computable";
      readonly reason: RestGap;
      readonly message: Bilingual;
      /** Where the rest must lie although nobody can say how far; `null` where not even that is known. */
      readonly side: "below-whole" | "above-whole" | null;
    };

/** Denominators of both sides that were published as figures of their own. */
export interface Denominators {
  readonly area: number | null;
  readonly whole: number | null;
}

/** How a rate is counted and published. */
interface RateForm {
  readonly unit: Unit;
  readonly decimals: number;
}

const gap = (reason: RestGap, side: "below-whole" | "above-whole" | null = null): RestOfWhole => ({
  kind: "not-computable",
  reason,
  message: gaps[reason],
  side,
});

const rounded: Bilingual = {
  de: "Zähler nicht veröffentlicht; Grenzen aus der Rundung der veröffentlichten Anteile",
  en: "numerators not published; bounds from the rounding of the published rates",
};

/** What stands in the way whatever the unit is. */
function obstacle({ area, whole, isContained }: Pair): RestGap | null {
  if (!isContained) return "not-part-of-whole";
  if (area.value === null || whole.value === null) return "value-missing";
  if (area.status === "smoothed" || whole.status === "smoothed") return "smoothed";
  if (area.definition === null || area.definition !== whole.definition) return "definitions-differ";
  if (area.referenceDate === null || whole.referenceDate === null) return "date-not-stated";
  return area.referenceDate === whole.referenceDate ? null : "dates-differ";
}

function restOfSum(area: number, whole: number): RestOfWhole {
  const decimals = Math.max(decimalsOf(area), decimalsOf(whole));
  const value = difference(whole, area, decimals);
  return value < 0 ? gap("contradiction") : { kind: "exact", value, numerator: null, denominator: null };
}

function restOfParts({ area, whole }: Pair, denominators: Denominators, form: RateForm): RestOfWhole | null {
  if (area.numerator === null || whole.numerator === null) return null;
  if (denominators.area === null || denominators.whole === null) return null;
  const numerator = whole.numerator - area.numerator;
  const denominator = denominators.whole - denominators.area;
  if (denominator === 0 && numerator === 0) return gap("nothing-left");
  const isImpossible = numerator < 0 || denominator <= 0 || (form.unit === "percent" && numerator > denominator);
  if (isImpossible) return gap("contradiction");
  const value = quotient(numerator, denominator, { decimals: form.decimals, scale: scaleOf(form.unit) });
  return value === null ? gap("nothing-left") : { kind: "exact", value, numerator, denominator };
}

/** The rates that a published one may have been before it was rounded. */
export const beforeRounding = (value: number, decimals: number): Bounds => ({
  lo: value - 0.5 * 10 ** -decimals,
  hi: value + 0.5 * 10 ** -decimals,
});

/** Sums of people behind a rate, in units of the rate. */
function mass({ value, numerator }: Side, denominator: number, form: RateForm): Bounds {
  const scale = scaleOf(form.unit);
  if (numerator !== null) return { lo: numerator * scale, hi: numerator * scale };
  const { lo, hi } = beforeRounding(value ?? 0, form.decimals);
  return { lo: Math.max(0, lo) * denominator, hi: hi * denominator };
}

/** Outwards, so that rounding takes nothing away from the bounds. */
const outwards = ({ lo, hi }: Bounds, decimals: number): Bounds => {
  const step = 10 ** decimals;
  const noise = 1e-9;
  return {
    lo: roundTo(Math.floor(lo * step + noise) / step, decimals),
    hi: roundTo(Math.ceil(hi * step - noise) / step, decimals),
  };
};

function restOfRates({ area, whole }: Pair, denominators: Denominators, form: RateForm) {
  if (denominators.area === null || denominators.whole === null) return null;
  const denominator = denominators.whole - denominators.area;
  if (denominator === 0) return gap("nothing-left");
  if (denominator < 0) return gap("contradiction");
  const [own, all] = [mass(area, denominators.area, form), mass(whole, denominators.whole, form)];
  const lo = Math.max(0, (all.lo - own.hi) / denominator);
  const hi = Math.min(form.unit === "percent" ? 100 : Infinity, (all.hi - own.lo) / denominator);
  if (lo > hi) return gap("contradiction");
  return { kind: "bounds", ...outwards({ lo, hi }, form.decimals + 1), because: rounded } as const;
}

/** A whole is a weighted mean of its parts: the rest lies on the other side of it. */
function sideOfRest(area: number, whole: number, decimals: number): "below-whole" | "above-whole" | null {
  const [own, all] = [beforeRounding(area, decimals), beforeRounding(whole, decimals)];
  return own.lo > all.hi ? "below-whole" : own.hi < all.lo ? "above-whole" : null;
}

/**
 * The figure of the whole without the area: exact where numerators and denominators are known, bounds where only the
 * denominators are, and otherwise the reason why it cannot be computed.
 *
 * @param pair - the two figures
 * @param denominators - denominators that were published as figures of their own
 */
export function restOfWhole(pair: Pair, denominators: Denominators): RestOfWhole {
  const { area, whole } = pair;
  const reason = obstacle(pair);
  if (reason !== null) return gap(reason);
  if (area.definition === null || area.value === null || whole.value === null) return gap("value-missing");
  const { unit } = area.definition;
  if (kindOf(unit) === "sum") return restOfSum(area.value, whole.value);
  if (kindOf(unit) === "level") return gap("not-additive");
  const decimals = publishedDecimals([area.value, whole.value], area.definition);
  const form: RateForm = { unit, decimals };
  return (
    restOfParts(pair, denominators, form) ??
    restOfRates(pair, denominators, form) ??
    gap("denominator-unknown", sideOfRest(area.value, whole.value, decimals))
  );
}
