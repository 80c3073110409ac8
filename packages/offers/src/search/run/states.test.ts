// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { buildIndex } from "../index/build.ts";
import { catalogueOf, offer } from "../testing/offers.ts";
import { statesAt } from "./states.ts";

const weekly = (timeZone: string) =>
  ({
    kind: "weekly",
    hours: [{ weekday: "mo", opens: "09:00", closes: "10:00" }],
    timeZone,
    holidays: { state: "closed" },
  }) as const;

const { places, ...rest } = catalogueOf(
  offer("berlin", "A", { schedule: weekly("Europe/Berlin") }),
  offer("closed", "B", { schedule: weekly("Europe/Berlin"), placeIds: ["north"] }),
  offer("lisbon", "C", { schedule: weekly("Europe/Lisbon") }),
  offer("nowhere", "D", { schedule: weekly("Europe/Nowhere") }),
  offer("parts", "E", { schedule: { kind: "several", parts: [{ schedule: weekly("Europe/Lisbon") }] } }),
  offer("talk", "F", { schedule: { kind: "by-appointment" } }),
);
// Corpus Christi is no Monday; Whit Monday is a holiday everywhere, known for the place in Herne only.
const catalogue = { ...rest, places: places.map((place) => ({ ...place, ags: "05916000" })) };
const index = buildIndex(catalogue);
const at = (time: string) =>
  Object.fromEntries(statesAt(index, catalogue, { at: time }).map((state, row) => [index.ids[row], state]));

test("an instant is told by each clock on the wall, also in summer", () => {
  expect(at("2026-03-02T08:30:00Z")).toEqual({
    berlin: "open",
    closed: "open",
    lisbon: "closed",
    nowhere: "unknown",
    parts: "closed",
    talk: "by-appointment",
  });
  expect(at("2026-07-06T07:30:00Z")["berlin"]).toBe("open");
  expect(at("2026-07-06T10:30:00+02:00")).toMatchObject({ berlin: "closed", lisbon: "open", parts: "open" });
});

test("a wall time is the same everywhere", () => {
  expect(at("2026-03-02T09:30")).toMatchObject({ berlin: "open", lisbon: "open", parts: "open" });
});

test("holidays of the municipality count", () => {
  expect(at("2026-05-25T09:30")["closed"]).toBe("closed");
});

test("an offer that the catalogue does not have is unknown", () => {
  expect(statesAt(index, { ...catalogue, offers: [] }, { at: "2026-03-02T09:30" })).toEqual(
    index.ids.map(() => "unknown"),
  );
});
