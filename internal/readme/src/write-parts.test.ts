// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { withPart } from "./write-parts.ts";

test("writes between the markers and nowhere else", () => {
  const page = "a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb\n";
  expect(withPart(page, "x", "new")).toBe("a\n<!-- generated:x -->\n\nnew\n\n<!-- /generated:x -->\nb\n");
});

test("a page without markers is an error, not a page without the part", () => {
  expect(() => withPart("a", "x", "new")).toThrow("lacks <!-- generated:x -->");
});
