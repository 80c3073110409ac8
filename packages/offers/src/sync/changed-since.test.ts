// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { changedSince } from "./changed-since.ts";
import { mergeSources } from "./merge/merge.ts";
import type { SyncState } from "./merge/model.ts";
import { offerOf, organisationOf, sourceOf } from "../../testing/sync-sources.ts";

const stateOf = (
  on: string,
  before: SyncState | null,
  ...offers: readonly (readonly [id: string, title: string])[]
): SyncState => {
  const catalogue = {
    organisations: [organisationOf("g", "Stadt")],
    offers: offers.map(([id, de]) => offerOf(id, { title: { de } })),
  };
  const { state } = mergeSources([sourceOf("a", catalogue)], { on, before });
  if (state === null) throw new Error("sources were refused");
  return state;
};

describe("changed since a cursor", () => {
  const first = stateOf("2022-01-01", null, ["2", "Zwei"], ["1", "Eins"]);
  const second = stateOf("2022-01-02", first, ["2", "Zwei"], ["1", "Eins neu"]);
  const third = stateOf("2022-01-03", second, ["1", "Eins neu"], ["3", "Drei"]);
  const told = (cursor: string | null) => {
    const { changed, gone, next, complete } = changedSince(third, cursor);
    return [changed.map(({ record }) => record.id).join(" "), gone.map(({ id }) => id).join(" "), next, complete];
  };

  test("tells what is new, what says something else and what is gone, oldest first", () => {
    expect(told("qks1-1")).toEqual(["1 3", "2", "qks1-3", false]);
    expect(told("qks1-2")).toEqual(["3", "2", "qks1-3", false]);
    expect(told("qks1-3")).toEqual(["", "", "qks1-3", false]);
  });

  test.each([[null], [""], ["qks1-99"], ["qks1-01"], ["qks1--1"], ["2022-01-01"], ["qks1-1".repeat(1000)]])(
    "with %j everything is told, and said so",
    (cursor) => {
      expect(told(cursor)).toEqual(["g 1 3", "2", "qks1-3", true]);
    },
  );

  test("tombstones tell the day and not what was last known", () => {
    expect(changedSince(third, "qks1-2").gone).toEqual([{ list: "offers", id: "2", gone: "2022-01-03", revision: 3 }]);
  });
});
