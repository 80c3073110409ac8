// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const lines = (path: string) =>
  readFileSync(new URL(path, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

test("stays within thirty lines, and the README shows it as it is", () => {
  const source = lines("first-verdict.ts");
  expect(source.length).toBeLessThanOrEqual(30);
  expect(lines("../../../README.md").join("\n")).toContain(source.slice(3).join("\n"));
});

test("asks before it decides", async () => {
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import("./first-verdict.ts");
  expect(print.mock.calls[0]).toEqual(["unknown", ["household.soleCarer"]]);
  expect(print.mock.calls[1]).toEqual(["met", { percent: 36 }]);
  print.mockRestore();
});
