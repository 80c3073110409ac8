// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { buildIndex } from "@quartierkit/offers/search";
import { describe, expect, test } from "vitest";
import { shippedFile } from "../../testing/ran.ts";
import type { Catalogue } from "@quartierkit/offers";
import { answer } from "./answer.ts";
import { ownWords } from "./words.ts";

const catalogue = shippedFile("offers.json") as Catalogue; // checked by the schema's own tests
const index = buildIndex(catalogue, { synonyms: ownWords });

describe("what the search box says", () => {
  test.each([
    ["   ", ""],
    ["und", "Bitte ein Wort eingeben, nach dem gesucht werden kann."],
    ["Pflege", "1 Angebot gefunden."],
    ["Pflege Raumfahrt", "Kein Angebot passt zu allen Wörtern. Ohne „Raumfahrt“: 1 Angebot."],
    ["Raumfahrt", "Kein Angebot gefunden. Der ganze Plan steht auf dieser Seite; das Projektbüro hilft weiter."],
  ])("to “%s”", (text, status) => {
    expect(answer(index, { text }, "de").status).toBe(status);
  });

  test("suggestions lead to offers", () => {
    const { hits, tries } = answer(index, { text: "Schulden" }, "de");
    expect(hits).toEqual([]);
    expect(tries.length).toBeGreaterThan(0);
    for (const { text, filters } of tries)
      expect(answer(index, { text, filters }, "de").hits.length).toBeGreaterThan(0);
  });
});
