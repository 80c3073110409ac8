// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";

const isHere = (program: string): boolean => {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** The name of a Chromium, where there is one. */
export const chromium = ["chromium", "chromium-browser", "google-chrome"].find(isHere);
