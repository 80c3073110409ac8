// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ruleSet } from "@quartierkit/monitoring";
import { countFile } from "@quartierkit/monitoring/file";

const folder = mkdtempSync(join(tmpdir(), "quartierkit-large-"));
const path = join(folder, "records.ndjson");
const facts = { gender: "female", birthDate: "1984-06-01", isced: 3 };
const record = { operation: "BQB", region: "more-developed", entry: "2021-03-02", status: "unemployed", facts };
const project = "x".repeat(700);
const count = 45_000;
const line = (_, index) => `${JSON.stringify({ ref: `r${index}`, project, ...record })}\n`;
try {
  writeFileSync(path, Array.from({ length: count }, line).join(""));
  const { totals } = await countFile(path, {
    rules: ruleSet("esf-plus"),
    from: "2021-01-01",
    to: "2021-12-31",
    threads: 2,
  });
  if (totals.EECO02 !== count) throw new Error(JSON.stringify(totals));
  console.log(`${totals.EECO02} participants, counted in two threads`);
} finally {
  rmSync(folder, { recursive: true });
}
