// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { isPattern } from "./fields.ts";
import { syncLists } from "./model.ts";
import type { SyncSource, SyncState } from "./model.ts";
import { namedIn } from "./precedence.ts";
import type { Precedence } from "./precedence.ts";
import { problem } from "./problem.ts";

const repeatedAt = (all: readonly string[]): readonly number[] => {
  const seen = new Set<string>();
  return all.flatMap((one, index) => {
    if (seen.has(one)) return [index];
    seen.add(one);
    return [];
  });
};

/** Ids of sources that cannot be told apart. */
export function sourceProblems(sources: readonly SyncSource[]): readonly Finding[] {
  const ids = sources.map(({ id }) => id);
  const nameless = ids.flatMap((id, index) =>
    typeof id === "string" && id !== ""
      ? []
      : problem("source-id", "error", {
          path: pointer("sources", index, "id"),
          message: { de: "Die Quelle hat keine Kennung.", en: "The source has no id." },
          hint: { de: "Jeder Quelle eine Kennung geben.", en: "Give each source an id." },
        }),
  );
  const twice = repeatedAt(ids).map((index) =>
    problem("source-twice", "error", {
      path: pointer("sources", index, "id"),
      message: { de: `Zwei Quellen heißen „${ids[index]}“.`, en: `Two sources are called “${ids[index]}”.` },
      hint: { de: "Jede Kennung nur einmal vergeben.", en: "Give each id once." },
    }),
  );
  return [...nameless, ...twice];
}

/** Sources that were there before: without them nobody knows whether their records are gone. */
export function absentProblems(sources: readonly SyncSource[], before: SyncState | null): readonly Finding[] {
  const here = new Set(sources.map(({ id }) => id));
  const known = new Set(before?.seen.filter(({ gone }) => gone === undefined).map(({ source }) => source));
  return [...known].flatMap((id) =>
    here.has(id)
      ? []
      : problem("source-absent", "error", {
          path: "/sources",
          message: {
            de: `Die Quelle „${id}“ fehlt. Es bleibt alles, wie es war.`,
            en: `The source “${id}” is absent. Everything stays as it was.`,
          },
          hint: {
            de: "Die letzte Fassung der Quelle übergeben; soll sie entfallen, einen leeren Katalog.",
            en: "Pass the last version of the source; to give it up, an empty catalogue.",
          },
        }),
  );
}

/** Orders that name a source twice, or one that is not there, and patterns that speak of nothing. */
export function ruleProblems({ order, rules }: Precedence, sources: readonly SyncSource[]): readonly Finding[] {
  const here = new Set(sources.map(({ id }) => id));
  const orders = [
    { order, path: "/order" },
    ...rules.flatMap((rule, index) =>
      rule.order === undefined ? [] : [{ order: rule.order, path: pointer("rules", index, "order") }],
    ),
  ];
  return [
    ...orders.flatMap((one) => orderProblems(namedIn(one.order), one.path, here)),
    ...rules.flatMap(({ fields }, index) =>
      fields.flatMap((pattern, at) =>
        isPattern(pattern)
          ? []
          : problem("field-unknown", "error", {
              path: pointer("rules", index, "fields", at),
              message: { de: `„${pattern}“ trifft kein Feld.`, en: `“${pattern}” matches no field.` },
              hint: {
                de: "Liste und Feld nennen, z. B. offers/schedule oder offers/title/de.",
                en: "Name list and field, e.g. offers/schedule or offers/title/de.",
              },
            }),
      ),
    ),
  ];
}

function orderProblems(named: readonly string[], path: string, here: ReadonlySet<string>): readonly Finding[] {
  const cycles = repeatedAt(named).map((index) =>
    problem("order-cycle", "error", {
      path,
      message: {
        de: `„${named[index]}“ steht in der Reihenfolge vor und hinter sich selbst.`,
        en: `“${named[index]}” stands before and behind itself in the order.`,
      },
      hint: { de: "Jede Quelle nur einmal nennen.", en: "Name each source once." },
    }),
  );
  const strangers = named.flatMap((id) =>
    here.has(id)
      ? []
      : problem("order-source", "warning", {
          path,
          message: { de: `Eine Quelle „${id}“ gibt es nicht.`, en: `There is no source “${id}”.` },
          hint: { de: "Kennung berichtigen oder streichen.", en: "Correct the id or take it out." },
        }),
  );
  return [...cycles, ...strangers];
}

/** Records whose id stands twice in one source: the first is taken. */
export const idProblems = (sources: readonly SyncSource[]): readonly Finding[] =>
  sources.flatMap(({ id: source, catalogue }, at) =>
    syncLists.flatMap((list) => {
      const ids = catalogue[list].map(({ id }) => id);
      return repeatedAt(ids).map((index) =>
        problem("id-twice", "error", {
          path: pointer("sources", at, "catalogue", list, index, "id"),
          message: {
            de: `Die Kennung „${ids[index]}“ steht in „${source}“ zweimal; übernommen ist der erste Datensatz.`,
            en: `The id “${ids[index]}” stands twice in “${source}”; the first record was taken.`,
          },
          hint: { de: "In der Quelle berichtigen.", en: "Correct it in the source." },
        }),
      );
    }),
  );
