// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { run } from "./run.ts";

const here = (folder: string): string => fileURLToPath(new URL(`../${folder}`, import.meta.url));

const { values } = parseArgs({
  options: {
    data: { type: "string", default: here("data") },
    out: { type: "string", default: here("out") },
    lang: { type: "string", default: "en" },
  },
});

process.exitCode = await run({
  data: values.data,
  out: values.out,
  language: values.lang === "de" ? "de" : "en",
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  clock: () => performance.now(),
});
