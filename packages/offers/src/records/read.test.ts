// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { base } from "../checks/examples.ts";
import { readCatalogue } from "./read.ts";

const codes = (offer: object) =>
  readCatalogue({ ...base, offers: [{ ...base.offers[0], ...offer }] }).findings.map(({ code, path }) => [code, path]);

describe("reading a catalogue", () => {
  test("keeps a sound one as it is", () => {
    expect(readCatalogue(structuredClone(base))).toMatchObject({ catalogue: base, findings: [] });
  });

  test("a broken offer is reported and left out, the others stay", () => {
    const { catalogue, findings } = readCatalogue(
      { ...base, offers: [{ id: "x" }, ...base.offers] },
      { file: "offers.json" },
    );
    expect(catalogue?.offers).toHaveLength(1);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(["offers.json"]));
    expect(findings.every(({ path }) => path.startsWith("/offers/0"))).toBe(true);
  });

  test.each([
    [{ topics: ["dancing"] }, "/offers/0/topics/0"],
    [{ price: 3 }, "/offers/0/price"],
    [
      {
        schedule: {
          kind: "weekly",
          hours: [{ weekday: "mo", opens: "9 Uhr", closes: "12:00" }],
          timeZone: "Europe/Berlin",
        },
      },
      "/offers/0/schedule/hours/0/opens",
    ],
    [{ cost: { kind: "amount", euroCents: -1 } }, "/offers/0/cost/euroCents"],
  ])("%o is found at its place", (changes, path) => {
    expect(codes(changes).map(([, at]) => at)).toContain(path);
  });

  test.each([[null], [[]], [{ format: "hsds" }]])("%o is no catalogue", (value) => {
    expect(readCatalogue(value).catalogue).toBeNull();
  });
});
