// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { budgets } from "./budgets.ts";
import type { Budget } from "./budgets.ts";
import { measure } from "./measure.ts";

/** Weighs one door, says so, and answers whether it keeps its budget. */
async function keeps({ door, without, limit }: Budget): Promise<boolean> {
  const { minified, gzip, holds } = await measure(door, without, import.meta.dirname);
  const fits = gzip < limit;
  const left = without.length > 0 ? ` without ${without.join(", ")}` : "";
  console.log(`${fits ? "ok" : "no"}  ${door}${left}: ${gzip} of ${limit} bytes gzip (${minified} minified)`);
  console.log(`      minified bytes: ${holds.join(", ")}`);
  return fits;
}

for (const budget of budgets) {
  try {
    if (!(await keeps(budget))) process.exitCode = 1;
  } catch (error) {
    console.log(`no  ${budget.door} cannot be bundled: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
