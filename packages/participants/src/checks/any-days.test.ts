// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@quartierkit/calendar";
import { factsSchema } from "@quartierkit/rules/schema";
import { factsOn } from "../facts/facts-on.ts";
import { readRegister } from "../records/read.ts";
import { checkRegister, participantChecks } from "./run.ts";

const registers = participantChecks.flatMap(({ examples }) => [...examples.passing, ...examples.failing]);

/** A value in which each day is another one, in the order in which they are drawn. */
function redated(value: unknown, draw: () => string): unknown {
  if (typeof value === "string") return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) ? draw() : value;
  if (Array.isArray(value)) return value.map((item) => redated(item, draw));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: readonly [string, unknown]) => [key, redated(inner, draw)]),
  );
}

/** Days on which somebody may look at a register. */
const near = fc.integer({ min: -2000, max: 2000 }).map((offset) => addDays("2021-01-01", offset));

/** Days that a file may hold, slips of the pen included. */
const days = fc.oneof(
  { weight: 6, arbitrary: near },
  { weight: 1, arbitrary: fc.constantFrom("1800-01-01", "2299-12-31", "2020-02-29", "2299-08-31") },
);

test("whatever days stand in a register that can be read, it can be checked, and its facts can be read", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...registers),
      fc.array(days, { minLength: 40, maxLength: 40 }),
      near,
      (register, drawn, on) => {
        let next = 0;
        const draw = () => drawn[next++ % drawn.length] ?? "2021-01-01";
        const { register: read, findings, incomplete } = readRegister(redated(register, draw));
        if (read === null || findings.length > 0) return;
        expect(Array.isArray(checkRegister(read, { on }))).toBe(true);
        for (const { id } of read.participants) {
          expect(factsSchema.safeParse(factsOn(read, id, on, { incomplete })).success).toBe(true);
          expect(factsSchema.safeParse(factsOn(read, id, on, { incomplete, knownOn: draw() })).success).toBe(true);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
