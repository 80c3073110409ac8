// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { currentOf } from "./current.ts";
import { normalName, soundOf, splitName } from "./names.ts";

describe("names", () => {
  test.each([
    ["Müller", "MUELLER"],
    ["Groß", "Gross"],
    ["Jäger ", "Jaeger"],
    ["Anna-Lena", "Anna Lena"],
    ["Zoë", "zoe"],
    ["Öztürk", "Oeztuerk"],
    ["Mu\u0308ller", "Müller"],
    ["O'Neill", "ONeill"],
  ])("%s and %s are one name", (one, other) => {
    expect(normalName(one)).toBe(normalName(other));
  });

  test("Muller is another name than Müller, and sounds alike", () => {
    expect(normalName("Muller")).not.toBe(normalName("Müller"));
  });

  // Values of the literature on Kölner Phonetik.
  test.each([
    ["Müller-Lüdenscheidt", "65752682"],
    ["Wikipedia", "3412"],
    ["Breschnew", "17863"],
    ["Müller", "657"],
    ["Muller", "657"],
    ["Meier", "67"],
    ["Mayr", "67"],
    ["Schmidt", "862"],
    ["Schmitt", "862"],
  ])("%s sounds like %s", (name, code) => {
    expect(soundOf(name)).toBe(code);
  });

  test("names without Latin letters have a form and no sound", () => {
    expect(normalName("Иванов")).toBe("иванов");
    expect(soundOf("Иванов")).toBe("");
  });

  test("only a comma tells which is the family name", () => {
    expect(splitName("Star, Ida")).toEqual({ given: "Ida", family: "Star" });
    for (const unclear of ["Ida Star", "Star,", "Star, Ida, Dr."]) expect(splitName(unclear)).toBeNull();
  });
});

describe("what the register says at present", () => {
  const participant = {
    id: "p-1",
    household: { adults: 1, soleCarer: true },
    source: "self",
    recordedAt: "2025-01-01",
  } as const;
  const said = (value: object, more: object) =>
    ({ field: "household", participantId: "p-1", id: "s", value, ...more }) as never;
  const ask = (statements: readonly never[], part = "adults") =>
    currentOf(participant, statements, { fact: "household", part, on: "2026-01-01" });

  test("the record, as long as nothing else was said", () => {
    expect(ask([])).toEqual({ value: 1, source: "self", recordedAt: "2025-01-01" });
    expect(currentOf(participant, [], { fact: "isced", part: null, on: "2026-01-01" })).toBeUndefined();
  });

  test("what holds from the latest day that has come; a part leaves the others as they were", () => {
    const statements = [
      said({ adults: 2 }, { validFrom: "2025-06-01", source: "import", recordedAt: "2025-06-02" }),
      said({ adults: 3 }, { validFrom: "2026-06-01" }),
      said({ adults: 4 }, { validFrom: "2025-03-01" }),
    ];
    expect(ask(statements)).toMatchObject({ value: 2, source: "import", validFrom: "2025-06-01" });
    expect(ask(statements, "soleCarer")).toMatchObject({ value: true, source: "self" });
  });

  test("a correction counts where it was recorded later", () => {
    expect(ask([said({ adults: 5 }, { recordedAt: "2025-02-01" })])?.value).toBe(5);
    expect(ask([said({ adults: 5 }, { recordedAt: "2024-02-01" })])?.value).toBe(1);
  });
});
