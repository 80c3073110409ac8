// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { openingOf, stateOf } from "./state.ts";
import type { Schedule, WeeklySchedule } from "./records/catalogue.ts";

const herne = { ags: "05916000" };
const timeZone = "Europe/Berlin";

const weekly = (
  weekday: "mo" | "th" | "su",
  times: readonly [opens: string, closes: string],
  rest: Partial<WeeklySchedule> = {},
) => ({
  schedule: { kind: "weekly", hours: [{ weekday, opens: times[0], closes: times[1] }], timeZone, ...rest } as const,
});

describe("open or not", () => {
  test.each([
    ["2021-03-15T08:59", "closed"],
    ["2021-03-15T09:00", "open"],
    ["2021-03-15T11:59", "open"],
    ["2021-03-15T12:00", "closed"],
    ["2021-03-16T09:00", "closed"],
  ])("Monday nine to twelve, at %s: %s", (at, state) => {
    expect(stateOf(weekly("mo", ["09:00", "12:00"]), at)).toBe(state);
  });

  test.each([
    ["2021-03-14T20:00", "open"],
    ["2021-03-15T00:59", "open"],
    ["2021-03-15T01:00", "closed"],
    ["2021-03-14T00:30", "closed"],
  ])("Sunday eight in the evening to one, at %s: %s", (at, state) => {
    expect(stateOf(weekly("su", ["20:00", "01:00"]), at)).toBe(state);
  });

  test("unknown hours are not closed, and hours are unknown outside their validity", () => {
    expect(stateOf({ schedule: { kind: "unknown" } }, "2021-03-15T09:00")).toBe("unknown");
    expect(stateOf({ schedule: { kind: "by-appointment" } }, "2021-03-15T09:00")).toBe("by-appointment");
    expect(stateOf(weekly("mo", ["09:00", "12:00"], { validTo: "2021-03-14" }), "2021-03-15T09:00")).toBe("unknown");
    expect(stateOf(weekly("mo", ["09:00", "12:00"]), "2021-02-30T09:00")).toBe("unknown");
  });

  test("until tells the next change, or that there is none", () => {
    expect(openingOf(weekly("mo", ["09:00", "12:00"]), "2021-03-15T10:00", herne).until).toBe("2021-03-15T12:00");
    expect(openingOf(weekly("mo", ["09:00", "12:00"]), "2021-03-15T12:00", herne).until).toBe("2021-03-22T09:00");
    expect(openingOf({ schedule: { kind: "unknown" } }, "2021-03-15T12:00").until).toBeNull();
  });
});

// 2025-06-19 is Corpus Christi, a Thursday: a holiday in Herne, none in Hamburg.
describe("public holidays", () => {
  const at = "2025-06-19T10:00";
  const hours = ["09:00", "12:00"] as const;

  test("of which nothing was said make the usual hours unknown, and no others", () => {
    expect(openingOf(weekly("th", hours), at, herne)).toMatchObject({
      state: "unknown",
      because: { de: "Fronleichnam: nicht gesagt, ob geöffnet" },
    });
    expect(stateOf(weekly("th", hours), "2025-06-19T12:00", herne)).toBe("closed");
    expect(stateOf(weekly("mo", hours), at, herne)).toBe("closed");
    expect(stateOf(weekly("th", hours), at, { ags: "02000000" })).toBe("open");
  });

  test.each([
    [{ state: "closed" }, "closed"],
    [{ state: "open" }, "open"],
    [{ state: "by-appointment" }, "by-appointment"],
    [{ state: "open", hours: [{ opens: "14:00", closes: "16:00" }] }, "closed"],
  ] as const)("%o: %s", (holidays, state) => {
    expect(stateOf(weekly("th", hours, { holidays }), at, herne)).toBe(state);
  });

  test("without a municipality a day that only some Länder celebrate is unknown, one of all is certain", () => {
    const closed = weekly("th", hours, { holidays: { state: "closed" } });
    expect(stateOf(closed, at)).toBe("unknown");
    expect(stateOf(closed, "2025-05-29T10:00")).toBe("closed");
    expect(stateOf(closed, "2025-06-26T10:00")).toBe("open");
  });
});

