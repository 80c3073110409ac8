// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";

type Told = Pick<Finding, "path" | "message" | "hint">;

export const problem = (code: string, severity: Finding["severity"], told: Told): Finding => ({
  code: `sync-${code}`,
  severity,
  ...told,
});
