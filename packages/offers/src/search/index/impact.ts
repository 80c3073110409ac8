// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { keyOf } from "../lexicon/lexicon.ts";
import { formsIn, primary } from "../text/normalise.ts";
import { fields } from "./texts.ts";
import type { Field, FieldText } from "./texts.ts";

/** What a word of an offer weighs, 1 to 31, and the weightiest field it stands in. */
export interface Weighed {
  /** Under which the term is filed. */
  readonly key: string;
  readonly language: string;
  readonly form: string;
  readonly shown: string;
  readonly field: Field;
  readonly impact: number;
}

/** A word in the title weighs more than in all other fields together, whatever stands beside it. */
const base: Readonly<Record<Field, number>> = { title: 24, label: 13, name: 10, fact: 10, description: 6 };

/** Field in three bits, impact in five. */
export const markOf = ({ field, impact }: Pick<Weighed, "field" | "impact">): number =>
  (fields.indexOf(field) << 5) | impact;

export const impactOf = (mark: number): number => mark & 31;

export const fieldOf = (mark: number): Field => fields[mark >>> 5] ?? "description";

interface Found {
  readonly key: string;
  readonly language: string;
  readonly form: string;
  readonly shown: string;
  /** Occurrences by field. */
  readonly times: Map<Field, number>;
  /** Words of the shortest title it stands in. */
  titleWords: number;
}

function weigh({ key, language, form, shown, times, titleWords }: Found): Weighed {
  const field = fields.find((one) => times.has(one)) ?? "description";
  const others = Math.min(2, times.size - 1);
  const again = Math.min(2, (times.get("description") ?? 1) - 1);
  const short = field === "title" ? (titleWords <= 2 ? 3 : titleWords <= 5 ? 1 : 0) : 0;
  return {
    key,
    language,
    form,
    shown,
    field,
    impact: base[field] + others + (field === "title" ? Math.min(1, again) : again) + short,
  };
}

/** Reads the words of a text. */
export type Reader = (text: FieldText) => ReturnType<typeof formsIn>;

/** Labels, names and facts are the same in many offers: they are read once. */
export function readerOf(): Reader {
  const known = new Map<string, ReturnType<typeof formsIn>>();
  return ({ field, text }) => {
    if (field === "title" || field === "description") return formsIn(text);
    const forms = known.get(text) ?? formsIn(text);
    known.set(text, forms);
    return forms;
  };
}

/**
 * The words of an offer, each with what it weighs there. A frequent word in a long text gains little, a short title a bit.
 *
 * @param texts - the texts of one offer
 * @param read - reads their words
 */
export function weighWords(texts: readonly FieldText[], read: Reader): readonly Weighed[] {
  const found = new Map<string, Found>();
  for (const text of texts) {
    const { field } = text;
    const language = primary(text.language);
    const forms = read(text);
    for (const { form, shown } of forms) {
      const key = keyOf(language, form);
      let word = found.get(key);
      if (word === undefined) {
        word = { key, language, form, shown, times: new Map(), titleWords: Infinity };
        found.set(key, word);
      }
      word.times.set(field, (word.times.get(field) ?? 0) + 1);
      if (field === "title") word.titleWords = Math.min(word.titleWords, forms.length);
    }
  }
  return [...found.values()].map(weigh);
}
