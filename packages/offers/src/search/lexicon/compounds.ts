// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { stem } from "../text/stem.ts";
import { heads, links, opaque } from "../words/heads.ts";

/** A part of a German word: the last one says what it is, the others of what kind. */
export interface Part {
  readonly form: string;
  readonly stem: string;
  readonly head: boolean;
}

const headStems: ReadonlySet<string> = new Set([...heads].map((head) => stem(head, "de")));

const isHead = (form: string): boolean => heads.has(form) || (form.length > 3 && headStems.has(stem(form, "de")));

/** Tells whether a stem is a word of its own somewhere. */
export type Known = (stem: string) => boolean;

const isWord = (form: string, known: Known): boolean =>
  form.length > 3 ? isHead(form) || known(stem(form, "de")) : heads.has(form);

/** A first part without what links it to the next, if it is a word then. */
function modifier(left: string, known: Known, depth: number): string | undefined {
  const bare = links.filter((link) => left.endsWith(link)).map((link) => left.slice(0, left.length - link.length));
  const word = [left, ...bare].find((form) => isWord(form, known));
  return word ?? (depth > 0 && cut(left, known, depth - 1)?.certain === true ? left : undefined);
}

interface Cut {
  readonly left: string;
  readonly right: string;
  /** Both parts are words. */
  readonly certain: boolean;
}

/** Where a word falls into two: both parts are words, else the last is one with which such words are made. */
function cut(form: string, known: Known, depth: number): Cut | undefined {
  if (opaque.has(form) || heads.has(form)) return undefined;
  let open: Cut | undefined;
  for (let at = 3; at <= form.length - 3; at += 1) {
    const right = form.slice(at);
    if (!isWord(right, known)) continue;
    const left = modifier(form.slice(0, at), known, depth);
    if (left !== undefined) return { left, right, certain: true };
    if (open === undefined && at > 3 && isHead(right)) open = { left: form.slice(0, at), right, certain: false };
  }
  return open;
}

const part = (form: string, head: boolean): Part => ({ form, stem: stem(form, "de"), head });

/**
 * The parts of a German word, parts of parts among them; none where it is not made of others. No dictionary is needed: words
 * are what the texts use alone, and a short list of last parts.
 *
 * @param form - a folded word
 * @param known - what else is a word
 */
export function partsOf(form: string, known: Known, depth = 2): readonly Part[] {
  if (form.length < 6 || form.length > 60 || depth < 0 || /[^a-z]/.test(form)) return [];
  const found = cut(form, known, depth);
  if (found === undefined) return [];
  const { left, right } = found;
  return [
    part(left, false),
    ...partsOf(left, known, depth - 1).map((inner) => ({ ...inner, head: false })),
    part(right, true),
    ...partsOf(right, known, depth - 1),
  ];
}

/**
 * The two parts a word falls into, where both are words.
 *
 * @param form - a folded word
 * @param known - what else is a word
 */
export function halvesOf(form: string, known: Known): readonly [left: string, right: string] | undefined {
  if (form.length < 6 || form.length > 60 || /[^a-z]/.test(form)) return undefined;
  const found = cut(form, known, 2);
  return found?.certain === true ? [found.left, found.right] : undefined;
}
