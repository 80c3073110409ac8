// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { theme } from "../theme.ts";

/**
 * Steps of one hue, equally far apart in lightness (L* 88 to 24), so that they keep their order in grey and for every kind
 * of colour vision. No step lies where neither ink nor paper is readable on it.
 */
const steps: Readonly<Record<number, readonly string[]>> = {
  1: ["#5ea9e3"],
  2: ["#c7dffe", "#033e56"],
  3: ["#c7dffe", "#2f8ec6", "#033e56"],
  4: ["#c7dffe", "#5ea9e3", "#0572a2", "#033e56"],
  5: ["#c7dffe", "#75b6ef", "#2f8ec6", "#05658e", "#033e56"],
  6: ["#c7dffe", "#84bff6", "#4b9ed8", "#0e7db2", "#025d83", "#033e56"],
};

/** The most classes that stay apart. */
export const mostSteps = 6;

/** A ramp from light to dark; more than six steps cannot be told apart and have none. */
export const ramp = (count: number): readonly string[] => steps[count] ?? [];

/** Four steps of lightness by three hues: blue, grey, orange keep apart for red-green and blue-yellow colour blindness. */
const hues = [
  ["#bfe1fe", "#40afee", "#04709f", "#01405d"],
  ["#dbdde0", "#a2a6ab", "#666a6e", "#383c40"],
  ["#ffd4be", "#ee8e55", "#a6511c", "#662900"],
] as const;

/** Rows and columns of the ramp for pairs. */
export const pairSteps = { first: hues[0].length, second: hues.length } as const;

/** The colour of a pair: lightness for the first class, hue for the second. */
export const pairColour = (first: number, second: number): string => hues[second]?.[first] ?? theme.colour.paper;

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Ink on light grounds, paper on dark ones: always the one with more contrast. */
export const inkOn = (fill: string): string => (luminance(fill) > 0.2 ? theme.colour.ink : theme.colour.paper);
