// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A stretch of a text, from its first sign to the one after its last. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** A member of an object and where its value stands. */
export interface Named extends Slice {
  readonly name: string;
}

const stringEnd = (text: string, start: number): number => {
  for (let index = start + 1; ; index += 1) {
    if (text[index] === "\\") index += 1;
    else if (text[index] === '"') return index + 1;
  }
};

/** Where a value ends that begins at `start`; the text was read as JSON before, so every bracket is closed. */
function valueEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return stringEnd(text, start);
  if (first !== "{" && first !== "[") {
    const end = /[\s,\]}]|$/g;
    end.lastIndex = start;
    return end.exec(text)?.index ?? text.length;
  }
  const sign = /["[\]{}]/g;
  sign.lastIndex = start;
  let depth = 0;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    if (found[0] === '"') sign.lastIndex = stringEnd(text, found.index);
    else depth += found[0] === "{" || found[0] === "[" ? 1 : -1;
    if (depth === 0) return sign.lastIndex;
  }
  return text.length;
}

/** The next place that holds neither white space nor one of the signs between values. */
function next(text: string, start: number): number {
  const sign = /[^\s,:]/g;
  sign.lastIndex = start;
  return sign.exec(text)?.index ?? text.length;
}

/**
 * The values of a JSON array, as stretches of the text.
 *
 * @param text - a text that `JSON.parse` takes
 * @param start - where the array begins
 */
export function elementsAt(text: string, start: number): readonly Slice[] {
  const found: Slice[] = [];
  for (let from = next(text, start + 1); text[from] !== "]"; from = next(text, found.at(-1)?.to ?? text.length)) {
    found.push({ from, to: valueEnd(text, from) });
  }
  return found;
}

/**
 * The members of a JSON object, as stretches of the text; a name that stands twice is there twice.
 *
 * @param text - a text that `JSON.parse` takes
 * @param start - where the object begins
 */
export function membersAt(text: string, start: number): readonly Named[] {
  const found: Named[] = [];
  for (let at = next(text, start + 1); text[at] !== "}"; at = next(text, found.at(-1)?.to ?? text.length)) {
    const end = stringEnd(text, at);
    const from = next(text, end);
    found.push({ name: String(JSON.parse(text.slice(at, end))), from, to: valueEnd(text, from) });
  }
  return found;
}

/** The member that counts where a name stands twice: the last, as `JSON.parse` takes it. */
export const memberNamed = (text: string, start: number, name: string): Named | undefined =>
  membersAt(text, start).findLast((member) => member.name === name);
