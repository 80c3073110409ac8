// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { having, offering } from "../../checks/examples.ts";
import { occurrencesIn } from "../../occurrences.ts";
import type { Catalogue, Offer, Schedule } from "../../records/catalogue.ts";
import { fromICalendar } from "./read.ts";
import { toICalendar } from "./write.ts";
import type { CalendarFeed } from "./write.ts";

const feed: CalendarFeed = {
  name: "Quartier, Termine",
  domain: "stadtteil.example",
  language: "de",
  stamp: "2021-02-01T12:00:00Z",
  from: "2021-03-01",
  to: "2021-06-30",
  ags: "05916000",
};

const timeZone = "Europe/Berlin";
const tuesdays = { rule: "FREQ=WEEKLY;BYDAY=TU", start: "2021-03-02T09:30", end: "2021-03-02T11:00" } as const;

const schedules: Readonly<Record<string, Schedule>> = {
  "weekly hours, closed on holidays and for a week": {
    kind: "weekly",
    timeZone,
    hours: [
      { weekday: "mo", opens: "09:00", closes: "12:00" },
      { weekday: "th", opens: "09:00", closes: "12:00" },
      { weekday: "fr", opens: "20:00", closes: "01:00" },
    ],
    holidays: { state: "closed" },
    exceptions: [
      { from: "2021-03-08", to: "2021-03-14", state: "closed" },
      { from: "2021-03-18", to: "2021-03-18", state: "open", hours: [{ opens: "14:00", closes: "24:00" }] },
    ],
  },
  "weekly hours that begin and end": {
    kind: "weekly",
    timeZone,
    hours: [{ weekday: "we", opens: "18:00", closes: "24:00" }],
    validFrom: "2021-03-20",
    validTo: "2021-05-05",
    holidays: { state: "open" },
  },
  "a series with days in and out, across the change of clocks": {
    kind: "recurring",
    timeZone,
    series: [{ ...tuesdays, exclude: ["2021-04-06T09:30"], include: ["2021-04-08T09:30"] }],
    holidays: { state: "closed" },
  },
  "a series whose rule does not give its start, with an end in wall time": {
    kind: "recurring",
    timeZone,
    series: [{ ...tuesdays, rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20210513T093000" }],
    holidays: { state: "open" },
  },
  "days of their own": {
    kind: "recurring",
    timeZone,
    series: [
      {
        rule: "FREQ=MONTHLY;BYDAY=1SA;UNTIL=20210601",
        start: "2021-03-06T00:00",
        end: "2021-03-07T00:00",
        allDay: true,
      },
    ],
    holidays: { state: "open" },
  },
  dates: {
    kind: "dates",
    timeZone,
    sessions: [
      { start: "2021-03-27T18:00", end: "2021-03-27T20:00" },
      { id: "fest", start: "2021-03-28T18:00", end: "2021-03-29T02:00" },
    ],
  },
  several: {
    kind: "several",
    parts: [
      { schedule: { kind: "recurring", timeZone, series: [tuesdays], holidays: { state: "closed" } } },
      { schedule: { kind: "dates", timeZone, sessions: [{ start: "2021-03-10T10:00", end: "2021-03-10T12:00" }] } },
    ],
  },
};

/** Meetings from the beginning of the feed to its end, as a parser of other people finds them. */
function meetingsBy(text: string): readonly string[] {
  const calendar = ICAL.Component.fromString(text);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const mains = events.filter((event) => !event.isRecurrenceException());
  for (const event of events.filter((one) => one.isRecurrenceException()))
    mains.find((main) => main.uid === event.uid)?.relateException(event);
  const local = (time: ICAL.Time): string => time.toString().slice(0, 16).padEnd(16, "T00:00");
  const found = mains.flatMap((event) => {
    if (!event.isRecurring()) return [`${local(event.startDate)} ${local(event.endDate)}`];
    const iterator = event.iterator();
    const meetings: string[] = [];
    for (
      let next = iterator.next();
      next !== null && next !== undefined && local(next).slice(0, 10) <= feed.to;
      next = iterator.next()
    ) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      meetings.push(`${local(startDate)} ${local(endDate)}`);
    }
    return meetings;
  });
  return found.toSorted();
}

const ours = (catalogue: Catalogue): readonly string[] =>
  occurrencesIn(catalogue, { from: feed.from, to: feed.to, ags: "05916000" })
    .map(({ start, end }) => `${start} ${end}`)
    .toSorted();

describe("another parser finds the meetings that there are", () => {
  test.each(Object.entries(schedules))("%s", (_, schedule) => {
    const catalogue = offering({ schedule });
    const { value, loss } = toICalendar(catalogue, feed);
    expect(ours(catalogue).length).toBeGreaterThan(1);
    expect(meetingsBy(value)).toEqual(ours(catalogue));
    expect(loss.map(({ path }) => path)).not.toContain("/offers/0/schedule");
  });

  test.each(Object.entries(schedules))("and so does our own: %s", (_, schedule) => {
    const catalogue = offering({ schedule });
    const organisation = { id: "g-1", name: "Stadtteilbüro", kind: "office" } as const;
    const { value } = toICalendar(catalogue, feed);
    const back = fromICalendar(value, { organisation, language: "de", timeZone });
    expect(back.findings).toEqual([]);
    expect(ours(back.catalogue)).toEqual(ours(catalogue));
  });
});

test("a meeting on a holiday of which nothing was said is there and not confirmed", () => {
  const catalogue = offering({
    schedule: { kind: "weekly", timeZone, hours: [{ weekday: "mo", opens: "09:00", closes: "12:00" }] },
  });
  const { value } = toICalendar(catalogue, feed);
  const events = ICAL.Component.fromString(value)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
  const unsure = events.filter((event) => event.component.getFirstPropertyValue("status") === "TENTATIVE");
  expect(unsure.map((event) => event.recurrenceId.toString().slice(0, 10))).toEqual(["2021-04-05", "2021-05-24"]);
  expect(meetingsBy(value)).toEqual(ours(catalogue));
});

describe("the file", () => {
  const [, sessions] = [0, schedules["dates"]];
  const text = 'Käse; Brot, "Wein" \\ 🍞\nzweite Zeile '.repeat(6);

  test("lines end as they must, hold 75 octets at most, and texts come back as they were", () => {
    const catalogue = offering({
      title: { de: text, en: "Bread" },
      ...(sessions === undefined ? {} : { schedule: sessions }),
    });
    const { value, loss } = toICalendar(catalogue, feed);
    const lines = value.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.every((line) => !/[\r\n]/.test(line) && new TextEncoder().encode(line).length <= 75)).toBe(true);
    const [event] = ICAL.Component.fromString(value).getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("summary")).toBe(text);
    expect(loss.map(({ path }) => path)).toContain("/offers/0/title/en");
  });

  test("any text survives both parsers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const plain = title.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
        const { value } = toICalendar(
          offering({ title: { de: `x${plain}` }, ...(sessions === undefined ? {} : { schedule: sessions }) }),
          feed,
        );
        const [event] = ICAL.Component.fromString(value).getAllSubcomponents("vevent");
        expect(event?.getFirstPropertyValue("summary")).toBe(`x${plain}`);
      }),
      { numRuns: 100 },
    );
  });

  test("ids stay when an offer is edited, and the number of the version grows", () => {
    const ids = (changes: Partial<Offer>) => {
      const { value } = toICalendar(
        offering({ ...(sessions === undefined ? {} : { schedule: sessions }), ...changes }),
        feed,
      );
      return value.split("\r\n").filter((line) => /^(UID|SEQUENCE)/.test(line));
    };
    const [before, after] = [ids({ changedOn: "2021-01-01" }), ids({ changedOn: "2021-02-01", title: { de: "Neu" } })];
    expect(before).toEqual([
      "UID:o-1-20210327T1800@stadtteil.example",
      "SEQUENCE:7671",
      "UID:o-1-fest@stadtteil.example",
      "SEQUENCE:7671",
    ]);
    expect(after).toEqual(before.map((line) => line.replace("7671", "7702")));
  });

  test("says what it cannot say", () => {
    const [first] = having({}).offers;
    if (first === undefined) throw new Error("the base has an offer");
    const catalogue = having({
      offers: [
        { ...first, schedule: { kind: "by-appointment" } },
        { ...first, id: "o-2", status: "ended" },
        { ...first, id: "o-3", schedule: { kind: "unknown" }, cost: { kind: "free" } },
      ],
    });
    const { value, loss } = toICalendar(catalogue, feed);
    expect(value).not.toContain("VEVENT");
    const told = loss.map(({ path, why }) => `${path} ${why.en}`);
    expect(told).toContain("/offers/0/schedule by appointment: no date");
    expect(told).toContain("/offers/1 ended or paused");
    expect(told).toContain("/offers/2/schedule hours unknown");
    expect(told).toContain("/offers/2/cost a calendar has no place for it");
  });

  test("a filter makes a feed of its own", () => {
    const { value } = toICalendar(offering({}), { ...feed, only: ({ kind }) => kind === "course" });
    expect(value).not.toContain("VEVENT");
  });
});
