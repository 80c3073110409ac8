// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import * as z from "zod";
import { registerLists } from "../records/register.ts";
import { dataClassCodes, dataClasses } from "./data-classes.ts";
import { fieldsOf } from "./fields.ts";
import { retentions } from "./retention.ts";

describe.each(Object.entries(registerLists))("%s", (_, schema) => {
  test("every field carries sensitivity, purpose, legal basis and retention", () => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(({ annotations }) => annotations === null).map(({ path }) => path)).toEqual([]);
  });
});

test("a field without them is seen", () => {
  const bare = z.strictObject({ ...registerLists.goals.shape, mood: z.string() });
  expect(fieldsOf(bare).filter(({ annotations }) => annotations === null)).toEqual([
    { path: "mood", annotations: null },
  ]);
});

test("fields inside a field carry what it carries; health and origin are special, counselling is confidential", () => {
  const sensitivity = (list: keyof typeof registerLists, path: string) =>
    fieldsOf(registerLists[list]).find((field) => field.path === path)?.annotations?.sensitivity;
  expect(sensitivity("participants", "disability.degree")).toBe("special");
  expect(sensitivity("participants", "parents[].birthCountry")).toBe("special");
  expect(sensitivity("participants", "history[].kind")).toBe("special");
  expect(sensitivity("participants", "names[].family")).toBe("personal");
  expect(sensitivity("participants", "available")).toBe("social");
  expect(sensitivity("contacts", "topic")).toBe("confidential");
  expect(sensitivity("absences", "reason")).toBe("special");
  expect(sensitivity("cafeVisits", "visits")).toBe("none");
});

test("every class names norms and a retention of the table; what holds no person needs no erasure", () => {
  for (const code of dataClassCodes) {
    const { legalBasis, retention, sensitivity } = dataClasses[code];
    expect(legalBasis.length, code).toBeGreaterThan(0);
    expect(retention in retentions, code).toBe(true);
    expect(retention === "none", code).toBe(sensitivity === "none");
  }
});
