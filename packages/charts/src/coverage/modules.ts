// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { emptyBlock, stack } from "../svg/block.ts";
import type { Block } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import { painted, rect } from "../svg/shapes.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import { theme } from "../theme.ts";
import { moduleMonths } from "./describe.ts";
import type { CoverageInput, CoverageModule } from "./input.ts";
import { stateMarks, statePaints, stateWord } from "./states.ts";

const leastTile = 150;
const between = 10;
const inset = 10;
const band = 8;

interface Tile {
  readonly height: number;
  readonly draw: (height: number) => Block["marks"];
}

/** A card: a band in the state's texture, number and months, title, state with its mark. */
const tile = (one: CoverageModule, language: CoverageInput["language"], width: number): Tile => {
  const room = width - 2 * inset;
  const months = moduleMonths(one, language);
  const number = paragraph(months === "" ? one.number : `${one.number} \u00b7 ${months}`, room, letters.smallStrong);
  const title = paragraph(one.title, room, letters.small);
  const state = paragraph(stateWord(one.state, language), room - 22, letters.small);
  const top = band + 7;
  const height = top + number.height + title.height + 8 + Math.max(18, state.height) + 6;
  const draw = (shared: number): Block["marks"] => {
    const foot = shared - 6 - Math.max(18, state.height);
    return [
      rect({ x: 0, y: 0, width, height: shared }, { fill: theme.colour.paper, stroke: theme.colour.edge }),
      painted({ x: 0, y: 0, width, height: band }, statePaints[one.state], { stroke: theme.colour.edge }),
      ...write(inset, top, number),
      ...write(inset, top + number.height + 1, title),
      at(inset + 8, foot + 9, stateMarks[one.state]),
      ...write(inset + 22, foot + 1.5, state),
    ];
  };
  return { height, draw };
};

/** The modules as cards beside each other, all cards of a line equally high. */
export const modulesBlock = ({ modules, language }: CoverageInput, width: number): Block => {
  if (modules.length === 0) return emptyBlock;
  const fitting = Math.max(1, Math.floor((width + between) / (leastTile + between)));
  const lines = Math.ceil(modules.length / fitting);
  const perLine = Math.ceil(modules.length / lines);
  const tileWidth = Math.min(220, (width - between * (perLine - 1)) / perLine);
  const rows = Array.from({ length: lines }, (_, row): Block => {
    const tiles = modules.slice(row * perLine, (row + 1) * perLine).map((one) => tile(one, language, tileWidth));
    const height = Math.max(...tiles.map((one) => one.height));
    return { height, marks: tiles.map((one, i) => at(i * (tileWidth + between), 0, ...one.draw(height))) };
  });
  const heading = paragraph(phrases(language).modules, width, letters.strong);
  return stack([{ height: heading.height, marks: write(0, 0, heading) }, ...rows], 8);
};
