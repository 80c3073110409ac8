// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const measure = {
  id: "m-1",
  norm: "esf",
  title: "BQB-Süd",
  provider: "Stadt Herne",
  operating: { from: "2020-01-01", to: "2022-12-31" },
};

const taking = (actual: object) => ({
  id: "t-1",
  participantId: "p-1",
  measureId: "m-1",
  status: "completed",
  actual,
  exit: { reason: "completed", destination: "unemployed" },
});

const register = (participations: readonly unknown[], more: object = {}) =>
  JSON.stringify({
    format: "quartierkit-participants",
    version: 1,
    participants: [{ id: "p-1", birthDate: "1985-04-12" }],
    measures: [measure],
    participations,
    ...more,
  });

const sound = register([taking({ from: "2020-03-02", to: "2021-02-28" })]);
const people = (content: string | Uint8Array, ...more: readonly string[]) =>
  shell(["check", "participants", "people.json", "--on", "2022-12-31", ...more], { "people.json": content });

interface Found {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}
const found = (out: string): readonly Found[] => JSON.parse(out).findings;

describe("checking a file", () => {
  test("a sound one has no findings; every record was checked", async () => {
    const { status, out, err } = await people(sound);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({ findings: [], checked: 3 });
  });

  test("an exit before the entry is found with place, code, hint and norm where there is one, in the language asked for", async () => {
    const { status, out, err } = await people(
      register([taking({ from: "2020-03-02", to: "2020-01-31" })]),
      "--lang",
      "de",
    );
    expect(status).toBe(1);
    expect(err).toMatch(/^people\.json:\/participations\/0\/actual\/to: Fehler T-EXIT-BEFORE-ENTRY: .+ → .+\n/);
    expect(found(out)[0]).toMatchObject({
      code: "T-EXIT-BEFORE-ENTRY",
      severity: "error",
      path: "/participations/0/actual/to",
      file: "people.json",
    });
    expect(found(out)[0]?.message).toContain("Austritt");
  });

  test("an impossible day and an unknown field are found, the rest of the list is checked, places are those of the file", async () => {
    const content = register([
      { ...taking({ from: "2021-02-30", to: null }), id: "t-0" },
      { ...taking({ from: "2020-03-02", to: "2020-01-31" }) },
      { ...taking({ from: "2020-03-02", to: null }), id: "t-2", mood: "good" },
    ]);
    const { status, out } = await people(content);
    expect(status).toBe(1);
    expect(found(out).map(({ code, path }) => [code, path])).toEqual([
      ["impossible-day", "/participations/0/actual/from"],
      ["T-EXIT-BEFORE-ENTRY", "/participations/1/actual/to"],
      ["unknown-field", "/participations/2/mood"],
    ]);
    expect(JSON.parse(out).checked).toBe(3);
  });

  test("as text, warnings and a summary stand on the output", async () => {
    const { out } = await people(
      register([taking({ from: "2020-03-02", to: "2021-02-28" })], {
        absences: [{ id: "f-1", participationId: "t-1", from: "2020-05-04", to: "2020-05-05", reason: "leave" }],
      }),
      "--format",
      "text",
      "--lang",
      "de",
    );
    expect(out).toMatch(/Warnung ATT-MONTHLY-REPORT/);
    expect(out).toMatch(/4 Datensätze geprüft, 1 Befunde\.\n$/);
  });

  test("without --on, as of today", async () => {
    const running = { ...taking({ from: "2020-03-02", to: null }), status: "active", exit: undefined };
    const { out } = await shell(["check", "participants", "-"], { "-": register([running]) });
    expect(found(out).map(({ code }) => code)).toContain("T-OUTSIDE-MEASURE");
  });

  test.each([
    ["offers", { format: "quartierkit-offers", version: 1 }, 0],
    ["indicators", { format: "quartierkit-indicators", version: 1 }, 0],
    ["qualifications", { format: "quartierkit-qualifications", version: 1 }, 0],
  ] as const)("an empty file of %s is sound", async (kind, value, checked) => {
    const { status, out } = await shell(["check", kind, "-"], { "-": JSON.stringify(value) });
    expect([status, JSON.parse(out)]).toEqual([0, { findings: [], checked }]);
  });
});

describe("what is no file of that kind", () => {
  test.each([
    ["no JSON", "hello", "not-json"],
    ["another kind", JSON.stringify({ format: "quartierkit-offers", version: 1 }), "unknown-code"],
    ["a list", "[]", "wrong-type"],
    ["Windows-1252", new Uint8Array([0x7b, 0x22, 0xfc, 0x22, 0x7d]), "not-utf8"],
    ["50 MB", new Uint8Array(50_000_000), "too-large"],
  ])("%s: status 1, nothing checked, a line with file and code", async (_, content, code) => {
    const { status, out, err } = await people(content);
    expect(status).toBe(1);
    expect(JSON.parse(out).checked).toBe(0);
    expect(found(out).map((finding) => finding.code)).toContain(code);
    expect(err).toMatch(new RegExp(`^people\\.json.*: error ${code}: `));
    expect(err).not.toMatch(/\bat .*\.ts|node:/);
  });

  test.each([
    ["an unknown kind", ["check", "people", "people.json"]],
    ["no file", ["check", "offers"]],
    ["a day that does not exist", ["check", "offers", "people.json", "--on", "2021-02-29"]],
  ])("%s: status 2", async (_, argv) => {
    const { status, out, err } = await shell(argv, { "people.json": "{}" });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^quartierkit: usage: /);
  });
});

test("own fields of another city are a note, no error, as long as the file declares them", async () => {
  const field = { purpose: "Stadtkarte", legalBasis: "Satzung", sensitivity: "personal", retention: "purpose-end" };
  const content = register([], {
    participants: [{ id: "p-1", birthDate: "1985-04-12", ext: { "de.bochum": { card: 7 } } }],
    extensions: [{ namespace: "de.bochum", version: "1", fields: { card: field } }],
  });
  const { status, out, err } = await people(content);
  expect([status, err]).toEqual([0, ""]);
  expect(JSON.parse(out).findings).toMatchObject([
    { code: "EXT-UNKNOWN", severity: "info", path: "/participants/0/ext/de.bochum" },
  ]);
});
