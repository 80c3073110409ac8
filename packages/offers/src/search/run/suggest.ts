// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { lifeSituations, topics } from "../../codes/lists.ts";
import type { SearchIndex } from "../index/build.ts";
import { columnOf, countBoth } from "../index/code-sets.ts";
import { normalise } from "../text/normalise.ts";
import { nearest } from "../query/expand.ts";
import type { Plan } from "../query/plan.ts";

/** What to try instead. */
export type Suggestion =
  /** A word of the catalogue that is near to a word that nothing answers. */
  | { readonly kind: "word"; readonly instead: string; readonly text: string }
  /** A topic or a life situation that the query speaks of, as a filter. */
  | {
      readonly kind: "topic" | "lifeSituation";
      readonly code: string;
      readonly label: Bilingual;
      readonly offers: number;
    }
  /** The same words without the filters. */
  | { readonly kind: "without-filters"; readonly offers: number };

const most = 3;

/** Far enough for a neighbour, too far for a hit. */
const reach = (form: string): number => Math.min(3, Math.floor(form.length / 3));

function words({ lexicon }: SearchIndex, { words: asked }: Plan): readonly Suggestion[] {
  return asked
    .filter(({ matches, form }) => matches.length === 0 && form.length > 3)
    .flatMap(({ form, shown }) =>
      nearest(lexicon, form, reach(form))
        .filter(({ documents }) => documents > 0)
        .slice(0, most)
        .map((near) => ({ kind: "word" as const, instead: shown, text: near.shown })),
    );
}

const lists = [
  ["topic", topics],
  ["lifeSituation", lifeSituations],
] as const;

function related(index: SearchIndex, { words: asked }: Plan): readonly Suggestion[] {
  const forms = new Set(asked.map(({ form }) => form));
  return lists.flatMap(([kind, { codes }]) =>
    codes.flatMap(({ code, label }) => {
      const own = [...normalise(label.de, "de"), ...normalise(label.en, "en")];
      const touches = own.some(({ form, stem }) =>
        [...forms].some((asked_) => asked_ === form || (stem.length > 3 && asked_.includes(stem))),
      );
      if (!touches) return [];
      const column = columnOf(index.facets[kind], code, index.ids.length);
      const offers = countBoth(column, column);
      return offers === 0 ? [] : [{ kind, code, label: { de: label.de, en: label.en }, offers }];
    }),
  );
}

/**
 * Neighbours of a query that nothing answers.
 *
 * @param index - the index
 * @param plan - the words of the query
 * @param unfiltered - how many offers answer the words and do not pass the filters
 */
export function suggest(index: SearchIndex, plan: Plan, unfiltered: number): readonly Suggestion[] {
  return [
    ...(unfiltered > 0 ? [{ kind: "without-filters" as const, offers: unfiltered }] : []),
    ...words(index, plan),
    ...related(index, plan),
  ];
}
