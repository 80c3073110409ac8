// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { legend } from "../svg/legend.ts";
import type { Block } from "../svg/block.ts";
import type { LegendEntry } from "../svg/legend.ts";
import { element } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { kindPaint, theme } from "../theme.ts";
import type { Paint } from "../theme.ts";
import { barShape } from "./bars.ts";
import { barIsShown } from "./input.ts";
import type { PathwayInput } from "./input.ts";

const plain: Paint = { fill: theme.colour.paper, texture: "plain" };

const sample = (paint: Paint, uncertain: boolean, pointsRight: boolean): Markup =>
  element(
    "g",
    { transform: "translate(-9 -8) scale(1 0.667)" },
    ...barShape({ width: 20, pointsLeft: false, pointsRight }, paint, uncertain),
  );

/** What the textures, the dashes and the points mean; only what occurs. */
export const pathwayLegend = (input: PathwayInput, kinds: readonly string[], width: number): Block => {
  const bars = input.lanes.flatMap((lane) => lane.bars.filter((bar) => barIsShown(bar, input)));
  const words = phrases(input.language);
  const entries: LegendEntry[] = kinds.map((kind, index) => ({
    mark: sample(kindPaint(index), false, false),
    label: kind,
  }));
  if (bars.some(({ uncertain }) => uncertain === true))
    entries.push({ mark: sample(plain, true, false), label: words.uncertain });
  if (bars.some(({ from, to }) => to === null || to > input.to || from < input.from))
    entries.push({ mark: sample(plain, false, true), label: words.open });
  return legend(entries, width);
};
