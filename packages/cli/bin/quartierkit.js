#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** In a checkout of the repository the sources run as they are, so that nothing has to be built first. */
const checkout = new URL("../../../package.json", import.meta.url);
const inCheckout = existsSync(checkout) && JSON.parse(readFileSync(checkout, "utf8")).name === "quartierkit";

if (inCheckout) {
  const source = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const arguments_ = ["--conditions=@quartierkit/source", source, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, arguments_, { stdio: "inherit" }).status ?? 1;
} else {
  await import("../dist/main.js");
}
