// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { registerLists } from "../../records/register.ts";
import { dataClasses } from "../data-classes.ts";
import { fieldsOf } from "../fields.ts";
import { processingRecord } from "./processing-record.ts";

test("every personal field of every list is in some activity, with its norms and its retention", () => {
  const activities = processingRecord();
  for (const [list, schema] of Object.entries(registerLists))
    for (const { path, annotations } of fieldsOf(schema)) {
      if (annotations === null || annotations.sensitivity === "none") continue;
      const activity = activities.find(({ purpose }) => purpose === annotations.purpose);
      const place = `${list}.${path}`;
      expect(activity?.classes, place).toContain(annotations.dataClass);
      expect(activity?.lists, place).toContain(list);
      expect(activity?.retentions, place).toContain(annotations.retention);
      expect(activity?.legalBasis, place).toEqual(expect.arrayContaining([...annotations.legalBasis]));
    }
});

test("no activity without people, norms or roles; what is counted is none", () => {
  const activities = processingRecord();
  expect(activities.map(({ purpose }) => purpose)).not.toContain("statistics");
  for (const { purpose, classes, legalBasis, roles, special } of activities) {
    expect(legalBasis.length, purpose).toBeGreaterThan(0);
    expect(roles, purpose).toContain("participant");
    const levels = classes.map((code) => dataClasses[code].sensitivity);
    expect(special, purpose).toBe(levels.includes("special") || levels.includes("confidential"));
  }
});
