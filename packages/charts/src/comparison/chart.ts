// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import { phrases } from "../phrases.ts";
import { stack } from "../svg/block.ts";
import type { Block } from "../svg/block.ts";
import { legend } from "../svg/legend.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { line } from "../svg/shapes.ts";
import { letters, lineStep, paragraph, word, write } from "../svg/words.ts";
import { formatCount } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import { axisFor } from "./axis.ts";
import { describeComparison } from "./describe.ts";
import { isGap, shownRow } from "./input.ts";
import type { ComparisonInput, ShownRow } from "./input.ts";
import { areaMark, whisker, wholeMark } from "./marks.ts";
import { countRow, hasInterval, percentRow, xOf } from "./rows.ts";
import type { Layout } from "./rows.ts";

const differenceRoom = 140;
const gutter = 20;
const tickRoom = 60;

const layoutOf = (input: ComparisonInput, rows: readonly ShownRow[]): Layout => {
  const width = innerWidth(pictureWidth(input.width));
  const labelWidth = Math.round(width * 0.34);
  const plotX = labelWidth + gutter;
  const percents = rows.filter(({ unit }) => unit === "percent").flatMap(({ area, whole }) => [area, whole]);
  const values = percents.flatMap((figure) => (isGap(figure) ? [] : [figure.value, ...(figure.interval ?? [])]));
  const { language, areaLabel, wholeLabel } = input;
  const plotWidth = width - plotX - differenceRoom;
  return {
    language,
    areaLabel,
    wholeLabel,
    width,
    labelWidth,
    plotX,
    plotWidth,
    axis: axisFor(values, Math.min(5, Math.max(2, Math.floor(plotWidth / tickRoom)))),
  };
};

/** The numbers of the axis, and what the last column says. */
const axisBlock = (layout: Layout): Block => {
  const heading = paragraph(phrases(layout.language).difference, differenceRoom - 22, {
    ...letters.smallStrong,
    anchor: "end",
  });
  const height = Math.max(heading.height, lineStep(letters.small)) + 6;
  const unit = layout.language === "de" ? "\u00a0%" : "%";
  const ticks = layout.axis.ticks.map((tick) => {
    const text = `${formatCount(tick, layout.language)}${unit}`;
    return word(layout.plotX + xOf(tick, layout), height - 8, text, { ...letters.note, anchor: "middle" });
  });
  const rule = line([0, height, layout.width, height]);
  return { height, marks: [...ticks, ...write(layout.width, 0, heading), rule] };
};

/**
 * A district beside its city: one line per indicator, the district a filled dot, the city a rule with a hollow
 * diamond, the difference in percentage points. Rows that are not percentages come first, as text.
 *
 * @param input `rows` in percent (23.9) or counts; a null is drawn as a hatched band with the reason in words, a
 * suppressed figure is never drawn, written or hinted at even where it is given, nor is its interval; `width` in pixels, 720 if absent.
 * @returns the SVG as text. No rows: a picture that says so.
 * @throws ChartsError "number-not-finite", "interval-backwards", "width-too-small"
 * @example
 * import { comparisonChart } from "@quartierkit/charts";
 * const svg = comparisonChart({
 *   title: "Wanne-Süd und Herne",
 *   language: "de",
 *   areaLabel: "Wanne-Süd",
 *   wholeLabel: "Herne",
 *   rows: [{ label: "SGB-II-Quote", unit: "percent", area: 23.9, whole: 19.3 }],
 * });
 * console.log(/<desc[^>]*>(.*)<\/desc>/.exec(svg)?.[1]?.replaceAll("\u00a0", " ")); // → SGB-II-Quote: Wanne-Süd 23,9 %, Herne 19,3 %, Unterschied +4,6 Prozentpunkte.
 */
export const comparisonChart = (input: ComparisonInput): string => {
  const rows = input.rows.map(shownRow);
  const layout = layoutOf(input, rows);
  const counts = rows.filter(({ unit }) => unit === "count").map((row) => countRow(row, layout));
  const percents = rows.filter(({ unit }) => unit === "percent").map((row) => percentRow(row, layout));
  const entries = [
    { mark: areaMark, label: input.areaLabel },
    { mark: wholeMark, label: input.wholeLabel },
    ...(rows.some(({ area, whole }) => hasInterval(area) || hasInterval(whole))
      ? [{ mark: whisker(-9, 9, 0, theme.colour.ink), label: phrases(input.language).interval }]
      : []),
  ];
  const body =
    rows.length === 0
      ? [nothing(input.language)]
      : [stack(counts, 0), stack(percents.length === 0 ? [] : [axisBlock(layout), ...percents], 0)];
  const { title, language } = input;
  const about = input.about === undefined ? [] : [captionOf(input.about, language)];
  const caption = [...about, ...(input.caption === undefined ? [] : [input.caption])].join(" \u00b7 ");
  const description = describeComparison(input).join(" ");
  const blocks = [...(percents.length === 0 ? [] : [legend(entries, layout.width)]), ...body];
  return finish({ title, caption, language, width: pictureWidth(input.width), description, blocks });
};
