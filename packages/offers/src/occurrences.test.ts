// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { base, having, offering } from "./checks/examples.ts";
import { occurrencesIn } from "./occurrences.ts";
import type { Schedule } from "./records/catalogue.ts";

const june = { from: "2025-06-16", to: "2025-06-29", ags: "05916000" };
const timeZone = "Europe/Berlin";
const on = (schedule: Schedule, range = june) =>
  occurrencesIn(offering({ schedule }), range).map(({ start, end, kind, state }) => [
    start,
    end.slice(11),
    kind,
    state,
  ]);

const thursdays: Schedule = {
  kind: "recurring",
  series: [{ rule: "FREQ=WEEKLY;BYDAY=TH", start: "2025-06-05T18:00", end: "2025-06-05T20:00" }],
  timeZone,
};

describe("dated times of an offer", () => {
  test("meetings of a series; one on a holiday of which nothing was said may fall out", () => {
    expect(on(thursdays)).toEqual([
      ["2025-06-19T18:00", "20:00", "session", "unknown"],
      ["2025-06-26T18:00", "20:00", "session", "open"],
    ]);
  });

  test("closed holidays fall out", () => {
    expect(on({ ...thursdays, holidays: { state: "closed" } }).map(([start]) => start)).toEqual(["2025-06-26T18:00"]);
  });

  test("weekly hours day by day, past midnight on the day they begin", () => {
    const hours = [{ weekday: "sa", opens: "20:00", closes: "01:00" }] as const;
    expect(on({ kind: "weekly", hours, timeZone })).toEqual([
      ["2025-06-21T20:00", "01:00", "hours", "open"],
      ["2025-06-28T20:00", "01:00", "hours", "open"],
    ]);
  });

  test("sessions on the first and the last day, none that fall out", () => {
    const session = (day: string, rest = {}) => ({ start: `${day}T10:00`, end: `${day}T11:00`, ...rest });
    const sessions = [
      session("2025-06-15"),
      session("2025-06-16"),
      session("2025-06-20", { cancelled: true }),
      session("2025-06-29"),
      session("2025-06-30"),
    ];
    expect(on({ kind: "dates", sessions, timeZone }).map(([start]) => start)).toEqual([
      "2025-06-16T10:00",
      "2025-06-29T10:00",
    ]);
  });

  test.each([{ kind: "unknown" }, { kind: "by-appointment" }] as const)("none where hours are %o", (schedule) => {
    expect(on(schedule)).toEqual([]);
  });
});

test("each offer has the holidays of its own municipality, and those that ended have no times", () => {
  const [place] = base.places;
  const [offer] = offering({ schedule: { ...thursdays, holidays: { state: "closed" } } }).offers;
  if (place === undefined || offer === undefined) throw new Error("the base has a place and an offer");
  const catalogue = having({
    places: [place, { ...place, id: "hamburg", ags: "02000000" }],
    offers: [offer, { ...offer, id: "north", placeIds: ["hamburg"] }, { ...offer, id: "over", status: "ended" }],
  });
  const range = { ...june, to: "2025-06-19" };
  expect(occurrencesIn(catalogue, range).map(({ offer: id }) => id)).toEqual(["north"]);
});
