// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { roundTo } from "../decimal/decimal.ts";
import { clopperPearson, newcombe, wilson } from "../intervals/proportion.ts";
import type { Confidence, Interval, Proportion } from "../intervals/proportion.ts";
import type { Pair } from "./pair.ts";
import type { RestOfWhole } from "./rest.ts";

/** Intervals of one share, in percent. */
export interface ShareIntervals {
  readonly wilson: Interval;
  readonly clopperPearson: Interval;
}

/** Intervals that answer "could this come from chance?" under a model; register data themselves have no sampling error. */
export interface ModelIntervals {
  readonly modelBased: true;
  readonly note: Bilingual;
  readonly confidence: Confidence;
  readonly area: ShareIntervals | null;
  readonly whole: ShareIntervals | null;
  readonly rest: ShareIntervals | null;
  /** Area minus rest of the whole in percentage points (Newcombe, method 10). */
  readonly differenceToRest: Interval | null;
}

const note: Bilingual = {
  de: "Modellrechnung: Registerdaten sind Vollerhebungen; das Intervall nimmt an, die Zahl hätte zufällig anders ausfallen können.",
  en: "Model-based: register data are full counts; the interval assumes that chance could have made another figure.",
};

const percent = ({ lo, hi }: Interval): Interval => ({ lo: roundTo(lo * 100, 2), hi: roundTo(hi * 100, 2) });

function shareIntervals(proportion: Proportion | null, confidence: Confidence): ShareIntervals | null {
  if (proportion === null) return null;
  const [score, exact] = [wilson(proportion, confidence), clopperPearson(proportion, confidence)];
  return score === null || exact === null ? null : { wilson: percent(score), clopperPearson: percent(exact) };
}

const proportionOf = (parts: { readonly numerator: number | null; readonly denominator: number | null }) =>
  parts.numerator === null || parts.denominator === null
    ? null
    : { numerator: parts.numerator, denominator: parts.denominator };

/**
 * Intervals for a comparison of two shares.
 *
 * @param pair - the two figures
 * @param rest - the whole without the area
 * @param confidence - 0.9, 0.95 or 0.99
 * @returns `null` where the unit is not percent or no numerator is known
 */
export function modelIntervals(pair: Pair, rest: RestOfWhole, confidence: Confidence): ModelIntervals | null {
  if (pair.area.definition?.unit !== "percent") return null;
  const [area, whole] = [proportionOf(pair.area), proportionOf(pair.whole)];
  const others = rest.kind === "exact" ? proportionOf(rest) : null;
  if (area === null && whole === null) return null;
  const between = area === null || others === null ? null : newcombe(area, others, confidence);
  return {
    modelBased: true,
    note,
    confidence,
    area: shareIntervals(area, confidence),
    whole: shareIntervals(whole, confidence),
    rest: shareIntervals(others, confidence),
    differenceToRest: between === null ? null : percent(between),
  };
}
