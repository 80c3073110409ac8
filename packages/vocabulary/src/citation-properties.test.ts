// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cite } from "./citation.ts";
import type { Citation } from "./citation.ts";
import { formatCitation } from "./citation-format.ts";
import { citationId } from "./citation-id.ts";
import { isWithin } from "./citation-within.ts";

const place = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("", "a", "b", "e"))
  .map(([n, a]) => `${n}${a}`);
const letter = fc.constantFrom("a", "b", "c", "aa");

const several = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    one,
    fc.array(one, { minLength: 2, maxLength: 3 }).map((places) => places.join(",")),
    fc.tuple(one, one).map(([from, to]) => `${from}-${to}`),
  );

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** The parts of citations that German law could make. */
const citedPlaces: fc.Arbitrary<Omit<Citation, "text">> = fc
  .record({
    statute: fc.constantFrom("SGB II", "SGB III", "BBiG", "SGB2§48aFKV", "FreizügG/EU"),
    unit: optional(fc.constant("article" as const)),
    section: several(place),
    paragraph: optional(several(place)),
    sentence: optional(several(place)),
    number: optional(several(place)),
    letter: optional(several(letter)),
    version: optional(fc.constantFrom("2016-08-01", "a.F.", "n.F.")),
  })
  .map(({ unit, paragraph, sentence, number, letter: letters, version, ...rest }) => ({
    ...rest,
    ...(unit === undefined ? {} : { unit }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(number === undefined ? {} : { number }),
    ...(letters === undefined ? {} : { letter: letters }),
    ...(version === undefined ? {} : { version }),
  }));

describe("any citation", () => {
  it("is read from its text to the same parts", () => {
    fc.assert(
      fc.property(citedPlaces, (parts) => {
        const text = formatCitation(parts);
        expect(cite(text)).toEqual({ ...parts, text });
      }),
    );
  });

  it("has an id of its own, fit for a file name", () => {
    fc.assert(
      fc.property(citedPlaces, citedPlaces, (one, other) => {
        const [first, second] = [cite(formatCitation(one)), cite(formatCitation(other))];
        expect(citationId(first) === citationId(second)).toBe(first.text === second.text);
        expect(citationId(first)).toMatch(/^[a-z0-9._-]+$/);
      }),
    );
  });

  it("lies within its own statute", () => {
    fc.assert(
      fc.property(citedPlaces, (parts) => {
        const citation = cite(formatCitation(parts));
        expect(isWithin(citation, cite(parts.statute))).toBe(true);
      }),
    );
  });
});
