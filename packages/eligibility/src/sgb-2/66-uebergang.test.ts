// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { integrationServicesInTransition, lawInTransition, premiumsInTransition } from "./66-uebergang.ts";
import type { BenefitEvents } from "./66-uebergang.ts";

const never = { claimArose: null, awarded: null, appliedFor: null, began: null } as const;
const ask = (events: BenefitEvents, day = "2026-08-01", amendments: readonly string[] = ["2026-07-01"]) =>
  lawInTransition({ provision: integrationServicesInTransition, events, day, amendments });

describe("§ 66 SGB II, an amendment of 1 July 2026", () => {
  test.each<[string, BenefitEvents, string]>([
    ["awarded a month before", { awarded: "2026-06-01" }, "2026-06-30"],
    ["awarded on the last day of the former law", { ...never, awarded: "2026-06-30" }, "2026-06-30"],
    ["awarded on the day of the amendment", { ...never, awarded: "2026-07-01" }, "2026-08-01"],
    ["the claim arose before, awarded later", { claimArose: "2026-06-30", awarded: "2026-07-15" }, "2026-06-30"],
    [
      "began before, applied for on the day it began",
      { ...never, appliedFor: "2026-06-30", began: "2026-06-30" },
      "2026-06-30",
    ],
    [
      "began before, applied for a day too late",
      { ...never, appliedFor: "2026-06-16", began: "2026-06-15" },
      "2026-08-01",
    ],
    ["began before, never applied for", { ...never, began: "2026-06-15" }, "2026-08-01"],
    [
      "applied for before, began on the day of the amendment",
      { ...never, appliedFor: "2026-06-01", began: "2026-07-01" },
      "2026-08-01",
    ],
    [
      "applied for after the amendment, so it cannot have begun in time",
      { claimArose: null, awarded: null, appliedFor: "2026-07-01" },
      "2026-08-01",
    ],
    ["nothing has happened", never, "2026-08-01"],
    ["an extension, decided later", { awarded: "2026-06-01", extensionDecided: "2026-07-15" }, "2026-07-15"],
    ["an extension, decided before", { awarded: "2026-01-01", extensionDecided: "2026-06-30" }, "2026-06-30"],
    ["the extension is not decided yet", { awarded: "2026-06-01", extensionDecided: "2026-08-02" }, "2026-06-30"],
    ["the last day of the benefit", { awarded: "2026-06-01", ended: "2026-08-01" }, "2026-06-30"],
    ["the day after its end", { awarded: "2026-06-01", ended: "2026-07-31" }, "2026-08-01"],
  ])("%s", (_, events, lawDay) => {
    expect(ask(events)).toMatchObject({ known: true, lawDay });
  });

  test("before the amendment there is nothing to ask", () => {
    expect(ask({}, "2026-06-30")).toMatchObject({ known: true, lawDay: "2026-06-30" });
    expect(ask({}, "2026-07-01")).toMatchObject({ known: false });
  });

  test.each<[string, BenefitEvents, readonly string[]]>([
    ["nothing", {}, ["claimArose", "awarded", "began", "appliedFor"]],
    ["a late award only", { awarded: "2026-07-15" }, ["claimArose", "began", "appliedFor"]],
    [
      "a late award, no claim, an early beginning",
      { claimArose: null, awarded: "2026-07-15", began: "2026-06-15" },
      ["appliedFor"],
    ],
    ["an early application", { claimArose: null, awarded: null, appliedFor: "2026-06-15" }, ["began"]],
  ])("where %s is known, both days may apply", (_, events, missing) => {
    expect(ask(events)).toMatchObject({ known: false, candidates: ["2026-06-30", "2026-08-01"], missing });
  });

  test("tells norm and reason in both languages", () => {
    expect(ask({ awarded: "2026-06-01" })).toMatchObject({
      norm: { text: "§ 66 Abs. 1 SGB II" },
      because: { de: expect.stringContaining("01.07.2026"), en: expect.stringContaining("1 July 2026") },
    });
    expect(ask({ awarded: "2026-06-01", extensionDecided: "2026-07-15" }).norm.text).toBe("§ 66 Abs. 2 SGB II");
  });
});

describe("several amendments", () => {
  const both = ["2026-07-01", "2023-01-01"];
  test("the former law is that before the first amendment after the anchor", () => {
    expect(ask({ awarded: "2022-12-31" }, "2026-08-01", both)).toMatchObject({ known: true, lawDay: "2022-12-31" });
    expect(ask({ ...never, awarded: "2023-01-01" }, "2026-08-01", both)).toMatchObject({ lawDay: "2026-06-30" });
  });

  test("an award between them leaves open what lies before the first", () => {
    expect(ask({ awarded: "2024-05-01" }, "2026-08-01", both)).toMatchObject({
      known: false,
      candidates: ["2022-12-31", "2026-06-30"],
    });
  });
});

describe("§ 456 Abs. 2 SGB III, premiums", () => {
  const premium = (events: BenefitEvents) =>
    lawInTransition({ provision: premiumsInTransition, events, day: "2023-08-01", amendments: [] });
  test.each<[BenefitEvents, string]>([
    [{ began: "2023-06-30" }, "2023-06-30"],
    [{ began: "2023-07-01" }, "2023-08-01"],
    [{ began: "2023-04-01", extensionDecided: "2023-07-15" }, "2023-06-30"],
  ])("%o", (events, lawDay) => {
    expect(premium(events)).toMatchObject({ known: true, lawDay });
  });

  test("the day of the beginning is missing", () => {
    expect(premium({ awarded: "2023-06-01" })).toMatchObject({
      known: false,
      candidates: ["2023-06-30", "2023-08-01"],
      missing: ["began"],
    });
  });
});

test("learning an event never leads outside the candidates", () => {
  const day = fc.constantFrom("2022-06-01", "2022-12-31", "2023-01-01", "2024-02-29", "2026-06-30", "2026-07-01");
  const fact = fc.option(day, { nil: null });
  const all = fc.record({ claimArose: fact, awarded: fact, appliedFor: fact, began: fact });
  fc.assert(
    fc.property(all, fc.subarray(["claimArose", "awarded", "appliedFor", "began"]), (events, hidden) => {
      const truth = ask(events, "2026-08-01", ["2023-01-01", "2026-07-01"]);
      const part = Object.fromEntries(Object.entries(events).filter(([name]) => !hidden.some((one) => one === name)));
      const partly = ask(part, "2026-08-01", ["2023-01-01", "2026-07-01"]);
      expect(truth.known).toBe(true);
      const possible = partly.known ? [partly.lawDay] : partly.candidates;
      expect(possible).toContain(truth.known ? truth.lawDay : "");
    }),
    { numRuns: 500 },
  );
});