describe("exceptions and school holidays", () => {
  const closure = { from: "2025-07-14", to: "2025-07-27", state: "closed", reason: { de: "Betriebsferien" } } as const;
  const short = {
    from: "2025-07-21",
    to: "2025-07-21",
    state: "open",
    hours: [{ opens: "10:00", closes: "11:00" }],
  } as const;
  const offer = weekly("mo", ["09:00", "12:00"], { exceptions: [closure, short] });

  test.each([
    ["2025-07-14T10:00", "closed"],
    ["2025-07-21T10:30", "open"],
    ["2025-07-21T11:30", "closed"],
    ["2025-07-28T10:00", "open"],
  ])("%s: %s; of two exceptions the later in the list counts", (at, state) => {
    expect(stateOf(offer, at, herne)).toBe(state);
  });

  test("a closure says why, and when it is over", () => {
    expect(openingOf(offer, "2025-07-14T10:00", herne)).toEqual({
      state: "closed",
      until: "2025-07-21T10:00",
      because: { de: "Betriebsferien", en: "Betriebsferien" },
    });
  });

  test("hours that differ in school holidays are unknown as long as these are", () => {
    const inTerm = weekly("mo", ["09:00", "12:00"], { schoolHolidays: { state: "closed" } });
    expect(stateOf(inTerm, "2025-07-21T10:00", herne)).toBe("unknown");
    expect(stateOf(weekly("mo", ["09:00", "12:00"]), "2025-07-21T10:00", herne)).toBe("open");
  });
});

describe("meetings", () => {
  const session = { start: "2021-03-15T09:00", end: "2021-03-15T12:00" };
  const course: Schedule = {
    kind: "recurring",
    series: [
      {
        rule: "FREQ=WEEKLY;BYDAY=TH",
        start: "2025-06-05T18:00",
        end: "2025-06-05T20:00",
        exclude: ["2025-06-12T18:00"],
      },
    ],
    timeZone,
    holidays: { state: "closed" },
  };

  test("with dates are open while they last, unless they fall out", () => {
    const on = (sessions: readonly object[]) => ({ schedule: { kind: "dates", timeZone, sessions } as Schedule }); // as a file has it
    expect(stateOf(on([session]), "2021-03-15T11:59")).toBe("open");
    expect(stateOf(on([session]), "2021-03-15T12:00")).toBe("closed");
    expect(stateOf(on([{ ...session, cancelled: true }]), "2021-03-15T10:00")).toBe("closed");
  });

  test.each([
    ["2025-06-05T19:00", "open"],
    ["2025-06-12T19:00", "closed"],
    ["2025-06-19T19:00", "closed"],
    ["2025-06-26T19:59", "open"],
    ["2025-06-26T20:00", "closed"],
  ])("of a series, at %s: %s", (at, state) => {
    expect(stateOf({ schedule: course }, at, herne)).toBe(state);
  });

  test("of a series on a holiday tell its name, and a rule that cannot be read is unknown", () => {
    expect(openingOf({ schedule: course }, "2025-06-19T19:00", herne).because.en).toBe("Corpus Christi");
    const broken: Schedule = { ...course, series: [{ rule: "weekly", start: session.start, end: session.end }] };
    expect(stateOf({ schedule: broken }, "2025-06-19T19:00", herne)).toBe("unknown");
  });
});

test("of several schedules the most open counts", () => {
  const schedule: Schedule = {
    kind: "several",
    parts: [{ schedule: weekly("mo", ["09:00", "12:00"]).schedule }, { schedule: { kind: "by-appointment" } }],
  };
  expect(stateOf({ schedule }, "2025-06-16T10:00", herne)).toBe("open");
  expect(openingOf({ schedule }, "2025-06-16T13:00", herne)).toMatchObject({
    state: "by-appointment",
    until: "2025-06-23T09:00",
  });
});
