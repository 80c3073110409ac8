// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { inkOn, mostSteps, pairColour, pairSteps, ramp } from "../colour/ramps.ts";
import { ChartsError } from "../error.ts";
import { phrases } from "../phrases.ts";
import { printed, writtenAs } from "../text/measures.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import type { Paint } from "../theme.ts";
import type { MapFigure, MapGap, MapScale } from "./input.ts";

/** What areas of one colour have in common. */
export interface Category {
  readonly key: string;
  readonly paint: Paint;
  readonly label: string;
  /** The same in a table whose heading says the rest. */
  readonly short: string;
  /** Drawn on the area besides its colour. */
  readonly sign: string;
  /** Colour of signs and numbers on it. */
  readonly ink: string;
}

const filled = (key: string, fill: string, label: string): Category => ({
  key,
  paint: { fill, texture: "plain" },
  label,
  short: label,
  sign: "",
  ink: inkOn(fill),
});

/** Better, the same, worse: told by hue and by these signs. */
const signs = ["+", "", "\u2212"] as const;

/** @throws ChartsError "too-many-classes", "breaks-not-rising" */
const mustFit = (scale: MapScale): void => {
  const [have, most] =
    scale.kind === "pairs"
      ? [Math.max(scale.status.classes.length, scale.dynamics.classes.length + 1), pairSteps.first]
      : [scale.kind === "rates" ? scale.breaks.length + 1 : scale.classes.length, mostSteps];
  if (have > most)
    throw new ChartsError("too-many-classes", `${have} classes: no more than ${most} can be told apart in grey`);
  if (scale.kind !== "rates") return;
  const isRising = scale.breaks.every(
    (limit, at) => Number.isFinite(limit) && limit > (scale.breaks[at - 1] ?? -Infinity),
  );
  if (!isRising) throw new ChartsError("breaks-not-rising", `limits ${scale.breaks.join(", ")} do not rise`);
};

const rangeLabels = ({ breaks, measure }: Extract<MapScale, { kind: "rates" }>, language: PictureLanguage) => {
  const words = phrases(language);
  const limits = breaks.map((limit) => writtenAs(limit, measure, language));
  if (limits.length === 0) return [words.allFigures];
  return [
    words.below(limits[0] ?? ""),
    ...limits.slice(1).map((limit, at) => words.fromToBelow(limits[at] ?? "", limit)),
    words.andMore(limits.at(-1) ?? ""),
  ];
};

/** The categories of a scale, from light to dark; of pairs row by row. */
export const categoriesOf = (scale: MapScale, language: PictureLanguage): readonly Category[] => {
  mustFit(scale);
  if (scale.kind === "pairs")
    return scale.status.classes.flatMap((first, row) =>
      scale.dynamics.classes.map((second, column) => {
        const label = `${scale.status.label} ${first.label}, ${scale.dynamics.label} ${second.label}`;
        const short = `${first.label}, ${second.label}`;
        return {
          ...filled(pairKey(first.id, second.id), pairColour(row, column), label),
          short,
          sign: signs[column] ?? "",
        };
      }),
    );
  const classes =
    scale.kind === "classes"
      ? scale.classes
      : rangeLabels(scale, language).map((label, at) => ({ id: String(at), label }));
  const colours = ramp(classes.length);
  return classes.map(({ id, label }, at) => filled(`class-${id}`, colours[at] ?? theme.colour.paper, label));
};

const pairKey = (first: string, second: string): string => `pair-${JSON.stringify([first, second])}`;

const gapTextures = { suppressed: "diagonal", excluded: "dots", "not-collected": "plain" } as const;

/** The gaps, in the order of the legend: hatched, white, dotted. */
const gapOrder = ["suppressed", "not-collected", "excluded"] as const satisfies readonly MapGap[];

const gapKey = (gap: MapGap): string => `gap-${gap}`;

export const gapCategories = (language: PictureLanguage): readonly Category[] => {
  const { suppressed, notCollected, excluded } = phrases(language);
  const labels = { suppressed, "not-collected": notCollected, excluded };
  return gapOrder.map((gap) => ({
    key: gapKey(gap),
    paint: { fill: theme.colour.paper, texture: gapTextures[gap] },
    label: labels[gap],
    short: labels[gap],
    sign: "",
    ink: theme.colour.ink,
  }));
};

/** Which category an area belongs to. A gap hides whatever figure came along with it. */
export const keyOf = (scale: MapScale, figure: MapFigure | undefined): string => {
  if (figure === undefined) return gapKey("not-collected");
  if ("gap" in figure) return gapKey(figure.gap);
  if (scale.kind === "rates" && "value" in figure) {
    const value = printed(figure.value, scale.measure);
    return `class-${scale.breaks.filter((limit) => value >= limit).length}`;
  }
  if (scale.kind === "classes" && "class" in figure) return `class-${figure.class}`;
  if (scale.kind === "pairs" && "status" in figure) return pairKey(figure.status, figure.dynamics);
  throw new ChartsError("figure-does-not-fit", `${JSON.stringify(figure)} is no figure of a scale of ${scale.kind}`);
};
