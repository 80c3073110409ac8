// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from "node:fs";

/**
 * A page with one part between its markers written anew.
 *
 * @param text - the page
 * @param name - of the part, as its markers say
 * @param part - Markdown
 * @throws Error where the page lacks the markers
 */
export function withPart(text: string, name: string, part: string): string {
  const [begin, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page lacks ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}

/**
 * Writes the generated parts of a README.
 *
 * @param page - address of the file
 * @param parts - Markdown by name of the part
 */
export function writeParts(page: URL, parts: Readonly<Record<string, string>>): void {
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    Object.entries(parts).reduce((rest, [name, part]) => withPart(rest, name, part), text),
  );
}
