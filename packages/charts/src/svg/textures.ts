// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textures, theme } from "../theme.ts";
import type { Texture } from "../theme.ts";
import { element, idPlaceholder } from "./markup.ts";
import type { Attributes, Markup } from "./markup.ts";

const strokes: Readonly<Record<Texture, { readonly size: number; readonly d: string }>> = {
  diagonal: { size: 6, d: "M-1.5,1.5l3,-3M0,6l6,-6M4.5,7.5l3,-3" },
  backward: { size: 6, d: "M-1.5,4.5l3,3M0,0l6,6M4.5,-1.5l3,3" },
  cross: { size: 6, d: "M0,6l6,-6M0,0l6,6" },
  vertical: { size: 4, d: "M2,0v4" },
  horizontal: { size: 4, d: "M0,2h4" },
  dots: { size: 5, d: "M1.4,2.5a1.1,1.1 0 1,0 2.2,0a1.1,1.1 0 1,0 -2.2,0" },
  sparse: { size: 12, d: "M2,3h3M8,9h3" },
};

const define = (texture: Texture): Markup => {
  const { size, d } = strokes[texture];
  const ink: Attributes = texture === "dots" ? { fill: theme.colour.ink } : { fill: "none", stroke: theme.colour.ink };
  return element(
    "pattern",
    { id: { markup: `${idPlaceholder}-${texture}` }, width: size, height: size, patternUnits: "userSpaceOnUse" },
    element("path", { d, ...ink }),
  );
};

/** The definitions of the textures a drawing refers to, and no others. */
export const texturesOf = (drawing: Markup): Markup | undefined => {
  const used = textures.filter((texture) => drawing.markup.includes(`url(#${idPlaceholder}-${texture})`));
  return used.length === 0 ? undefined : element("defs", {}, ...used.map(define));
};
