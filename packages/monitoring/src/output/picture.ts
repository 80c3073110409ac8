// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Flow } from "./series.ts";

const [width, height, base, top] = [720, 200, 150, 20];

const words = {
  title: { de: "Eintritte und Austritte je Quartal", en: "Entries and exits by quarter" },
  entries: { de: "Eintritte", en: "entries" },
  exits: { de: "Austritte", en: "exits" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const quarterWord = (quarter: string): string => `${quarter.slice(5)}/${quarter.slice(2, 4)}`;

/** A bar with its number above; a filled and a hatched one are told apart without colour. */
function bar(x: number, value: number, { wide, most, fill }: { wide: number; most: number; fill: string }): string {
  const size = ((base - top) * value) / Math.max(1, most);
  return `<rect x="${x}" y="${base - size}" width="${wide}" height="${size}" fill="${fill}" stroke="#0b5c73"/><text x="${x + wide / 2}" y="${base - size - 4}" text-anchor="middle">${value === 0 ? "" : value}</text>`;
}

/**
 * Entries and exits over time as a static picture, in black, white and one colour; the title says what it shows, each bar its number.
 *
 * @param flow - from `flowOf`
 * @param language - of the words
 */
export function flowPicture(flow: readonly Flow[], language: keyof Bilingual): string {
  const most = Math.max(0, ...flow.flatMap(({ entries, exits }) => [entries, exits]));
  const step = (width - 40) / Math.max(1, flow.length);
  const wide = Math.min(22, step / 2.6);
  const bars = flow.map(({ quarter, entries, exits }, index) => {
    const x = 20 + index * step + step / 2;
    return `${bar(x - wide - 1, entries, { wide, most, fill: "#0b5c73" })}${bar(x + 1, exits, { wide, most, fill: "#ffffff" })}<text x="${x}" y="${base + 16}" text-anchor="middle">${quarterWord(quarter)}</text>`;
  });
  const told = flow.map(
    ({ quarter, entries, exits }) =>
      `${quarterWord(quarter)}: ${entries} ${words.entries[language]}, ${exits} ${words.exits[language]}`,
  );
  const legend = `<rect x="20" y="${base + 30}" width="12" height="12" fill="#0b5c73"/><text x="38" y="${base + 40}">${words.entries[language]}</text><rect x="140" y="${base + 30}" width="12" height="12" fill="#ffffff" stroke="#0b5c73"/><text x="158" y="${base + 40}">${words.exits[language]}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="11" fill="#1c2430" lang="${language}"><title>${escapeHtml(words.title[language])}</title><desc>${escapeHtml(told.join("; "))}</desc><line x1="20" y1="${base}" x2="${width - 20}" y2="${base}" stroke="#1c2430"/>${bars.join("")}${legend}</svg>`;
}
