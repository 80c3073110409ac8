// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { shell } from "../../testing/shell.ts";

const offer = (id: string, schedule: object) => ({
  id,
  kind: "event",
  title: { de: id, en: id },
  organisationId: "a",
  placeIds: ["p"],
  topics: [],
  targetGroups: [],
  cost: { missing: "unknown" },
  schedule,
});
const timeZone = "Europe/Berlin";
const weekly = { kind: "weekly", hours: [{ weekday: "th", opens: "09:00", closes: "12:00" }], timeZone };
const course = (rule: string) => ({
  kind: "recurring",
  series: [{ rule, start: "2025-06-05T18:00", end: "2025-06-05T20:00" }],
  timeZone,
});
const catalogue = (...offers: readonly object[]) =>
  JSON.stringify({
    format: "quartierkit-offers",
    version: 1,
    organisations: [{ id: "a", name: "A", kind: "office" }],
    places: [{ id: "p", name: { de: "P" }, kind: "building", ags: "05916000" }],
    offers,
  });
const read = async (argv: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const { status, out, err } = await shell(["offers", ...argv], files);
  return { status, err, json: out === "" ? undefined : JSON.parse(out) };
};

describe("offers open --hours", () => {
  const hours = 'Mo-Fr 08:00-12:00,13:00-17:00; PH off; Sa "by appointment"';
  test.each([
    [
      "09761000",
      "2025-08-08T10:00",
      { state: "closed", until: "2025-08-09T00:00", because: "Augsburg Peace Festival" },
    ],
    ["09162000", "2025-08-08T10:00", { state: "open", until: "2025-08-08T12:00", because: "by the hours given" }],
    ["16061045", "2025-06-19T10:00", { state: "closed", until: "2025-06-20T08:00", because: "Corpus Christi" }],
    ["05916000", "2025-06-21T10:00", { state: "by-appointment", until: "2025-06-22T00:00", because: "by appointment" }],
  ])("in %s at %s", async (ags, at, expected) => {
    expect(await read(["open", "--hours", hours, "--ags", ags, "--at", at])).toMatchObject({
      status: 0,
      json: expected,
    });
  });

  test("words that are not read are an error of the data with its code", async () => {
    const { status, err } = await read([
      "open",
      "--hours",
      "Mo-Fr 9am-5pm",
      "--ags",
      "05916000",
      "--at",
      "2025-06-16T10:00",
    ]);
    expect(status).toBe(1);
    expect(err).toContain("hours-unsupported");
  });

  test("a file brings lists of municipalities", async () => {
    const list = { holiday: "assumption", land: "09", municipalities: ["09162000"], source: "invented" };
    const files = { "h.json": JSON.stringify({ format: "quartierkit-holidays", version: 1, lists: [list] }) };
    const argv = ["open", "--hours", "Mo-Fr 08:00-12:00; PH off", "--ags", "09162000", "--at", "2025-08-15T10:00"];
    expect((await read(argv)).json.state).toBe("unknown");
    expect((await read([...argv, "--holidays", "h.json"], files)).json.state).toBe("closed");
  });
});

describe("offers open CATALOGUE", () => {
  test("one offer answers like hours, several in a list", async () => {
    const at = ["--at", "2025-06-26T10:00"];
    const one = await read(["open", "c.json", ...at], { "c.json": catalogue(offer("x", weekly)) });
    expect(one.json).toMatchObject({
      state: "open",
      until: "2025-06-26T12:00",
      results: [{ offer: "x", state: "open" }],
    });
    const files = { "c.json": catalogue(offer("x", weekly), offer("y", { kind: "unknown" })) };
    const two = await read(["open", "c.json", ...at], files);
    expect(two.json).toMatchObject({ results: [{ state: "open" }, { offer: "y", state: "unknown" }] });
    expect(two.json.state).toBeUndefined();
    expect((await read(["open", "c.json", "--offer", "y", ...at], files)).json.state).toBe("unknown");
  });

  test("the municipality of its place decides about holidays", async () => {
    const { json } = await read(["open", "-", "--at", "2025-06-19T10:00"], { "-": catalogue(offer("x", weekly)) });
    expect(json).toMatchObject({ state: "unknown", because: "Corpus Christi: not said whether open" });
  });

  test("a rule that cannot be read is an error at its place, and the offer is unknown", async () => {
    const files = { "c.json": catalogue(offer("x", course("FREQ=WEEKLY;BYDAY=-1FR"))) };
    const { status, err, json } = await read(["open", "c.json", "--at", "2025-06-19T10:00"], files);
    expect([status, json.state]).toEqual([1, "unknown"]);
    expect(err).toContain("c.json:/offers/0/schedule");
    expect(err).toContain("rule-forbidden");
  });

  test("for people", async () => {
    const files = { "c.json": catalogue(offer("x", weekly)) };
    const argv = ["offers", "open", "c.json", "--at", "2025-06-26T10:00", "--lang", "de", "--format", "text"];
    expect((await shell(argv, files)).out).toBe("x: geöffnet, bis 2025-06-26T12:00 (nach den angegebenen Zeiten)\n");
  });
});

describe("offers occurrences", () => {
  const range = ["--from", "2025-06-16", "--to", "2025-06-29"];

  test("lists dated times with their zone; what may fall out on a holiday says so", async () => {
    const { json } = await read(["occurrences", "c.json", ...range], {
      "c.json": catalogue(offer("x", course("FREQ=WEEKLY"))),
    });
    const common = { offer: "x", timeZone, kind: "session" };
    expect(json).toEqual({
      occurrences: [
        { ...common, start: "2025-06-19T18:00", end: "2025-06-19T20:00", state: "unknown" },
        { ...common, start: "2025-06-26T18:00", end: "2025-06-26T20:00", state: "open" },
      ],
    });
  });

  test("an offer with a broken rule does not hide the others", async () => {
    const files = { "c.json": catalogue(offer("x", course("weekly")), offer("y", course("FREQ=WEEKLY;COUNT=4"))) };
    const { status, json, err } = await read(["occurrences", "c.json", ...range], files);
    expect([status, json.occurrences.length]).toEqual([1, 2]);
    expect(err).toContain("rule-syntax");
  });
});

test.each([
  [[]],
  [["close"]],
  [["open"]],
  [["open", "--hours", "24/7"]],
  [["open", "--hours", "24/7", "--at", "2025-02-30T10:00"]],
  [["open", "--hours", "24/7", "--at", "2025-02-03T10:00", "--ags", "Herne"]],
  [["open", "c.json", "--hours", "24/7", "--at", "2025-02-03T10:00"]],
  [["open", "--hours", "24/7", "--at", "2025-02-03T10:00", "--from", "2025-02-03"]],
  [["occurrences", "c.json"]],
  [["occurrences", "c.json", "--from", "2025-02-03", "--to", "2025-02-02"]],
  [["open", "c.json", "--at", "2025-02-03T10:00", "--offer", "z"]],
])("%o is a wrong call", async (argv) => {
  expect((await read(argv, { "c.json": catalogue(offer("x", weekly)) })).status).toBe(2);
});
