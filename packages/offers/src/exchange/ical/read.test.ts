// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../records/read.ts";
import { fromICalendar } from "./read.ts";

const organisation = { id: "cafe", name: "Stadtteilcafé", kind: "association" } as const;
const reading = { organisation, language: "de", timeZone: "Europe/Berlin" } as const;

const calendar = (...lines: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");

const event = (...lines: readonly string[]): string => calendar("BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT");

const read = (text: string) => fromICalendar(text, reading);
const schedule = (text: string) => read(text).catalogue.offers[0]?.schedule;
const codes = (text: string) => read(text).findings.map(({ code, line }) => `${code} ${line}`);

describe("what Outlook, Google and Nextcloud write", () => {
  test.each([
    ["DTSTART;TZID=W. Europe Standard Time:20210308T090000", "2021-03-08T09:00"],
    ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20210308T090000', "2021-03-08T09:00"],
    ["DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20210308T090000", "2021-03-08T09:00"],
    ["DTSTART:20210308T080000Z", "2021-03-08T09:00"],
    ["DTSTART:20210708T070000Z", "2021-07-08T09:00"],
    ["DTSTART:20210308T090000", "2021-03-08T09:00"],
  ])("%s begins at %s", (line, start) => {
    expect(codes(event(line, "DURATION:PT1H30M"))).toEqual([]);
    expect(schedule(event(line, "DURATION:PT1H30M"))).toMatchObject({
      kind: "dates",
      timeZone: "Europe/Berlin",
      sessions: [{ start, end: start.replace("09:00", "10:30") }],
    });
  });

  test("a day of its own ends where the next begins, with and without an end", () => {
    const day = { start: "2021-03-08T00:00", end: "2021-03-09T00:00", allDay: true };
    const three = { ...day, end: "2021-03-11T00:00" };
    expect(schedule(event("DTSTART;VALUE=DATE:20210308"))).toMatchObject({ sessions: [day] });
    expect(schedule(event("DTSTART;VALUE=DATE:20210308", "DTEND;VALUE=DATE:20210311"))).toMatchObject({
      sessions: [three],
    });
  });

  test("a series keeps its rule; a meeting that moved leaves it and stands beside it, one that falls out only leaves it", () => {
    const main = ["BEGIN:VEVENT", "UID:1", "SUMMARY:Frühstück", "DTSTART;TZID=Europe/Berlin:20210302T093000"];
    const text = calendar(
      ...main,
      "DTEND;TZID=Europe/Berlin:20210302T110000",
      "RRULE:FREQ=WEEKLY;BYDAY=TU;",
      "EXDATE;TZID=Europe/Berlin:20210323T093000,20210330T093000",
      "END:VEVENT",
      ...main.with(3, "DTSTART;TZID=Europe/Berlin:20210310T100000"),
      "DTEND;TZID=Europe/Berlin:20210310T120000",
      "RECURRENCE-ID;TZID=Europe/Berlin:20210309T093000",
      "END:VEVENT",
      ...main.with(3, "DTSTART;TZID=Europe/Berlin:20210316T093000"),
      "RECURRENCE-ID;TZID=Europe/Berlin:20210316T093000",
      "STATUS:CANCELLED",
      "END:VEVENT",
    );
    expect(read(text)).toMatchObject({ findings: [], loss: [] });
    const [series, moved] = [{ rule: "FREQ=WEEKLY;BYDAY=TU", start: "2021-03-02T09:30" }, "2021-03-10T10:00"];
    const exclude = ["2021-03-23T09:30", "2021-03-30T09:30", "2021-03-09T09:30", "2021-03-16T09:30"];
    expect(schedule(text)).toMatchObject({
      kind: "several",
      parts: [
        { schedule: { kind: "recurring", series: [{ ...series, exclude }] } },
        { schedule: { kind: "dates", sessions: [{ start: moved, end: "2021-03-10T12:00" }] } },
      ],
    });
    expect(read(text).catalogue.offers).toHaveLength(1);
  });

  test("texts, places, links and languages come along, people do not", () => {
    const text = event(
      "DTSTART:20210308T090000",
      "SUMMARY;LANGUAGE=de:Café\\, Kuchen\\; Gespräch",
      "SUMMARY;LANGUAGE=tr:Kafe",
      "DESCRIPTION:Erste Zeile\\nzweite",
      " Zeile",
      "LOCATION:Stadtteilbüro",
      "GEO:51.53;7.16",
      "URL:https://stadtteil.example/cafe",
      "ORGANIZER;CN=Jemand:mailto:jemand@stadtteil.example",
      "LAST-MODIFIED:20210301T120000Z",
      "BEGIN:VALARM",
      "TRIGGER:-PT15M",
      "END:VALARM",
    );
    const { catalogue, loss, findings } = read(text);
    expect(findings).toEqual([]);
    expect(catalogue.offers[0]).toMatchObject({
      title: { de: "Café, Kuchen; Gespräch", tr: "Kafe" },
      description: { de: "Erste Zeile\nzweiteZeile" },
      links: [{ kind: "website", url: "https://stadtteil.example/cafe" }],
      changedOn: "2021-03-01",
      externalIds: { ical: "1" },
    });
    expect(catalogue.places).toMatchObject([
      { name: { de: "Stadtteilbüro" }, position: { longitude: 7.16, latitude: 51.53 } },
    ]);
    expect(loss.map(({ path }) => path)).toEqual(["/events/0/ORGANIZER", "/events/0/VALARM"]);
    expect(JSON.stringify(catalogue)).not.toMatch(/jemand/i);
    expect(readCatalogue(structuredClone(catalogue)).findings).toEqual([]);
  });

  test("of two versions of an event the later one counts", () => {
    const version = (sequence: number, title: string) =>
      [
        "BEGIN:VEVENT",
        "UID:1",
        `SEQUENCE:${sequence}`,
        `SUMMARY:${title}`,
        "DTSTART:20210308T090000",
        "END:VEVENT",
      ] as const;
    const text = calendar(...version(2, "neu"), ...version(1, "alt"));
    expect(read(text).catalogue.offers.map(({ title }) => title["de"])).toEqual(["neu"]);
    expect(codes(text)).toEqual(["ical-uid-twice 10"]);
  });
});

describe("broken calendars", () => {
  const one = "DTSTART:20210308T090000";

  test.each([
    [event(one, "so geht das nicht"), ["ical-line 6"]],
    [event("DTSTART:gestern"), ["ical-time 5", "ical-event 3"]],
    [event("SUMMARY:ohne Zeit"), ["ical-event 3"]],
    [event("DTSTART;TZID=Mars/Olympus Mons:20210308T090000"), ["ical-zone 5"]],
    [event(one, "DTEND:20210307T090000"), ["ical-end-before-start 5"]],
    [event(one, "RRULE:FREQ=WEEKLY;BYDAY=-1FR"), ["ical-rule 6"]],
    [event(one, "RRULE:FREQ=FORTNIGHTLY"), ["ical-rule 6"]],
    [`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n${one}\n`, ["ical-end 2", "ical-end 1"]],
    [event(one, "END:VTODO"), ["ical-end 6"]],
  ])("%# %j", (text, found) => {
    expect(codes(text)).toEqual(found);
  });

  test("a broken event is left out, the others stay", () => {
    const text = calendar("BEGIN:VEVENT", "UID:a", "END:VEVENT", "BEGIN:VEVENT", "UID:b", one, "END:VEVENT");
    expect(read(text).catalogue.offers.map(({ id }) => id)).toEqual(["event-b"]);
  });

  test("nothing that is no calendar throws, nor one cut off anywhere", () => {
    const whole = event(one, "RRULE:FREQ=WEEKLY", "EXDATE:20210315T090000", 'X-A;B="c:d":e');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.nat(whole.length).map((end) => whole.slice(0, end)),
        ),
        (text) => {
          expect(Array.isArray(read(text).catalogue.offers)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a file of fifty thousand lines is read in a second", () => {
    const text = calendar(
      ...Array.from({ length: 10_000 }, (_, index) => ["BEGIN:VEVENT", `UID:${index}`, one, "END:VEVENT"]).flat(),
      `X-LONG:${"a".repeat(200_000)}`,
    );
    const began = performance.now();
    expect(read(text).catalogue.offers).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
