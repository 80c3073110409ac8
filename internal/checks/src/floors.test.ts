// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check, files } from "./floors.ts";
import { planted, room } from "./planted.ts";

const importing = (own: string, specifier: string) =>
  check(planted(room(own, { "thing.ts": `import type { A } from "${specifier}";\n` })));

describe("floors", () => {
  it("lets a package import from below, and findings from its neighbours", () => {
    expect(importing("eligibility", "@quartierkit/rules")).toEqual([]);
    expect(importing("findings", "@quartierkit/vocabulary")).toEqual([]);
    expect(importing("schemas", "@quartierkit/monitoring/schema")).toEqual([]);
    expect(importing("cli", "@quartierkit/schemas")).toEqual([]);
  });

  it("refuses neighbours on floor 2, on floor 3, and the way up, types included", () => {
    expect(importing("eligibility", "@quartierkit/participants")).toEqual([
      {
        file: "packages/eligibility/src/thing.ts",
        line: 1,
        message: "eligibility (floor 2) must not import participants (floor 2)",
      },
    ]);
    expect(importing("charts", "@quartierkit/cohort")).toHaveLength(1);
    expect(importing("monitoring", "@quartierkit/schemas")[0]?.message).toBe(
      "monitoring (floor 3) must not import schemas (floor 4)",
    );
    expect(importing("schemas", "@quartierkit/cli")).toHaveLength(1);
    expect(importing("calendar", "@quartierkit/rules/schema")).toHaveLength(1);
    expect(importing("vocabulary", "@quartierkit/findings")).toHaveLength(1);
  });

  it("refuses a package that has no floor, on either end", () => {
    expect(importing("utils", "@quartierkit/calendar")[0]?.message).toContain("stands on no floor");
    expect(importing("rules", "@quartierkit/nowhere")[0]?.message).toContain("no package of this house");
  });

  it("looks at tests too", () => {
    const root = planted(room("rules", { "a.test.ts": 'import "@quartierkit/offers";' }));
    expect(files(root)).toEqual(["packages/rules/src/a.test.ts"]);
    expect(check(root)).toHaveLength(1);
  });
});
