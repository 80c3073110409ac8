// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { ParticipationRecord } from "./participation.ts";
import { readParticipation } from "./read.ts";
import { participationRecordSchema } from "./schema.ts";

const record = { ref: "A", operation: "BQB", entry: "2020-03-02" };

test("the schema and the type are about the same record", () => {
  expectTypeOf<z.output<typeof participationRecordSchema>>().toExtend<ParticipationRecord>();
  expectTypeOf<keyof z.output<typeof participationRecordSchema>>().toEqualTypeOf<keyof ParticipationRecord>();
});

test("a record without facts is one of which nothing is known, as for the reader", () => {
  expect(participationRecordSchema.parse(record)).toEqual(readParticipation(record).record);
});

test("facts are those of the vocabulary", () => {
  const { success } = participationRecordSchema.safeParse({ ...record, facts: { isced: 9 } });
  expect(success).toBe(false);
});
