// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expandRecurrence } from "../src/recurrence/expand.ts";
import { openingOf } from "../src/state.ts";
import { rfcExamples } from "./rfc-5545.ts";
import { vectors } from "./vectors.ts";

/** Every vector in two zones, and a state for each hour around a change of clocks, as one text. */
export function times(): string {
  const zones = ["Europe/Berlin", "America/New_York"];
  const series = [
    ...rfcExamples.map(({ rule, start }) => [rule, start] as const),
    ...vectors.map(([rule, start]) => [rule, start] as const),
  ];
  const expanded = zones.flatMap((timeZone) =>
    series.map(([rule, start]) => expandRecurrence({ rule, start, timeZone }, { limit: 8 }).join(" ")),
  );
  const hours = [{ weekday: "su", opens: "01:30", closes: "03:30" }] as const;
  const schedule = { kind: "weekly", hours, timeZone: "Europe/Berlin" } as const;
  const states = Array.from({ length: 24 }, (_, hour) => {
    const at = `2025-03-30T${String(hour).padStart(2, "0")}:00`;
    return openingOf({ schedule }, at, { ags: "05916000" }).state;
  });
  return [...expanded, states.join(" ")].join("\n");
}

if (process.argv[1] === import.meta.filename) process.stdout.write(times());
