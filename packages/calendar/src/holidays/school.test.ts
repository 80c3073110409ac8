// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { schoolHolidayOn } from "./school.ts";

const calendar = {
  land: "05",
  covers: { from: "2025-01-01", to: "2025-12-31" },
  periods: [{ name: "Erfundene Ferien", from: "2025-04-14", to: "2025-04-26" }],
  source: "invented for this test",
};

test.each([
  ["2025-04-13", "05916000", "ordinary"],
  ["2025-04-14", "05916000", "holiday"],
  ["2025-04-26", "05916000", "holiday"],
  ["2025-04-27", "05916000", "ordinary"],
  ["2026-04-14", "05916000", "unknown"],
  ["2025-04-14", "09162000", "unknown"],
])("%s in %s: %s", (day, ags, state) => {
  expect(schoolHolidayOn(day, ags, [calendar]).state).toBe(state);
});
