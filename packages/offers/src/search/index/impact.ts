// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { normalise, primary } from "../text/normalise.ts";
import { fields } from "./texts.ts";
import type { Field, FieldText } from "./texts.ts";

/** What a word of an offer weighs, 1 to 31, and the weightiest field it stands in. */
export interface Weighed {
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
  readonly language: string;
  readonly form: string;
  readonly shown: string;
  /** Occurrences by field. */
  readonly times: Map<Field, number>;
  /** Words of the shortest title it stands in. */
  titleWords: number;
}

function weigh({ language, form, shown, times, titleWords }: Found): Weighed {
  const field = fields.find((one) => times.has(one)) ?? "description";
  const others = Math.min(2, times.size - 1);
  const again = Math.min(2, (times.get("description") ?? 1) - 1);
  const short = field === "title" ? (titleWords <= 2 ? 3 : titleWords <= 5 ? 1 : 0) : 0;
  return {
    language,
    form,
    shown,
    field,
    impact: base[field] + others + (field === "title" ? Math.min(1, again) : again) + short,
  };
}

/**
 * The words of an offer, each with what it weighs there. A frequent word in a long text gains little, a short title a bit.
 *
 * @param texts - the texts of one offer
 */
export function weighWords(texts: readonly FieldText[]): readonly Weighed[] {
  const found = new Map<string, Found>();
  for (const { field, language, text } of texts) {
    const rules = primary(language);
    const tokens = normalise(text, language);
    for (const { form, shown } of tokens) {
      const key = `${rules}:${form}`;
      const word = found.get(key) ?? { language: rules, form, shown, times: new Map<Field, number>(), titleWords: 99 };
      word.times.set(field, (word.times.get(field) ?? 0) + 1);
      if (field === "title") word.titleWords = Math.min(word.titleWords, tokens.length);
      found.set(key, word);
    }
  }
  return [...found.values()].map(weigh);
}
