// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unreadable } from "./unreadable.ts";

test("says the system's code and the file, nothing of the program", () => {
  const thrown = (() => {
    try {
      return readFileSync("/no/such/file");
    } catch (cause) {
      return cause;
    }
  })();
  const finding = unreadable(thrown, { file: "people.json" });
  expect(finding).toMatchObject({ code: "file-unreadable", severity: "error", file: "people.json", path: "" });
  expect(finding.message.en).toBe("The file cannot be read (ENOENT).");
  expect(JSON.stringify(finding)).not.toContain("/no/such");
});

test.each([[undefined], [null], ["text"], [new Error("x")]])("%o has no code", (cause) => {
  expect(unreadable(cause).message.de).toBe("Die Datei kann nicht gelesen werden (unreadable).");
});
