// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { measure } from "./measure.ts";

function planted(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "quartierkit-sizes-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "door.ts"), text);
  return folder;
}

it("weighs what a door brings along, and leaves out what the page has", async () => {
  const folder = planted('export { z } from "zod";\nexport const words = "a".repeat(3);\n');
  const without = await measure("./door.ts", ["zod"], folder);
  expect(without.gzip).toBeLessThan(200);
  await expect(measure("./door.ts", [], folder)).rejects.toThrow("zod");
});

it("sees a door grow", async () => {
  const random = Array.from({ length: 2000 }, (_, n) => (n * 7919) % 9973).join(",");
  const small = await measure("./door.ts", [], planted("export const a = [1];"));
  const large = await measure("./door.ts", [], planted(`export const a = [${random}];`));
  expect(small.gzip).toBeLessThan(100);
  expect(large.gzip).toBeGreaterThan(4000);
});
