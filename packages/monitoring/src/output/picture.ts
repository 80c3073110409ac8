// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Flow } from "./series.ts";

const [width, height, base, top, side] = [720, 242, 176, 48, 24];

const words = {
  title: { de: "Eintritte und Austritte je Quartal", en: "Entries and exits by quarter" },
  entries: { de: "Eintritte", en: "entries" },
  exits: { de: "Austritte", en: "exits" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const colour = { entries: "#0b5c73", exits: "#ffffff", edge: "#0b5c73", ink: "#1c2430" } as const;

const yearOf = (quarter: string): string => quarter.slice(0, 4);

const quarterWord = (quarter: string): string => `Q${quarter.slice(5)}`;

interface Scale {
  /** Width of a quarter. */
  readonly step: number;
  /** Width of a bar. */
  readonly wide: number;
  readonly most: number;
}

const scaleOf = (flow: readonly Flow[]): Scale => {
  const step = (width - 2 * side) / Math.max(1, flow.length);
  return {
    step,
    wide: Math.min(22, step / 2.6),
    most: Math.max(1, ...flow.flatMap((one) => [one.entries, one.exits])),
  };
};

/** A bar with its number above, which shrinks before it runs into its neighbour; filled and empty are told apart without colour. */
function bar(x: number, value: number, { step, wide, most, fill }: Scale & { readonly fill: string }): string {
  if (value === 0) return "";
  const size = ((base - top) * value) / most;
  const letters = Math.min(11, step / 2 / (0.6 * String(value).length));
  const number = `<text x="${x + wide / 2}" y="${base - size - 4}" text-anchor="middle" font-size="${letters}">${value}</text>`;
  return `<rect x="${x}" y="${base - size}" width="${wide}" height="${size}" fill="${fill}" stroke="${colour.edge}"/>${number}`;
}

/** A quarter: its two bars, its name, and under the first of a year the year. */
function quarterMarks({ quarter, entries, exits }: Flow, index: number, scale: Scale): string {
  const { step, wide } = scale;
  const x = side + index * step + step / 2;
  const label = (y: number, text: string) => `<text x="${x}" y="${y}" text-anchor="middle">${text}</text>`;
  const year = index === 0 || quarter.endsWith("-1") ? label(base + 30, yearOf(quarter)) : "";
  const bars = `${bar(x - wide - 1, entries, { ...scale, fill: colour.entries })}${bar(x + 1, exits, { ...scale, fill: colour.exits })}`;
  return `${bars}${label(base + 16, quarterWord(quarter))}${year}`;
}

function legend(language: keyof Bilingual): string {
  const entry = (x: number, fill: string, text: string) =>
    `<rect x="${x}" y="${base + 44}" width="12" height="12" fill="${fill}" stroke="${colour.edge}"/><text x="${x + 18}" y="${base + 54}">${text}</text>`;
  return `${entry(side, colour.entries, words.entries[language])}${entry(side + 120, colour.exits, words.exits[language])}`;
}

/**
 * Entries and exits over time as a static picture, in black, white and one colour; the title says what it shows, each bar its number.
 *
 * @param flow - from `flowOf`
 * @param language - of the words
 */
export function flowPicture(flow: readonly Flow[], language: keyof Bilingual): string {
  const scale = scaleOf(flow);
  const told = flow.map(
    ({ quarter, entries, exits }) =>
      `${quarterWord(quarter)} ${yearOf(quarter)}: ${entries} ${words.entries[language]}, ${exits} ${words.exits[language]}`,
  );
  const title = escapeHtml(words.title[language]);
  const axis = `<line x1="${side}" y1="${base}" x2="${width - side}" y2="${base}" stroke="${colour.ink}"/>`;
  const marks = flow.map((one, index) => quarterMarks(one, index, scale)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="11" fill="${colour.ink}" lang="${language}"><title>${title}</title><desc>${escapeHtml(told.join("; "))}</desc><text x="${side}" y="20" font-size="16" font-weight="bold">${title}</text>${marks}${axis}${legend(language)}</svg>`;
}
