// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addMonths, ageOn, mergePeriods } from "@quartierkit/calendar";
import { cite, textIn } from "@quartierkit/vocabulary";

// A page of a neighbourhood office: bundled by Vite for the browser, and run.
const periods = mergePeriods([
  { from: "2024-01-01", to: "2024-01-31" },
  { from: "2024-02-01", to: null },
]);
Object.assign(globalThis, {
  page: {
    age: ageOn("2000-02-29", "2018-03-01"),
    months: addMonths("2024-01-31", 1),
    periods: periods.length,
    norm: cite("§ 18 Abs. 1 SGB III").section,
    text: textIn({ de: "Beratung", en: "Advice" }, "en")?.text,
  },
});
