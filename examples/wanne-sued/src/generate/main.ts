// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inventFiles, shipped } from "./files.ts";

for (const [name, value] of Object.entries(inventFiles(shipped.seed, shipped.count))) {
  const path = fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
