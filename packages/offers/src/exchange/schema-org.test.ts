// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { offering } from "../checks/examples.ts";
import type { Offer } from "../records/catalogue.ts";
import { toSchemaOrg } from "./schema-org.ts";

const view = { language: "de", from: "2021-03-01", to: "2021-06-30", ags: "05916000" } as const;
const timeZone = "Europe/Berlin";
const graph = (changes: Partial<Offer>) => toSchemaOrg(offering(changes), view).value["@graph"];

const weekly = {
  kind: "recurring",
  timeZone,
  series: [{ rule: "FREQ=WEEKLY;BYDAY=MO", start: "2021-03-22T18:00", end: "2021-03-22T20:00" }],
} as const;

test("a series is written out as dated events, with the offset of the day; what may fall out on a holiday is left out", () => {
  const [series, first, second, third] = graph({ kind: "event", schedule: weekly });
  expect(series).toMatchObject({ "@type": "EventSeries", "@id": "#o-1" });
  expect(series).not.toHaveProperty("startDate");
  expect(first).toMatchObject({
    "@type": "Event",
    "@id": "#o-1-1",
    startDate: "2021-03-22T18:00:00+01:00",
    endDate: "2021-03-22T20:00:00+01:00",
    eventStatus: "https://schema.org/EventScheduled",
    superEvent: { "@id": "#o-1" },
  });
  expect(second).toMatchObject({ startDate: "2021-03-29T18:00:00+02:00" });
  // 5 April 2021 is Easter Monday.
  expect(third).toMatchObject({ startDate: "2021-04-12T18:00:00+02:00" });
});

test("one meeting is one event; one that was called off says so", () => {
  const session = { start: "2021-03-27T18:00", end: "2021-03-27T20:00" };
  const dates = (sessions: readonly object[]) => ({ kind: "dates", timeZone, sessions }) as Offer["schedule"];
  expect(graph({ kind: "event", schedule: dates([session]) })).toMatchObject([
    { "@type": "Event", "@id": "#o-1", startDate: "2021-03-27T18:00:00+01:00" },
  ]);
  expect(graph({ kind: "event", schedule: dates([{ ...session, cancelled: true }]) })).toMatchObject([
    { eventStatus: "https://schema.org/EventCancelled" },
  ]);
});

test("a course has its dates at its instance, a service its hours", () => {
  const [course] = graph({ kind: "course", schedule: { ...weekly, holidays: { state: "closed" } } });
  expect(course).toMatchObject({
    "@type": "Course",
    hasCourseInstance: { startDate: "2021-03-22T18:00:00+01:00", endDate: "2021-06-28T20:00:00+02:00" },
  });
  expect(graph({})).toMatchObject([{ "@type": "Service", hoursAvailable: [{ opens: "09:00" }] }]);
});

test("tells what is not said, and what is over", () => {
  const paths = (changes: Partial<Offer>) => toSchemaOrg(offering(changes), view).loss.map(({ path }) => path);
  const cost = { kind: "amount", euroCents: 500 } as const;
  expect(paths({ cost, registration: true })).toEqual(
    expect.arrayContaining(["/offers/0/title/en", "/offers/0/cost", "/offers/0/registration"]),
  );
  expect(paths({ status: "paused" })).toEqual(["/offers/0"]);
});
