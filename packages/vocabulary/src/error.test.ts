// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { VocabularyError } from "./error.ts";

it("carries a stable code and its cause", () => {
  const cause = new Error("inner");
  const error = new VocabularyError("citation-unreadable", "Cannot read it.", { cause });
  expect(error).toMatchObject({
    name: "VocabularyError",
    code: "citation-unreadable",
    message: "Cannot read it.",
    cause,
  });
});
