// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { times } from "../../testing/print-times.ts";

const script = join(import.meta.dirname, "../../testing/print-times.ts");

const here = times();

test.each(["UTC", "Europe/Berlin", "America/New_York"])("on a machine in %s all times are the same", (TZ) => {
  const { stdout, status } = spawnSync(process.execPath, ["--conditions=@quartierkit/source", script], {
    encoding: "utf8",
    env: { ...process.env, TZ },
  });
  expect(status).toBe(0);
  expect(stdout.trimEnd()).toBe(here);
});
