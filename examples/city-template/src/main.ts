// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { see, say } from "./run.ts";

const seen = see(readFileSync(new URL("../data/register.json", import.meta.url), "utf8"), "2022-06-30");
process.stdout.write(say(seen));
process.exitCode = seen.findings.some(({ severity }) => severity === "error") ? 1 : 0;
