// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { base, having, offering } from "../checks/examples.ts";
import type { Offer } from "../records/catalogue.ts";
import { groupOffers } from "./group.ts";
import { accessibilityInWords } from "./access-words.ts";
import { costInWords, hoursInWords, kindInWords } from "./words.ts";

const [first] = base.offers;
const offer = (id: string, title: string, changes: Partial<Offer> = {}): Offer => ({
  ...(first as Offer),
  id,
  title: { de: title, en: title },
  ...changes,
}); // the base has an offer

describe("headings of a plan", () => {
  const catalogue = having({
    offers: [
      offer("1", "Zirkus", { topics: ["culture"] }),
      offer("2", "Ämterlotsen", { topics: ["counselling", "work"] }),
      offer("3", "Anker"),
      offer("4", "Ohne Thema", { topics: [] }),
    ],
  });

  test("an offer stands under each of its topics, in German order, those without one last", () => {
    expect(
      groupOffers(catalogue, "topic", "de").map(({ label, offers }) => [label, offers.map(({ id }) => id)]),
    ).toEqual([
      ["Arbeit und Beschäftigung", ["2"]],
      ["Beratung", ["2", "3"]],
      ["Kultur", ["1"]],
      ["nicht angegeben", ["4"]],
    ]);
  });

  test("by target group and by place", () => {
    expect(groupOffers(catalogue, "target-group", "en").map(({ label }) => label)).toEqual(["everyone"]);
    expect(groupOffers(catalogue, "place", "de").map(({ label, offers }) => [label, offers.length])).toEqual([
      ["Stadtteilbüro", 4],
    ]);
  });
});

describe("series in words", () => {
  const words = (rule: string, language: "de" | "en" = "de") =>
    hoursInWords(
      {
        schedule: {
          kind: "recurring",
          timeZone: "Europe/Berlin",
          series: [{ rule, start: "2021-03-09T10:00", end: "2021-03-09T12:00" }],
        },
      },
      language,
    );

  test.each([
    ["FREQ=WEEKLY", "jeden Dienstag 10:00 bis 12:00"],
    ["FREQ=WEEKLY;BYDAY=TU,TH", "jeden Dienstag und Donnerstag 10:00 bis 12:00"],
    ["FREQ=WEEKLY;INTERVAL=2", "alle zwei Wochen, Dienstag 10:00 bis 12:00"],
    ["FREQ=MONTHLY;BYDAY=2TU", "jeden zweiten Dienstag im Monat 10:00 bis 12:00"],
    ["FREQ=MONTHLY;BYDAY=-1TU", "jeden letzten Dienstag im Monat 10:00 bis 12:00"],
    ["FREQ=DAILY", "täglich 10:00 bis 12:00"],
    ["FREQ=YEARLY", "regelmäßig, zuerst 09.03.2021 10:00 bis 12:00"],
    ["FREQ=WEEKLY;BYMONTH=3", "regelmäßig, zuerst 09.03.2021 10:00 bis 12:00"],
    ["FREQ=MONTHLY;BYDAY=TU", "regelmäßig, zuerst 09.03.2021 10:00 bis 12:00"],
  ])("%s: %s", (rule, expected) => {
    expect(words(rule)).toBe(expected);
  });

  test("in English", () => {
    expect(words("FREQ=MONTHLY;BYDAY=1TU", "en")).toBe("every first Tuesday of the month 10:00 to 12:00");
  });
});

describe("access in words", () => {
  test("tells what is there, what is not, and that nothing is known", () => {
    expect(accessibilityInWords({ stepFree: true, lift: false, guideDogs: { missing: "unknown" } }, "de")).toBe(
      "stufenlos; nicht vorhanden: Aufzug",
    );
    expect(accessibilityInWords(undefined, "en")).toBe("not known");
    expect(accessibilityInWords({ stepFree: { missing: "not-asked" } }, "de")).toBe("nicht bekannt");
  });
});

describe("in words", () => {
  test("unknown hours and cost are said to be unknown", () => {
    expect(hoursInWords({ schedule: { kind: "unknown" } }, "de")).toBe("Zeiten nicht bekannt");
    expect(costInWords({ cost: { missing: "unknown" } }, "en")).toBe("cost unknown");
  });

  test("hours, prices and kinds as people write them", () => {
    const [only] = offering({}).offers;
    expect(only && hoursInWords(only, "de")).toBe("Montag 09:00 bis 12:00");
    expect(
      costInWords(
        { cost: { kind: "amount", euroCents: 250, reductions: [{ for: { de: "Kinder" }, euroCents: 0 }] } },
        "de",
      ),
    ).toBe("2,50 €; Kinder: 0,00 €");
    expect(costInWords({ cost: { kind: "free" } }, "en")).toBe("free");
    expect(kindInWords("work-opportunity", "de")).toBe("Arbeitsgelegenheit");
  });
});
