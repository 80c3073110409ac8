// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * The house style, all of it. Hues are Okabe and Ito's colour-blind-safe palette; text is only ever `ink`, `quiet`
 * or `district` on paper or on a tint, and `paper` on `district`: each at least 4.5 : 1.
 */
export const theme = {
  /** Named families first: `system-ui` may be wider than the widths the layout is measured with. */
  fontFamily: "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
  size: { title: 18, label: 13, small: 11, glyph: 16 },
  lineHeight: 1.3,
  margin: 24,
  gap: 14,
  width: { usual: 720, least: 480 },
  colour: {
    paper: "#ffffff",
    band: "#f4f5f6",
    ink: "#1a1a1a",
    quiet: "#4d4d4d",
    line: "#c4c8cc",
    edge: "#5c6166",
    district: "#0072b2",
    districtTint: "#cfe3f0",
    doubt: "#fbe3b3",
    doubtEdge: "#8a5a00",
  },
} as const;

export interface Paint {
  readonly fill: string;
  readonly texture: Texture | "plain";
}

export const textures = ["diagonal", "dots", "cross", "vertical", "backward", "horizontal", "sparse"] as const;
export type Texture = (typeof textures)[number];

/** Seven textures and eight hues: the pair repeats only after 56 kinds, in black and white after seven. */
const kindTextures = ["plain", "diagonal", "dots", "vertical", "cross", "backward", "horizontal"] as const;
const kindHues = ["#0072b2", "#e69f00", "#56b4e9", "#009e73", "#cc79a7", "#d55e00", "#f0e442", "#999999"] as const;

/** The paint of the n-th kind: always a hue and a texture together. */
export const kindPaint = (index: number): Paint => ({
  fill: kindHues[index % kindHues.length] ?? theme.colour.district,
  texture: kindTextures[index % kindTextures.length] ?? "plain",
});
