// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { isCalledUnemploymentRate, nameIn } from "./names.ts";

it.each([
  ["Arbeitslosenquote", true],
  ["Arbeitslosenquote (alle zivilen Erwerbspersonen)", true],
  ["arbeitslosenquote der Frauen", true],
  ["Unemployment rate", true],
  ["Arbeitslosenanteil (keine Arbeitslosenquote)", false],
  ["Jugendarbeitslosenquote", false],
  ["Arbeitslosenquoten", false],
  ["SGB-II-Quote", false],
])("%s: %s", (title, expected) => {
  expect(isCalledUnemploymentRate({ de: title })).toBe(expected);
});

it("takes a name literally and looks at every language", () => {
  expect(nameIn({ de: "Anteil", en: "Rate (all)" }, ["rate"])).toBe("rate");
  expect(nameIn({ de: "Quote a.b" }, ["a.b"])).toBe("a.b");
  expect(nameIn({ de: "Quote aXb" }, ["a.b"])).toBeUndefined();
  expect(nameIn({ de: "Quote" }, [])).toBeUndefined();
});
