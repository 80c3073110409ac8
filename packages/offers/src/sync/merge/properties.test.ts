// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointerSegments } from "@quartierkit/findings";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../canonical.ts";
import { changedSince } from "../changed-since.ts";
import { someDecisions, someOrder, someSources } from "../../../testing/sync-sources.ts";
import { unitsOf } from "./fields.ts";
import { mergeSources } from "./merge.ts";
import { keyOf, syncLists } from "./model.ts";
import type { SyncSource } from "./model.ts";
import { renamed, renamingOf } from "./references.ts";

const on = "2022-02-01";
const inputs = fc.record({ sources: someSources, decisions: someDecisions, order: someOrder });

/** The value at a path of a record. */
const at = (record: object, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    record,
  );

const recordsIn = (sources: readonly SyncSource[]) =>
  sources.flatMap(({ id: source, catalogue }) =>
    syncLists.flatMap((list) => catalogue[list].map((record) => ({ source, list, record }))),
  );

describe("merging", () => {
  test("nothing is lost: every field of every source is in the result or told as overridden, with its source", () => {
    fc.assert(
      fc.property(inputs, ({ sources, ...options }) => {
        const { state, overridden } = mergeSources(sources, { on, ...options });
        const into = new Map(state?.seen.map((seen) => [keyOf(seen.list, seen), seen.into]));
        for (const { source, list, record } of recordsIn(sources)) {
          const id = into.get(keyOf(list, { source, id: record.id }));
          const result = state?.catalogue[list].find((one) => one.id === id);
          for (const { path, value } of unitsOf(renamed(record, renamingOf(source, into)))) {
            const isThere = canonical(at(result ?? {}, path)) === canonical(value);
            const told = overridden.filter(
              (one) =>
                one.source === source &&
                one.member === record.id &&
                one.list === list &&
                canonical(pointerSegments(one.field)) === canonical(path),
            );
            expect(told.map((one) => canonical(one.value))).toEqual(isThere ? [] : [canonical(value)]);
          }
        }
      }),
    );
  });

  test("merging twice is merging once", () => {
    fc.assert(
      fc.property(inputs, ({ sources, ...options }) => {
        const once = mergeSources(sources, { on, ...options });
        const twice = mergeSources(sources, { on: "2022-03-01", ...options, before: once.state });
        expect(twice.state).toEqual(once.state);
        expect(JSON.stringify(twice.state)).toBe(JSON.stringify(once.state));
      }),
    );
  });

  test("the order in which sources and decisions are given gives the same bytes", () => {
    fc.assert(
      fc.property(inputs, ({ sources, decisions, order }) => {
        const told = (given: readonly SyncSource[], decided: typeof decisions) => {
          const { state, overridden, conflicts } = mergeSources(given, { on, order, decisions: decided });
          return JSON.stringify({ state, overridden, conflicts });
        };
        expect(told(sources.toReversed(), decisions.toReversed())).toBe(told(sources, decisions));
      }),
    );
  });

  test("every value that was taken has an origin among the sources", () => {
    fc.assert(
      fc.property(inputs, ({ sources, ...options }) => {
        const { state } = mergeSources(sources, { on, ...options });
        const known = new Set(state?.catalogue.sources?.map(({ id }) => id));
        for (const list of syncLists)
          for (const record of state?.catalogue[list] ?? [])
            for (const { path } of unitsOf(record)) {
              const origin = record.provenance?.[`/${path.join("/")}`];
              const isUpkeep = ["verifiedOn", "verifyBy", "changedOn"].includes(path[0] ?? "");
              expect([path, origin === undefined ? isUpkeep : known.has(origin.source)]).toEqual([path, true]);
            }
      }),
    );
  });

  test("whoever follows the cursor has the same catalogue", () => {
    fc.assert(
      fc.property(fc.array(inputs, { minLength: 1, maxLength: 4 }), (steps) => {
        const mirror = new Map<string, string>();
        let cursor: string | null = null;
        let before = null;
        for (const { sources, ...options } of steps) {
          const { state } = mergeSources(sources, { on, ...options, before });
          if (state === null) throw new Error("sources were refused");
          const { changed, gone, next } = changedSince(state, cursor);
          for (const { list, record } of changed) mirror.set(`${list} ${record.id}`, canonical(record));
          for (const { list, id } of gone) mirror.delete(`${list} ${id}`);
          const wanted = syncLists.flatMap((list) =>
            state.catalogue[list].map((record) => [`${list} ${record.id}`, canonical(record)]),
          );
          expect(Object.fromEntries(mirror)).toEqual(Object.fromEntries(wanted));
          [cursor, before] = [next, state];
        }
      }),
      { numRuns: 60 },
    );
  });
});
