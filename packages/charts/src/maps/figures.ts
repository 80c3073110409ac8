// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import type { Block } from "../svg/block.ts";
import { emptyBlock } from "../svg/block.ts";
import { figuresTable, sharedOut } from "../svg/table.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import type { ChoroplethInput, MapArea, MapBase } from "./input.ts";
import type { Shown } from "./shown.ts";

/** More areas than this are counted by class and not listed. */
const listed = 30;

/** Whether every area stands in the table below the map, with its number. */
export const listsAreas = ({ table, areas }: ChoroplethInput): boolean =>
  table === undefined ? areas.length <= listed : table === "areas";

/** Number, name and figure of every area. */
export const areasTable = ({ areas }: Shown, { scale, language }: MapBase, width: number): Block => {
  const { number, area, figure, classHeading } = phrases(language);
  const rows = areas.map((one, at) => [
    String(at + 1),
    one.area.label,
    scale.kind === "rates" ? one.text : one.category.short,
  ]);
  const pair = scale.kind === "pairs" ? `${scale.status.label}, ${scale.dynamics.label}` : classHeading;
  const table = { headings: [number, area, scale.kind === "rates" ? figure : pair], rows, wordColumn: 1 };
  return rows.length > 12 && width >= 620 ? sharedOut(table, width, 2) : figuresTable(table, width);
};

const named = 8;

/** Which areas have no outline; the rest of a long list is counted. */
export const noOutlineText = (areas: readonly MapArea[], language: PictureLanguage): string => {
  const names = areas.filter(({ geometry }) => geometry === null).map(({ label }) => label);
  if (names.length === 0) return "";
  const { noOutline, andOthers } = phrases(language);
  const rest = names.length > named ? [andOthers(names.length - named)] : [];
  return noOutline([...names.slice(0, named), ...rest].join(", "));
};

export const noteBlock = (text: string, width: number): Block => {
  if (text === "") return emptyBlock;
  const note = paragraph(text, width, letters.note);
  return { height: note.height, marks: write(0, 0, note) };
};
