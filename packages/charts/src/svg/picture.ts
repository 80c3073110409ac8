// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ChartsError } from "../error.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import { stack } from "./block.ts";
import type { Block } from "./block.ts";
import { at, element, idPlaceholder } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { rect } from "./shapes.ts";
import { texturesOf } from "./textures.ts";
import { letters, paragraph, write } from "./words.ts";

export interface Picture {
  readonly title: string;
  readonly caption?: string | undefined;
  readonly language: PictureLanguage;
  readonly width: number;
  /** What a person who cannot see the picture hears. */
  readonly description: string;
  readonly blocks: readonly Block[];
}

/** @throws ChartsError "width-too-small" below 480 pixels: labels would no longer be readable beside a drawing. */
export const pictureWidth = (width: number | undefined): number => {
  const wished = width ?? theme.width.usual;
  if (Number.isFinite(wished) && wished >= theme.width.least) return Math.round(wished);
  throw new ChartsError("width-too-small", `width is ${wished}: a picture is at least ${theme.width.least} wide`);
};

/** The width between the margins. */
export const innerWidth = (width: number): number => width - 2 * theme.margin;

const textBlock = (text: string | undefined, width: number, style: Parameters<typeof paragraph>[2]): Block => {
  const block = paragraph(text ?? "", width, style);
  return { height: block.height, marks: write(0, 0, block) };
};

/** FNV-1a: the same drawing has the same id, so that two pictures on one page never share a texture. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `qk${hash.toString(36)}`;
};

const frame = (picture: Picture, drawing: Markup, height: number): Markup => {
  const id = (part: string): Markup => ({ markup: `${idPlaceholder}-${part}` });
  const { width, language } = picture;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    lang: language,
    "xml:lang": language,
    "aria-labelledby": id("title"),
    "aria-describedby": id("desc"),
    "font-family": theme.fontFamily,
  };
  const named = [
    element("title", { id: id("title") }, picture.title === "" ? " " : picture.title),
    element("desc", { id: id("desc") }, picture.description),
  ];
  const paper = rect({ x: 0, y: 0, width, height }, { fill: theme.colour.paper });
  return element("svg", root, ...named, ...[texturesOf(drawing) ?? []].flat(), paper, drawing);
};

/** The finished SVG: title, caption, drawing, with the same bytes for the same input. */
export const finish = (picture: Picture): string => {
  const width = innerWidth(picture.width);
  const heading = stack(
    [textBlock(picture.title, width, letters.title), textBlock(picture.caption, width, letters.note)],
    4,
  );
  const body = stack([heading, ...picture.blocks], theme.gap);
  const drawing = at(theme.margin, theme.margin, ...body.marks);
  const { markup } = frame(picture, drawing, Math.ceil(body.height + 2 * theme.margin));
  return markup.replaceAll(idPlaceholder, fingerprint(markup));
};
