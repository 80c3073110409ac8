// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import type { Block } from "../svg/block.ts";
import { stack } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { gapBox } from "../svg/gap-box.ts";
import { line, rect } from "../svg/shapes.ts";
import { letters, paragraph, word, write } from "../svg/words.ts";
import { theme } from "../theme.ts";
import { describeDecileStrip, rankText } from "./describe.ts";
import type { DecileInput, DecileRow } from "./input.ts";

const { colour } = theme;
const tenths = Array.from({ length: 10 }, (_, index) => index + 1);
const gutter = 16;
const height = 22;

interface Layout {
  readonly width: number;
  readonly labelWidth: number;
  readonly rankWidth: number;
  readonly stripX: number;
  readonly box: number;
}

const layoutOf = (input: DecileInput): Layout => {
  const width = innerWidth(pictureWidth(input.width));
  const [labelWidth, rankWidth] = [Math.round(width * 0.3), Math.round(width * 0.2)];
  const stripX = labelWidth + gutter;
  return { width, labelWidth, rankWidth, stripX, box: (width - stripX - gutter - rankWidth) / 10 };
};

const boxAt = (tenth: number, { box }: Layout) => ({ x: (tenth - 1) * box, y: 0, width: box - 2, height });

/** Ten fields; that of the area is filled and its number stands out in bold. */
const strip = (row: DecileRow, layout: Layout): readonly Markup[] => {
  const { decile } = row;
  if (typeof decile !== "number") return [gapBox({ x: 0, y: 0, width: layout.box * 10 - 2, height }, decile.gap)];
  return tenths.flatMap((tenth) => {
    const isOwn = tenth === decile;
    const box = boxAt(tenth, layout);
    const fill = isOwn ? colour.district : colour.band;
    const style = isOwn ? { ...letters.smallStrong, fill: colour.paper } : letters.note;
    return [
      rect(box, { fill, stroke: isOwn ? colour.ink : colour.line, "stroke-width": isOwn ? 2 : 1 }),
      word(box.x + box.width / 2, height / 2 + 4, String(tenth), { ...style, anchor: "middle" }),
    ];
  });
};

const rowBlock = (row: DecileRow, input: DecileInput, layout: Layout): Block => {
  const label = paragraph(row.label, layout.labelWidth, letters.label);
  const rank = paragraph(rankText(row, input.language), layout.rankWidth, { ...letters.small, anchor: "end" });
  const full = Math.max(height + 12, label.height + 10, rank.height + 10);
  return {
    height: full,
    marks: [
      ...write(0, (full - label.height) / 2, label),
      at(layout.stripX, (full - height) / 2, ...strip(row, layout)),
      ...write(layout.width, (full - rank.height) / 2, rank),
      line([0, full, layout.width, full]),
    ],
  };
};

/** What the two ends mean. */
const headBlock = ({ firstLabel, lastLabel }: DecileInput, layout: Layout): Block => {
  const half = layout.box * 5 - 8;
  const first = paragraph(`1 = ${firstLabel}`, half, letters.smallStrong);
  const last = paragraph(`10 = ${lastLabel}`, half, { ...letters.smallStrong, anchor: "end" });
  const full = Math.max(first.height, last.height) + 6;
  return {
    height: full,
    marks: [
      ...write(layout.stripX, full - 4 - first.height, first),
      ...write(layout.stripX + layout.box * 10 - 2, full - 4 - last.height, last),
      line([0, full, layout.width, full], { stroke: colour.ink }),
    ],
  };
};

/**
 * In which tenth of all areas a district stands, indicator by indicator: ten fields, its own filled, with its rank.
 *
 * @param input `decile` 1 to 10; which end is worse is said by `firstLabel` and `lastLabel`. A withheld one is hatched.
 * `width` in pixels, 720 if absent.
 * @returns the SVG as text. No rows: a picture that says so.
 * @throws ChartsError "decile-out-of-range", "count-not-whole", "width-too-small"
 */
export const decileStrip = (input: DecileInput): string => {
  const { title, language, rows } = input;
  const layout = layoutOf(input);
  const description = describeDecileStrip(input).join(" ");
  const body = stack([headBlock(input, layout), ...rows.map((row) => rowBlock(row, input, layout))], 0);
  return finish({
    title,
    caption: captionOf(input.about, language),
    language,
    width: pictureWidth(input.width),
    description,
    blocks: rows.length === 0 ? [nothing(language)] : [body],
  });
};
