// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { emptyBlock, stack } from "../svg/block.ts";
import type { Block } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { path } from "../svg/shapes.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import { theme } from "../theme.ts";
import { preparationWord } from "./describe.ts";
import type { CoverageInput, CoveragePreparation, PreparationState } from "./input.ts";
import { stateMarks } from "./states.ts";

const inset = 24;
const between = 18;
const least = 150;

/** The marks of modules say the same here; what was dropped is an empty ring. */
const marks: Readonly<Record<PreparationState, Markup>> = {
  completed: stateMarks.passed,
  running: stateMarks.running,
  planned: stateMarks.planned,
  dropped: stateMarks.open,
};

/** One step: mark, title, level, state. */
const stepBlock = (one: CoveragePreparation, language: CoverageInput["language"], width: number): Block => {
  const room = width - inset;
  const lines = [
    paragraph(one.title, room, letters.smallStrong),
    ...(one.level === undefined ? [] : [paragraph(one.level, room, letters.note)]),
    paragraph(preparationWord(one.state, language), room, letters.small),
  ];
  let y = 0;
  const words = lines.flatMap((line) => {
    const written = write(inset, y, line);
    y += line.height;
    return written;
  });
  return { height: y, marks: [at(8, 9, marks[one.state]), ...words] };
};

const arrow = path("M-5,0H5M1,-4L5,0L1,4", { fill: "none", stroke: theme.colour.edge, "stroke-width": 1.5 });

/** What comes before or beside the modules, one step after another; nothing where there is none. */
export const preparationBlock = ({ preparation = [], language }: CoverageInput, width: number): Block => {
  if (preparation.length === 0) return emptyBlock;
  const fitting = Math.max(1, Math.floor((width + between) / (least + between)));
  const lines = Math.ceil(preparation.length / fitting);
  const perLine = Math.ceil(preparation.length / lines);
  const stepWidth = Math.min(300, (width - between * (perLine - 1)) / perLine);
  const rows = Array.from({ length: lines }, (_, row): Block => {
    const steps = preparation
      .slice(row * perLine, (row + 1) * perLine)
      .map((one) => stepBlock(one, language, stepWidth));
    const drawn = steps.map((one, index) => at(index * (stepWidth + between), 0, ...one.marks));
    const arrows = steps.slice(1).map((_step, index) => at((index + 1) * (stepWidth + between) - between / 2, 9, arrow));
    return { height: Math.max(...steps.map(({ height }) => height)), marks: [...drawn, ...arrows] };
  });
  const heading = paragraph(phrases(language).preparation, width, letters.strong);
  return stack([{ height: heading.height, marks: write(0, 0, heading) }, ...rows], 8);
};
